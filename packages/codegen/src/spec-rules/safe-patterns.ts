import { checkSync } from "recheck";
import { asNode, type Node, pointer } from "./node.ts";

// The other backends are a worker, Java or a binary: this one runs wherever the tests do.
process.env.RECHECK_SYNC_BACKEND = "pure";

/** For one pattern. One that cannot be judged in time is a finding too. */
const TIMEOUT_MS = 5_000;

/** No pattern can be made to backtrack for longer than its text is long, as validators run them. */
export function findPatterns(document: Node): readonly string[] {
  return patternsIn(document, []).flatMap(({ at, pattern }) => {
    // JSON Schema wants patterns to be read as Unicode.
    const verdict = checkSync(pattern, "u", { timeout: TIMEOUT_MS });
    if (verdict.status === "safe") {
      return [];
    }
    const why = verdict.status === "vulnerable" ? verdict.complexity.type : verdict.error.kind;
    return [`${at}: /${pattern}/ is ${verdict.status}: ${why}`];
  });
}

interface Pattern {
  readonly at: string;
  readonly pattern: string;
}

function patternsIn(value: unknown, keys: readonly string[]): readonly Pattern[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => patternsIn(item, [...keys, String(index)]));
  }
  return Object.entries(asNode(value)).flatMap(([key, child]) => {
    const at = [...keys, key];
    if (key === "example" || key === "examples") {
      return [];
    }
    if (key === "pattern" && typeof child === "string") {
      return [{ at: pointer(...at), pattern: child }];
    }
    const names = key === "patternProperties" ? Object.keys(asNode(child)) : [];
    return [
      ...names.map((name) => ({ at: pointer(...at, name), pattern: name })),
      ...patternsIn(child, at),
    ];
  });
}
