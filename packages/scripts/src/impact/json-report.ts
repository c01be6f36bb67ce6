import type { ServiceImpact } from "./service-impact.ts";

/** A service's impact for programs. */
export function jsonReport(found: ServiceImpact): object {
  const { service, base, baseVersion, baseHash, verdict, bump, changes, api } = found;
  return {
    service: service.name,
    package: service.packageName,
    version: service.version,
    base: { ...base, version: baseVersion, sha256: baseHash },
    verdict,
    bump,
    changes: changes.map(({ interactions: _, ...change }) => change),
    compiler: api,
    interactions: found.interactions,
    touched: found.touched,
  };
}
