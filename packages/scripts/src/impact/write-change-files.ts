import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Change } from "openapi-pact/impact";
import { REASON, reasonsIn } from "./announcements.ts";
import { type ChangeFile, FOLDER } from "./change-files.ts";
import { lacksReason, PLACEHOLDER, unnamedChanges } from "./faults-of.ts";
import type { ServiceImpact } from "./service-impact.ts";

/** Proposes a change file for each service with changes that none names yet; answers their paths. */
export function writeChangeFiles(
  root: string,
  found: readonly ServiceImpact[],
  files: readonly ChangeFile[],
): readonly string[] {
  return found.flatMap((one) => {
    const unnamed = unnamedChanges(one, files);
    const own = files.filter(({ bumps }) => bumps.has(one.service.packageName));
    const asked = own.some(({ text }) => reasonsIn(text).includes(PLACEHOLDER));
    const asks = lacksReason(one, files) && !asked;
    if (unnamed.length === 0 && !asks) {
      return [];
    }
    // A reason counts beside the breaks that it explains.
    const isBeside = unnamed.some(({ verdict }) => verdict === "breaking");
    const named = asks && !isBeside ? one.changes : unnamed;
    const text = proposal(one, named, asks);
    const path = `${FOLDER}/${one.service.name}-${hashOf(text)}.md`;
    mkdirSync(join(root, FOLDER), { recursive: true });
    writeFileSync(join(root, path), text);
    return [path];
  });
}

/** The same changes give the same file, however often it is proposed. */
function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 8);
}

function proposal(
  { service, bump, api }: ServiceImpact,
  changes: readonly Change[],
  asksForReason: boolean,
): string {
  const summary = changes.every(({ verdict }) => verdict === "docs")
    ? "The API's documentation changed, and nothing else."
    : "The API's document changed.";
  const lines = changes.map(changeLine);
  const reason = asksForReason
    ? ["", `${REASON} ${PLACEHOLDER}`, ...api.reasons.slice(0, 5).map((line) => `- ${line}`)]
    : [];
  return [
    "---",
    `"${service.packageName}": ${bump}`,
    "---",
    "",
    changes.length > 0 ? summary : "The package's types changed.",
    ...(lines.length > 0 ? ["", ...lines] : []),
    ...reason,
    "",
  ].join("\n");
}

/** The place names the change for the gate, so it stays when the words are bettered. */
function changeLine({ verdict, direction, message, place, operationIds }: Change): string {
  const way = direction ? ` ${direction}` : "";
  const where = operationIds.length > 0 ? ` (${operationIds.join(", ")})` : "";
  return `- ${verdict}${way}: ${message}, at \`${place}\`${where}`;
}
