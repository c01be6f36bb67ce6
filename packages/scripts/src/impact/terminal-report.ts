import { styleText } from "node:util";
import type { Change } from "openapi-pact/impact";
import type { ServiceImpact } from "./service-impact.ts";

/** A service's impact as lines for a terminal. */
export function terminalReport(found: ServiceImpact): string {
  const { service, changes, api, bump } = found;
  const lines = [
    `${service.name}  ${baseText(found)}`,
    ...changes.flatMap((change) => changeLines(change)),
    ...(api.verdict === "breaking" ? api.reasons.map((line) => `  compiler  ${line}`) : []),
    ...touchedLines(found),
    `  ${summary(found)}${bump === "none" ? "" : `; asks for a ${bump} version`}`,
  ];
  return `${lines.join("\n")}\n`;
}

/** What a service is compared with. */
export function baseText({ base, baseHash }: ServiceImpact): string {
  const hash = baseHash ? `, document ${baseHash.slice(0, 12)}` : "";
  return `compared with ${base.how} (${base.commit.slice(0, 10)}${hash})`;
}

/** Both verdicts in one phrase. */
export function summary({ verdict, changes, api }: ServiceImpact): string {
  switch (verdict) {
    case "new":
      return "new: nothing to compare with";
    case "none":
      return api.verdict === "breaking"
        ? "the document is unchanged, the types break"
        : "nothing changed";
    case "docs":
      return `docs only: ${changes.length} changed, no code but its comments`;
    default:
      return `${verdict}; the compiler says ${api.verdict === "unknown" ? "nothing (no API report)" : api.verdict}`;
  }
}

function changeLines({ verdict, direction, kind, message, place, operationIds }: Change) {
  const way = direction ? ` ${direction}` : "";
  const used = operationIds.length > 0 ? ` [${shortened(operationIds)}]` : "";
  const shown = verdict === "breaking" ? styleText("red", verdict.padEnd(10)) : verdict.padEnd(10);
  return [`  ${shown} ${kind}${way}: ${message}${used}`, `             at ${place}`];
}

function touchedLines({ touched, interactions }: ServiceImpact): readonly string[] {
  const broken = interactions.filter(({ effect }) => effect === "breaking");
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ["types", touched.types],
    ["methods", touched.methods],
    ["interactions that break", broken.map(({ description }) => description)],
    [
      "interactions to look at",
      interactions.filter((one) => !broken.includes(one)).map(({ description }) => description),
    ],
    ["sandbox", touched.handlers],
    ["consumers", touched.consumers],
  ];
  return rows
    .filter(([, names]) => names.length > 0)
    .map(([title, names]) => `  ${title} (${names.length}): ${shortened(names)}`);
}

const SHOWN = 8;

function shortened(names: readonly string[]): string {
  const more = names.length > SHOWN ? `, and ${names.length - SHOWN} more` : "";
  return `${names.slice(0, SHOWN).join(", ")}${more}`;
}
