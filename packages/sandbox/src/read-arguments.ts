import { parseArgs } from "node:util";
import { SandboxError } from "./sandbox-error.js";

/** What the command is asked to do. */
export interface CommandArguments {
  readonly port: number | undefined;
  readonly host: string | undefined;
  readonly database: string | undefined;
  readonly help: boolean;
}

/** Reads the command line. Throws a {@link SandboxError} that says what to write instead. */
export function readArguments(args: readonly string[]): CommandArguments {
  const { port, host, database, help = false } = parse(args);
  return { port: port === undefined ? undefined : readPort(port), host, database, help };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: { type: "string" },
        host: { type: "string" },
        database: { type: "string" },
        help: { type: "boolean" },
      },
    }).values;
  } catch (error) {
    const [sentence] = error instanceof Error ? error.message.split(". ", 1) : [String(error)];
    throw new SandboxError(`${sentence}; --help lists what there is.`, { cause: error });
  }
}

function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) {
    throw new SandboxError(
      `--port ${text}: a port is a number from 0 to 65535; 0 takes any free one.`,
    );
  }
  return port;
}
