import type { Problem } from "../problem.js";
import type { Coverage } from "./coverage.js";
import type { CoverageConfig } from "./coverage-config.js";
import { coverageProblems } from "./coverage-problems.js";

/** A service that was verified. */
interface VerifiedService {
  readonly name: string;
  /** Undefined where there is no document to cover; another gate has said why. */
  coverage(waived: ReadonlySet<string>): Coverage | undefined;
}

/** Works out the coverage of the services that were verified, and what is wrong with it. */
export function coverServices(
  config: { readonly services: object; readonly coverage?: CoverageConfig },
  services: readonly VerifiedService[],
): { readonly coverages: ReadonlyMap<string, Coverage>; readonly problems: readonly Problem[] } {
  const coverages = new Map<string, Coverage>();
  for (const service of services) {
    const waived = new Set(Object.keys(config.coverage?.waivers?.[service.name] ?? {}));
    const coverage = service.coverage(waived);
    if (coverage) {
      coverages.set(service.name, coverage);
    }
  }
  if (!config.coverage || services.length === 0) {
    return { coverages, problems: [] };
  }
  try {
    const configured = Object.keys(config.services);
    return { coverages, problems: coverageProblems(config.coverage, coverages, configured) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { coverages, problems: [{ gate: "coverage", message }] };
  }
}
