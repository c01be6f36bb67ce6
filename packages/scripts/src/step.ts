/** One call of the walk; `run` resolves to its status and what came back, in a few words. */
export interface Step {
  readonly operationId: string;
  readonly run: () => Promise<{ readonly status: number; readonly summary: string }>;
}

/** A result by value, as every client's `call` gives it. */
type Result<Data> =
  | { readonly ok: true; readonly status: number; readonly data: Data }
  | { readonly ok: false; readonly status: number; readonly problem: { readonly title?: string } };

/** Ties a call to the words for what it gives, with the types of the one checked by the other. */
export function step<Data>(
  operationId: string,
  call: () => Promise<Result<Data>>,
  words: (data: Data) => string,
): Step {
  return {
    operationId,
    run: async () => {
      const result = await call();
      const summary = result.ok ? words(result.data) : (result.problem.title ?? "no reason given");
      return { status: result.status, summary };
    },
  };
}
