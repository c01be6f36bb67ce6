/** A test of the suite that cannot pass somewhere. */
export interface Excuse {
  /** The runtime's name, or how it begins. */
  readonly runtime: string;
  readonly test: string;
  readonly reason: string;
}

/** Shown with the figures; an excuse that is no longer needed is a failure. */
export const EXCUSES: readonly Excuse[] = [
  {
    runtime: "Chromium",
    test: "a redirect's status is told",
    reason: "a page learns that there was a redirect, not which; the error says status 0",
  },
];
