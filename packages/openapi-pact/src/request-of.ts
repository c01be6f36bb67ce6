/** What the kit asks of an operation as openapi-typescript writes it. */
export interface AnyOperation {
  parameters: object;
  requestBody?: unknown;
  responses: object;
}

/** One place of the parameters: required, optional or refused, as the operation has it. */
type Place<P, N extends string> = P extends { [name in N]: infer T }
  ? { [name in N]: T }
  : P extends { [name in N]?: infer T }
    ? [NonNullable<T>] extends [never]
      ? { [name in N]?: never }
      : { [name in N]?: NonNullable<T> }
    : { [name in N]?: never };

/** Which headers the client adds by itself is not for types to know: each one may be left out. */
type HeaderPlace<P> =
  Place<P, "header"> extends { header?: infer H }
    ? [NonNullable<H>] extends [never]
      ? { header?: never }
      : { header?: Partial<NonNullable<H>> }
    : { header?: never };

type Payload<B> = B extends { content: infer C } ? C[keyof C] : never;

type BodyPlace<O extends AnyOperation> = O extends { requestBody: { content: infer C } }
  ? { body: C[keyof C] }
  : [Payload<NonNullable<O["requestBody"]>>] extends [never]
    ? { body?: never }
    : { body?: Payload<NonNullable<O["requestBody"]>> };

/** The request an operation documents, as a table writes it. */
export type RequestOf<O extends AnyOperation> = Place<O["parameters"], "path"> &
  Place<O["parameters"], "query"> &
  HeaderPlace<O["parameters"]> &
  BodyPlace<O>;
