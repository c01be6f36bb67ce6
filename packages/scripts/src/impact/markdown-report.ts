import type { Change } from "openapi-pact/impact";
import type { ServiceImpact } from "./service-impact.ts";
import { baseText, summary } from "./terminal-report.ts";

/** A service's impact as the description of a pull request. */
export function markdownReport(found: ServiceImpact): string {
  const { service, changes, api, bump, touched, interactions } = found;
  const version =
    bump === "none" ? "" : ` Asks for a **${bump}** version of \`${service.packageName}\`.`;
  return [
    `## ${service.name}: ${summary(found)}`,
    "",
    `${sentence(baseText(found))}.${version}`,
    ...table(changes),
    ...list("What the compiler says", api.reasons),
    ...list("Generated types", touched.types),
    ...list("Methods", touched.methods),
    ...list(
      "Interactions",
      interactions.map(({ description, effect }) => `${description} (${effect})`),
    ),
    ...list("Sandbox", touched.handlers),
    ...list("Consumers", touched.consumers),
    "",
  ].join("\n");
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

function table(changes: readonly Change[]): readonly string[] {
  const rows = changes.map(({ verdict, direction, kind, message, place, operationIds }) => {
    const cells = [
      verdict === "breaking" ? `**${verdict}**` : verdict,
      [kind, direction].filter((word) => word !== undefined).join(", "),
      message,
      `\`${place}\``,
      operationIds.join(", "),
    ];
    return `| ${cells.map(cell).join(" | ")} |`;
  });
  return rows.length === 0
    ? []
    : [
        "",
        "| verdict | what | change | place | operations |",
        "| --- | --- | --- | --- | --- |",
        ...rows,
      ];
}

/** A bar would end the cell, a line break the row. */
function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll(/\s+/g, " ");
}

function list(title: string, entries: readonly string[]): readonly string[] {
  return entries.length === 0
    ? []
    : [
        "",
        `<details><summary>${title} (${entries.length})</summary>`,
        "",
        ...entries.map((entry) => `- \`${entry.replaceAll("`", "'")}\``),
        "",
        "</details>",
      ];
}
