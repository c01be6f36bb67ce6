import { RefusedError } from "./errors/refused-error.js";
import type { CallOptions } from "./surface/call-options.js";

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

/** `options` over `defaults`; throws a {@link RefusedError} for a number that cannot be meant. */
export function settingsFrom(
  options: Partial<{ readonly [Name in keyof Settings]: Settings[Name] | undefined }> | undefined,
  defaults: Settings = DEFAULTS,
): Settings {
  if (options === undefined) {
    return defaults;
  }
  return {
    timeoutMs: duration("timeoutMs", options.timeoutMs ?? defaults.timeoutMs),
    totalTimeoutMs: duration("totalTimeoutMs", options.totalTimeoutMs ?? defaults.totalTimeoutMs),
    retries: count("retries", options.retries ?? defaults.retries),
    acceptLanguage: language(options.acceptLanguage ?? defaults.acceptLanguage),
  };
}

function duration(name: keyof CallOptions, value: number): number {
  if (!(value > 0)) {
    throw new RefusedError(`${name} must be a number of milliseconds above 0, or Infinity`);
  }
  return value;
}

function count(name: keyof CallOptions, value: number): number {
  if (!Number.isSafeInteger(value) || value < 0) {
    throw new RefusedError(`${name} must be a whole number, 0 or above`);
  }
  return value;
}

function language(value: string | undefined): string | undefined {
  if (value !== undefined && !/^[\w-]+(?:[ ,;=.*\w-]*)$/.test(value)) {
    throw new RefusedError("acceptLanguage must be a BCP 47 language tag, such as nb, nn or en");
  }
  return value;
}
