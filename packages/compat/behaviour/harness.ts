import type { Expect, Kit } from "./kit.js";

/** What one test showed. */
export interface TestResult {
  readonly name: string;
  readonly failure?: string;
}

const LIMIT_MS = 20_000;

/** The least `test` and `expect` that the suite can run on, for platforms with no runner of their own. */
export function createHarness(): Pick<Kit, "test" | "expect"> & {
  /** Runs every test registered so far, all at once. */
  run(): Promise<readonly TestResult[]>;
} {
  const tests: { name: string; run: () => Promise<void> }[] = [];
  const test: Kit["test"] = (name, run) => void tests.push({ name, run });
  return { test, expect, run: () => Promise.all(tests.map(resultOf)) };
}

async function resultOf({ name, run }: { name: string; run: () => Promise<void> }) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not over after ${LIMIT_MS} ms`)), LIMIT_MS);
  });
  try {
    await Promise.race([run(), late]);
    return { name };
  } catch (error) {
    return { name, failure: error instanceof Error ? `${error.stack}` : String(error) };
  } finally {
    clearTimeout(timer);
  }
}

const expect: Expect = (actual) => ({
  toBe: (expected) => hold(Object.is(actual, expected), actual, expected),
  toEqual: (expected) => hold(canonical(actual) === canonical(expected), actual, expected),
  toMatch: (expected) =>
    hold(typeof actual === "string" && expected.test(actual), actual, String(expected)),
});

function hold(holds: boolean, actual: unknown, expected: unknown): void {
  if (!holds) throw new Error(`expected ${canonical(expected)}, got ${canonical(actual)}`);
}

/** JSON with sorted keys: enough for the plain values that the suite compares. */
function canonical(value: unknown): string {
  const sorted = (_: string, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part;
  return JSON.stringify(value, sorted) ?? String(value);
}
