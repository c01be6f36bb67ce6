import type { Change } from "openapi-pact/impact";
import { type Bump, bumpBetween, isAtLeast } from "./bump.ts";
import type { ChangeFile } from "./change-files.ts";
import type { ServiceImpact } from "./service-impact.ts";

/** What stands before a person's reason for two verdicts that differ. */
export const REASON = "The compiler disagrees:";
/** What `--write` leaves for the reason, and nobody may commit. */
export const PLACEHOLDER = "(say why)";

/** What keeps a service's changes from being merged, a line each. Nothing where the release is already made. */
export function faultsOf(found: ServiceImpact, files: readonly ChangeFile[]): readonly string[] {
  if (isReleased(found)) {
    return [];
  }
  const own = files.filter(({ bumps }) => bumps.has(found.service.packageName));
  return [...unannounced(found, own), ...tooSmall(found, own), ...disagreement(found, own)];
}

/** The changes that no change file of the package names. A change is named by its place in the document. */
export function unnamedChanges(
  { changes, service }: ServiceImpact,
  files: readonly ChangeFile[],
): readonly Change[] {
  const own = files.filter(({ bumps }) => bumps.has(service.packageName));
  return changes.filter(({ place }) => !own.some(({ text }) => text.includes(`\`${place}\``)));
}

/** Whether the specification and the compiler judge a service differently; an absent report judges nothing. */
export function disagrees({ verdict, api }: ServiceImpact): boolean {
  return api.verdict !== "unknown" && (verdict === "breaking") !== (api.verdict === "breaking");
}

/** A release uses its change files up and raises the version instead. */
function isReleased({ service, baseVersion, bump }: ServiceImpact): boolean {
  const raised = baseVersion === undefined ? "none" : bumpBetween(baseVersion, service.version);
  return raised !== "none" && isAtLeast(raised, bump);
}

function unannounced(found: ServiceImpact, own: readonly ChangeFile[]): readonly string[] {
  return unnamedChanges(found, own)
    .filter(({ verdict }) => verdict === "breaking")
    .map(
      ({ place, message }) =>
        `${message} at ${place}: breaking, and no change file says so; \`pnpm impact --write\` proposes one`,
    );
}

function tooSmall(found: ServiceImpact, own: readonly ChangeFile[]): readonly string[] {
  const { bump, service } = found;
  const asked = own.map(({ bumps }) => bumps.get(service.packageName) ?? "none");
  const [largest] = asked.toSorted((one, other) => (isAtLeast(one, other) ? -1 : 1));
  const isBreaking = found.verdict === "breaking" || found.api.verdict === "breaking";
  return isBreaking && largest !== undefined && !isAtLeast(largest, bump)
    ? [tooSmallText(own, largest, bump)]
    : [];
}

function tooSmallText(own: readonly ChangeFile[], largest: Bump, bump: Bump): string {
  const paths = own.map(({ path }) => path).join(", ");
  return `asks for a ${bump} version, but ${paths} says ${largest}`;
}

function disagreement(found: ServiceImpact, own: readonly ChangeFile[]): readonly string[] {
  const reasons = own.flatMap(({ text }) => [...text.matchAll(LINE)].map(([, said = ""]) => said));
  if (!disagrees(found) || reasons.some((said) => !said.startsWith(PLACEHOLDER))) {
    return [];
  }
  const [first = "nothing breaks"] = found.api.reasons;
  const compiler = found.api.verdict === "breaking" ? `breaking (${first})` : found.api.verdict;
  return [
    `the specification says ${found.verdict}, the compiler ${compiler}: is \`pnpm api:update\` run? If both are right, write \`${REASON} why\` in a change file`,
  ];
}

const LINE = new RegExp(`^${REASON}[ \\t]*(\\S.*)$`, "gm");
