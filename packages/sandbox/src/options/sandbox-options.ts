import type { CouponYear } from "../contracts/remaining-coupons.js";
import type { DataName } from "../store.js";

/** How the sandbox differs from one made without options. The command takes them too, as `--kebab-case`. */
export interface SandboxOptions {
  /** What time it is. Default the system's clock. Not for the command: see `clock`. */
  readonly now?: () => Date;
  /** An instant at which the clock stands still until it is told otherwise. Default none: it runs. */
  readonly clock?: string;
  /** A file that keeps the data between runs. Default none: the data lives in memory. */
  readonly database?: string;
  /** What an empty database is filled with. Default `example`. */
  readonly data?: DataName;
  /** Makes the ids that the sandbox makes up the same in every run. Default none: they are random. */
  readonly seed?: number;
  /** Whether calls are counted, and refused when there are too many. Default `on`. */
  readonly rateLimits?: Switch;
  /** Calls per minute with one token. Default 1,000,000. */
  readonly quota?: number;
  /** Calls per second with one token, evenly spread; 0 for any number. Default 0. */
  readonly spike?: number;
  /** Calls per minute without `ET-Client-Name`. Default 30. */
  readonly anonymousQuota?: number;
  /** Calls per second without `ET-Client-Name`, evenly spread; 0 for any number. Default 2. */
  readonly anonymousSpike?: number;
  /** Whether `/_sandbox` is there. Default `on`; beyond loopback it also takes `exposeControl`. */
  readonly control?: Switch;
  /** How many requests the journal keeps. Default 1,000. */
  readonly journal?: number;
  /** After so many minutes without a request a session is forgotten. Default 10. */
  readonly sessionMinutes?: number;
  /** The largest `perPage` that is answered. Entur's text says 100, its schema 200. Default 200. */
  readonly maxPerPage?: number;
  /** Whether coupons count again at each anniversary of their earliest use, or at each New Year. Default `rolling`. */
  readonly couponYear?: CouponYear;
  /** The largest request body in bytes. Default 1,048,576. */
  readonly maxBody?: number;
  /** Web pages that may read answers, besides those on loopback: `https://shop.example`, or `*`. Default none. */
  readonly origins?: readonly string[];
  /** Names that `/_sandbox` may be called by, besides addresses and loopback's own names. Default none. */
  readonly allowedHosts?: readonly string[];
  /** Told at once of what `violations` collects. Default nobody. Not for the command, which prints them. */
  readonly onViolation?: (violation: string) => void;
}

/** On or off. */
export type Switch = "on" | "off";

/** Where to listen. */
export interface ServeOptions {
  /** 0 takes any free port. Default 4010. */
  readonly port?: number;
  /** Beyond loopback everybody who reaches the machine can call the sandbox. Default 127.0.0.1. */
  readonly host?: string;
  /** As in {@link SandboxOptions}. Default `on` at a loopback address and `off` elsewhere. */
  readonly control?: Switch;
  /** Whether `/_sandbox` answers beyond loopback too, where `control` must be `on` in so many words. Default `off`. */
  readonly exposeControl?: Switch;
}
