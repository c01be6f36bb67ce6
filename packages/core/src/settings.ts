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

const DURATION = "a number of milliseconds above 0, or Infinity";
const LANGUAGE = /^[\w-]+(?:[ ,;=.*\w-]*)$/;

/** `options` over `defaults`; throws a {@link RefusedError} for a number that cannot be meant. */
export function settingsFrom(
  options: Partial<{ readonly [Name in keyof Settings]: Settings[Name] | undefined }> | undefined,
  defaults: Settings = DEFAULTS,
): Settings {
  if (options === undefined) {
    return defaults;
  }
  const timeoutMs = options.timeoutMs ?? defaults.timeoutMs;
  const totalTimeoutMs = options.totalTimeoutMs ?? defaults.totalTimeoutMs;
  const retries = options.retries ?? defaults.retries;
  const acceptLanguage = options.acceptLanguage ?? defaults.acceptLanguage;
  refuseUnless(timeoutMs > 0, "timeoutMs", DURATION);
  refuseUnless(totalTimeoutMs > 0, "totalTimeoutMs", DURATION);
  refuseUnless(
    Number.isSafeInteger(retries) && retries >= 0,
    "retries",
    "a whole number, 0 or above",
  );
  refuseUnless(
    acceptLanguage === undefined || LANGUAGE.test(acceptLanguage),
    "acceptLanguage",
    "a BCP 47 language tag, such as nb, nn or en",
  );
  return { timeoutMs, totalTimeoutMs, retries, acceptLanguage };
}

function refuseUnless(isMeant: boolean, name: keyof Settings, rule: string): void {
  if (!isMeant) {
    throw new RefusedError(`${name} must be ${rule}`);
  }
}
