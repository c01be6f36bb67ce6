import { SandboxError } from "../sandbox-error.js";

/** SQLite's extended result codes for rows that cannot be, and what to say of them. */
const REASONS: Readonly<Record<number, string>> = {
  787: "what it belongs to is not there; bring that about first",
  1555: "something else has its id",
  2067: "there may be only one such",
};

/** What to throw for an error met while a state was brought about: values can be right one by one and not together. */
export function whyNotStored(error: unknown, state: string): unknown {
  const reason = REASONS[codeOf(error)] ?? inItsOwnWords(error);
  return reason === undefined
    ? error
    : new SandboxError(`The state "${state}" cannot be brought about: ${reason}.`, {
        cause: error,
      });
}

/** SQLite's primary codes for a broken constraint and a value of the wrong kind. */
const REFUSED = [19, 20];

/** An amount that is too fine or too large says so itself. */
function inItsOwnWords(error: unknown): string | undefined {
  const isRefusal = error instanceof RangeError || REFUSED.includes(codeOf(error) & 0xff);
  return isRefusal && error instanceof Error ? error.message : undefined;
}

function codeOf(error: unknown): number {
  return error instanceof Error && "errcode" in error && typeof error.errcode === "number"
    ? error.errcode
    : 0;
}
