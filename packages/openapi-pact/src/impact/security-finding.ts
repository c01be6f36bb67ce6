import type { ApiOperation } from "./api-operation.js";
import type { Finding } from "./finding.js";

/** What changed about who may call: breaking unless every way in that there was is still one. */
export function securityFinding(before: ApiOperation, after: ApiOperation): Finding | undefined {
  const [was, is] = [before, after].map(waysIn);
  if (!was || !is || was.join() === is.join()) {
    return undefined;
  }
  const open = is.length === 0 || was.every((way) => is.includes(way));
  return {
    kind: "security",
    verdict: open && (was.length > 0 || is.length === 0) ? "compatible" : "breaking",
    message: `security ${was.join(" or ") || "none"} → ${is.join(" or ") || "none"}`,
    uses: () => true,
  };
}

/** The alternatives, each with its schemes and scopes in a fixed order. */
function waysIn({ security }: ApiOperation): readonly string[] {
  const alternatives: unknown = security?.value;
  return (Array.isArray(alternatives) ? alternatives : [])
    .map((one) =>
      Object.entries(Object(one))
        .map(([scheme, scopes]) => [scheme, ...[scopes].flat().map(String).sort()].join(":"))
        .sort()
        .join("+"),
    )
    .map((way) => way || "anybody")
    .sort();
}
