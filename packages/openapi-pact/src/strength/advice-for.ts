import type { Mutant } from "./mutant.js";

/** What would have noticed a mutant that survived. */
export function adviceFor(
  { kind, path, description, violations }: Mutant,
  side: "provider" | "request",
): string {
  if (violations.length > 0) {
    return `the pact lets through what the document forbids: record it again, or pin ${path} by exactly() in ${description}`;
  }
  if (side === "request") {
    return `give ${path} as an exact value, not as what it must look like`;
  }
  switch (kind) {
    case "changed":
    case "off by one":
    case "emptied":
      return `exactly() around ${path} in ${description}`;
    case "header lost":
      return `${path} among the response headers of ${description}`;
    default:
      return `${path} in the example of ${description}`;
  }
}
