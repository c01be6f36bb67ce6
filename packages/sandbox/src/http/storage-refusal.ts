import { Refusal } from "./refusal.js";

/** SQLite's primary result codes for a database that may work again later, and what to say of them. */
const REASONS: Readonly<Record<number, string>> = {
  5: "another process has locked it",
  6: "another process has locked it",
  8: "it cannot be written to",
  10: "its disk refuses to read or write",
  13: "its disk is full",
  14: "its file cannot be opened",
};

/** 503 for an error of SQLite's that time or the user can mend; undefined for any other. */
export function storageRefusal(error: unknown): Refusal | undefined {
  const reason = REASONS[primaryCode(error)];
  return reason === undefined
    ? undefined
    : new Refusal(503, `The sandbox's database does not answer: ${reason}`, {
        isOwn: true,
        headers: { "Retry-After": "1" },
      });
}

function primaryCode(error: unknown): number {
  return error instanceof Error && "errcode" in error && typeof error.errcode === "number"
    ? error.errcode & 0xff
    : 0;
}
