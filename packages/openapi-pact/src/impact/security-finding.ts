import type { ApiOperation } from "./api-operation.js";
import type { Finding } from "./finding.js";
import { letsIn, type WayIn, waysIn, wayText } from "./ways-in.js";

/** What changed about who may call: breaking unless whoever got in still does. */
export function securityFinding(before: ApiOperation, after: ApiOperation): Finding | undefined {
  const [was, is] = [waysIn(before), waysIn(after)];
  const [said, says] = [was, is].map(textOf);
  if (said === says) {
    return undefined;
  }
  const open = orAnybody(was).every((comer) => orAnybody(is).some((way) => letsIn(way, comer)));
  return {
    kind: "security",
    verdict: open ? "compatible" : "breaking",
    message: `security ${said} → ${says}`,
    uses: () => true,
  };
}

/** An operation that lists no way in asks for nothing. */
function orAnybody(ways: readonly WayIn[]): readonly WayIn[] {
  return ways.length === 0 ? [new Map()] : ways;
}

function textOf(ways: readonly WayIn[]): string {
  return ways.map(wayText).sort().join(" or ") || "none";
}
