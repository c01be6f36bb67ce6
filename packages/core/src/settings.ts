import { RefusedError } from "./errors/refused-error.js";

/** The options in force, with nothing left out. */
export interface Settings {
  readonly timeoutMs: number;
  readonly totalTimeoutMs: number;
  readonly retries: number;
  readonly acceptLanguage: string | undefined;
}

const DEFAULTS: Settings = {
  timeoutMs: 10_000,
  totalTimeoutMs: 60_000,
  retries: 2,
  acceptLanguage: undefined,
};

const isDuration = (value: unknown) => typeof value === "number" && value > 0;
const DURATION = "a number of milliseconds above 0, or Infinity";
const LANGUAGE = /^[\w-]+(?:[ ,;=.*\w-]*)$/;

/** What each option must be, and whether a value is. */
const RULES: {
  readonly [Name in keyof Settings]: readonly [rule: string, holds: (value: unknown) => boolean];
} = {
  timeoutMs: [DURATION, isDuration],
  totalTimeoutMs: [DURATION, isDuration],
  retries: [
    "a whole number, 0 or above",
    (value) => Number.isSafeInteger(value) && Number(value) >= 0,
  ],
  acceptLanguage: [
    "a BCP 47 language tag, such as nb, nn or en",
    (value) => value === undefined || LANGUAGE.test(String(value)),
  ],
};
const NAMES = Object.keys(RULES) as (keyof Settings)[];

type Given = { readonly [Name in keyof Settings]?: Settings[Name] | undefined };

/** `options` over `defaults`; throws a {@link RefusedError} for a number that cannot be meant. */
export function settingsFrom(options: Given, defaults: Settings = DEFAULTS): Settings {
  if (NAMES.every((name) => options[name] === undefined)) {
    return defaults;
  }
  const entries = NAMES.map((name) => {
    const value = options[name] ?? defaults[name];
    const [rule, holds] = RULES[name];
    if (!holds(value)) {
      throw new RefusedError(`${name} must be ${rule}`);
    }
    return [name, value];
  });
  // One of each name.
  return Object.fromEntries(entries) as unknown as Settings;
}
