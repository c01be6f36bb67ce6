import { isInstant } from "../rules/is-instant.js";
import { SandboxError } from "../sandbox-error.js";
import type { SandboxOptions, ServeOptions } from "./sandbox-options.js";

/** What may be set by name and value, on the command line and in code. */
export type Settings = Omit<SandboxOptions, "now" | "onViolation"> & ServeOptions;

/** One option: what it may be, and what `--help` says of it. */
export interface OptionRow {
  readonly takes: OptionKind;
  readonly help: string;
}

/** The kinds of values. */
export type OptionKind =
  | { readonly kind: "text" | "texts" | "instant"; readonly name: string }
  | { readonly kind: "choice"; readonly choices: readonly string[] }
  | { readonly kind: "count"; readonly from: number; readonly to: number };

const count = (from: number, to: number = Number.MAX_SAFE_INTEGER): OptionKind => ({
  kind: "count",
  from,
  to,
});
const choice = (...choices: readonly string[]): OptionKind => ({ kind: "choice", choices });

/** Every option: one that is missing here or misspelt does not compile. */
export const OPTIONS: { readonly [Name in keyof Required<Settings>]: OptionRow } = {
  port: { takes: count(0, 65_535), help: "where to listen; 0 takes any free port (4010)" },
  host: {
    takes: { kind: "text", name: "address" },
    help: "the address to listen at; beyond loopback without /_sandbox (127.0.0.1)",
  },
  database: {
    takes: { kind: "text", name: "file" },
    help: "keeps the data between runs (none: in memory)",
  },
  data: {
    takes: choice("example", "empty"),
    help: "what an empty database is filled with (example)",
  },
  clock: {
    takes: { kind: "instant", name: "instant" },
    help: "stops the clock at an instant (none: it runs)",
  },
  seed: { takes: count(0, 2 ** 32 - 1), help: "makes ids the same in every run (none: random)" },
  rateLimits: { takes: choice("on", "off"), help: "count calls, and refuse those too many (on)" },
  quota: { takes: count(1), help: "calls per minute with one token (1000000)" },
  spike: { takes: count(0), help: "calls per second with one token, 0 for any number (0)" },
  anonymousQuota: { takes: count(1), help: "calls per minute without ET-Client-Name (30)" },
  anonymousSpike: { takes: count(0), help: "calls per second without ET-Client-Name (2)" },
  control: { takes: choice("on", "off"), help: "answer below /_sandbox (on)" },
  exposeControl: {
    takes: choice("on", "off"),
    help: "with --control on: answer below /_sandbox beyond loopback too (off)",
  },
  journal: { takes: count(0, 1_000_000), help: "how many requests the journal keeps (1000)" },
  sessionMinutes: { takes: count(1), help: "how long an idle session is kept (10)" },
  maxPerPage: { takes: count(1, 200), help: "the largest perPage that is answered (200)" },
  couponYear: {
    takes: choice("rolling", "calendar"),
    help: "coupons count again a year after their earliest use, or at New Year (rolling)",
  },
  maxBody: { takes: count(0), help: "the largest request body in bytes (1048576)" },
  origins: {
    takes: { kind: "texts", name: "origin" },
    help: "a web page that may read answers, * for any; may be repeated (loopback)",
  },
  allowedHosts: {
    takes: { kind: "texts", name: "name" },
    help: "a name that /_sandbox may be called by; may be repeated (loopback)",
  },
};

/** Holds options against the table. Throws a {@link SandboxError} that names the option and what it takes. */
export function checkOptions(options: Readonly<Record<string, unknown>>, nameOf: NameOf): void {
  for (const [name, value] of Object.entries(options)) {
    const row = Object.hasOwn(OPTIONS, name) ? OPTIONS[name as keyof Settings] : undefined;
    if (row === undefined) {
      throw new SandboxError(
        `There is no option ${name}; there are ${Object.keys(OPTIONS).join(", ")}.`,
      );
    }
    const wrong = value === undefined ? undefined : complaint(row.takes, value);
    if (wrong !== undefined) {
      throw new SandboxError(`${nameOf(name)} ${String(value)}: ${wrong}.`);
    }
  }
}

/** How an option is called where it was given: `quota`, or `--quota`. */
export type NameOf = (name: string) => string;

function complaint(takes: OptionKind, value: unknown): string | undefined {
  switch (takes.kind) {
    case "count": {
      const { from, to } = takes;
      const isCount = Number.isInteger(value) && Number(value) >= from && Number(value) <= to;
      return isCount ? undefined : `it is a number from ${from} to ${to}`;
    }
    case "choice":
      return takes.choices.includes(String(value))
        ? undefined
        : `it is ${takes.choices.join(" or ")}`;
    case "instant":
      return isInstant(value) ? undefined : "it is an instant such as 2026-09-01T08:00:00Z";
    case "texts":
      return Array.isArray(value) && value.every((one) => typeof one === "string" && one !== "")
        ? undefined
        : `it is a list of ${takes.name}s`;
    case "text":
      return typeof value === "string" && value !== ""
        ? undefined
        : `it is the name of a ${takes.name}`;
  }
}
