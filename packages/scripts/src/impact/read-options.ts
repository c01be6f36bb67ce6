import { parseArgs } from "node:util";
import { ImpactError } from "./impact-error.ts";

/** What `pnpm impact` was asked for. */
export interface Options {
  readonly base: string | undefined;
  readonly format: "terminal" | "json" | "markdown";
  readonly write: boolean;
  readonly check: boolean;
  readonly services: readonly string[];
}

/** Reads the command line; what is wrong with it is one line. */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parsed(args);
  const { base, json, markdown, write, check } = values;
  if (json && markdown) {
    throw new ImpactError("--json and --markdown: choose one");
  }
  if (check && (write || json || markdown)) {
    throw new ImpactError("--check goes with --base and services alone");
  }
  return {
    base,
    format: json ? "json" : markdown ? "markdown" : "terminal",
    write,
    check,
    services: positionals,
  };
}

const FLAG = { type: "boolean", default: false } as const;

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { base: { type: "string" }, json: FLAG, markdown: FLAG, write: FLAG, check: FLAG },
      allowPositionals: true,
    });
  } catch (error) {
    throw new ImpactError(error instanceof Error ? error.message : String(error));
  }
}
