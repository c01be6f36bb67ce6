import type * as Accounts from "@entur-clients/accounts";
import type * as Core from "@entur-clients/core";
import type * as Members from "@entur-clients/members";
import type { validators } from "@entur-clients/members/validators";

/** The part of a test runner's `expect` that the suite uses; vitest, Jest, Bun and Deno's @std/expect all have it. */
export type Expect = (actual: unknown) => {
  toBe(expected: unknown): void;
  toEqual(expected: unknown): void;
  toMatch(expected: RegExp): void;
};

/** Everything the suite needs, from whoever runs it: it imports nothing but types. */
export interface Kit {
  readonly test: (name: string, run: () => Promise<void>) => void;
  readonly expect: Expect;
  readonly core: typeof Core;
  readonly members: typeof Members;
  readonly accounts: typeof Accounts;
  readonly validators: typeof validators;
  /** Where the loopback server listens. */
  readonly origin: string;
}
