import type { Change } from "openapi-pact/impact";
import { announcements, REASON, reasonsIn } from "./announcements.ts";
import { type Bump, isAtLeast } from "./bump.ts";
import type { ChangeFile } from "./change-files.ts";
import type { ServiceImpact } from "./service-impact.ts";

/** What `--write` leaves for the reason, and nobody may commit. */
export const PLACEHOLDER = "(say why)";
/** Fewer are no reason. */
const WORDS = 3;

/** What keeps a service's changes from being merged, a line each. */
export function faultsOf(found: ServiceImpact, files: readonly ChangeFile[]): readonly string[] {
  const own = ownFiles(found, files);
  return [...unannounced(found, files), ...tooSmall(found, own), ...disagreement(found, files)];
}

/**
 * The changes that no change file of the package names by their place in the document; what breaks must be called breaking
 * there, too.
 */
export function unnamedChanges(
  found: ServiceImpact,
  files: readonly ChangeFile[],
): readonly Change[] {
  const own = ownFiles(found, files);
  return found.changes.filter((change) => !own.some((file) => names(file, change)));
}

/** Whether the verdicts differ and no change file gives a reason where it counts. */
export function lacksReason(found: ServiceImpact, files: readonly ChangeFile[]): boolean {
  return disagrees(found) && !ownFiles(found, files).some((file) => givesReason(found, file));
}

/** Whether the specification and the compiler judge a service differently; an absent report judges nothing. */
function disagrees({ verdict, api }: ServiceImpact): boolean {
  return api.verdict !== "unknown" && (verdict === "breaking") !== (api.verdict === "breaking");
}

/** A release uses its change files up and leaves its notes instead. */
function ownFiles({ service, released }: ServiceImpact, files: readonly ChangeFile[]) {
  const pending = files.filter(({ bumps }) => bumps.has(service.packageName));
  return released ? [...pending, released] : pending;
}

function names({ text }: ChangeFile, { verdict, place }: Change): boolean {
  const said = verdict === "breaking" ? announcements(text) : [text];
  return said.some((part) => part.includes(`\`${place}\``));
}

function unannounced(found: ServiceImpact, files: readonly ChangeFile[]): readonly string[] {
  return unnamedChanges(found, files)
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

function disagreement(found: ServiceImpact, files: readonly ChangeFile[]): readonly string[] {
  if (!lacksReason(found, files)) {
    return [];
  }
  const [first = "nothing breaks"] = found.api.reasons;
  const compiler = found.api.verdict === "breaking" ? `breaking (${first})` : found.api.verdict;
  return [
    `the specification says ${found.verdict}, the compiler ${compiler}: is \`pnpm api:update\` run? If both are right, write \`${REASON} why\`, in ${WORDS} words or more, in the change file that announces it`,
  ];
}

/** A reason is one for the break that it stands beside, or that it names. */
function givesReason(found: ServiceImpact, file: ChangeFile): boolean {
  const breaks = found.changes.filter(({ verdict }) => verdict === "breaking");
  return reasonsIn(file.text).some(
    (said) =>
      (said.replace(PLACEHOLDER, "").match(/\p{L}{2,}/gu) ?? []).length >= WORDS &&
      (breaks.length === 0 ||
        breaks.some((change) => names(file, change) || said.includes(`\`${change.place}\``))),
  );
}
