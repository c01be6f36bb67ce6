/** What the kit asks of an operation as openapi-typescript writes it. */
export interface AnyOperation {
  parameters: { path?: unknown; query?: unknown; header?: unknown };
  requestBody?: unknown;
  responses: object;
}

/**
 * One request as a table writes it: each place required, optional or refused, as the operation has it. Which headers the
 * client adds by itself is not for types to know, so each one may be left out.
 */
export type RequestOf<O extends AnyOperation> = Pick<
  O["parameters"],
  // Not every generator writes down a place that an operation has no parameters in.
  Extract<keyof O["parameters"], "path" | "query">
> & {
  header?: Partial<O["parameters"]["header"]>;
} & BodyPlace<O["requestBody"]>;

type BodyPlace<B> = [B] extends [{ content: unknown }]
  ? { body: Payload<B> }
  : { body?: Payload<B> };

type Payload<B> = B extends { content: infer C } ? C[keyof C] : never;
