import { type ParseArgsOptionsConfig, parseArgs } from "node:util";

/** One thing that `openapi-pact` does. */
export interface Command {
  /** How it is called and what it does, for `--help`. */
  readonly usage: string;
  /** Runs with what stands on the command line behind the command's name; answers the exit code. */
  run(args: readonly string[]): Promise<0 | 1>;
}

/** What every command understands. */
const SHARED: {
  readonly config: { readonly type: "string" };
  readonly service: { readonly type: "string"; readonly multiple: true };
  readonly json: { readonly type: "boolean"; readonly default: false };
} = {
  config: { type: "string" },
  service: { type: "string", multiple: true },
  json: { type: "boolean", default: false },
};

/** The values of a command's options, the shared ones included. */
export type Values<Options extends ParseArgsOptionsConfig> = ReturnType<
  typeof parseArgs<{ args: string[]; options: typeof SHARED & Options }>
>["values"];

/** Makes a command whose options are typed by their declaration. */
export function defineCommand<const Options extends ParseArgsOptionsConfig>(command: {
  readonly usage: string;
  readonly options: Options;
  readonly run: (values: Values<Options>) => Promise<0 | 1>;
}): Command {
  return {
    usage: command.usage,
    run: (args) => {
      const options = { ...SHARED, ...command.options };
      return command.run(parseArgs({ args: [...args], options }).values);
    },
  };
}
