/** `gap.ts`: what stands where something is still to be written. */
export const GAP_FILE: string = `/** Something still to be written. Assignable to nothing, so that the compiler names every place with what belongs there. */
export interface Gap<What extends string> {
  readonly toBeWritten: What;
}

/** Stands for what is to be written in its place; this file goes with the last of them. */
export function gap<const What extends string>(what: What): Gap<What> {
  return { toBeWritten: what };
}
`;
