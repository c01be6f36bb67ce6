import { parseArgs } from "node:util";
import { checkOptions, OPTIONS, type OptionKind, type Settings } from "./options/option-table.js";
import { SandboxError } from "./sandbox-error.js";

/** What the command is asked to do. */
export interface CommandArguments {
  readonly settings: Settings;
  readonly help: boolean;
}

/** Reads the command line. Throws a {@link SandboxError} that says what to write instead. */
export function readArguments(args: readonly string[]): CommandArguments {
  const { help = false, ...texts } = parse(args);
  const settings = Object.fromEntries(
    names().flatMap((name) => {
      const text = texts[flagOf(name)];
      // Without `multiple` an option is one text, with it a list.
      return text === undefined ? [] : [[name, toValue(OPTIONS[name].takes, text as string)]];
    }),
  );
  checkOptions(settings, (name) => `--${flagOf(name as keyof Settings)}`);
  // Just held against the table, which has a row for each.
  return { settings: settings as Settings, help: help === true };
}

/** What `--help` prints. */
export function helpText(): string {
  const rows = names().map((name) => {
    const { takes, help } = OPTIONS[name];
    return [`--${flagOf(name)} ${placeholder(takes)}`, help] as const;
  });
  const width = Math.max(...rows.map(([flag]) => flag.length)) + 2;
  const lines = [...rows, ["--help", "this text"] as const].map(
    ([flag, help]) => `  ${flag.padEnd(width)}${help}`,
  );
  return `entur-sandbox: Entur's loyalty, customer-account and benefits APIs on your desk

${lines.join("\n")}

entur-sandbox seed --members <number> --database <file> fills a file with members.

When it listens it prints a line of JSON: {"event":"ready","url":"http://…"}.`;
}

function names(): (keyof Settings)[] {
  // The table has a row for each setting and no more.
  return Object.keys(OPTIONS) as (keyof Settings)[];
}

function parse(args: readonly string[]): Readonly<Record<string, unknown>> {
  const options = Object.fromEntries(
    names().map((name) => {
      const multiple = OPTIONS[name].takes.kind === "texts";
      return [flagOf(name), { type: "string" as const, multiple }];
    }),
  );
  try {
    return parseArgs({ args: [...args], options: { ...options, help: { type: "boolean" } } })
      .values;
  } catch (error) {
    const [sentence] = error instanceof Error ? error.message.split(". ", 1) : [String(error)];
    throw new SandboxError(`${sentence}; --help lists what there is.`, { cause: error });
  }
}

/** A list is given one by one: `--origin` for `origins`. */
function flagOf(name: keyof Settings): string {
  const flag = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return OPTIONS[name].takes.kind === "texts" ? flag.replace(/s$/, "") : flag;
}

function toValue({ kind }: OptionKind, text: string): unknown {
  // What is no numeral stays a text, for the table to refuse.
  return kind === "count" && /^\d+$/.test(text) ? Number(text) : text;
}

function placeholder(takes: OptionKind): string {
  switch (takes.kind) {
    case "count":
      return "<number>";
    case "choice":
      return takes.choices.join("|");
    default:
      return `<${takes.name}>`;
  }
}
