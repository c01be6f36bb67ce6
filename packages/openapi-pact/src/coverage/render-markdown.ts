import { DIMENSIONS } from "./cell.js";
import type { Coverage } from "./coverage.js";
import { type CoverageFigures, coverageFigures, figuresByDimension } from "./coverage-figures.js";
import { escapeMarkup } from "./escape-markup.js";
import { missingGroups } from "./missing-groups.js";
import { percentage } from "./percentage.js";

/** A table of services and dimensions with what is missing folded in below, fit for a pull request. */
export function renderMarkdown(coverages: ReadonlyMap<string, Coverage>): string {
  const all = [...coverages.values()].flat();
  const present = figuresByDimension(all);
  const dimensions = DIMENSIONS.filter((dimension) => present.has(dimension));
  const row = (name: string, coverage: Coverage): string => {
    const figures = figuresByDimension(coverage);
    const cells = [
      summary(coverageFigures(coverage)),
      ...dimensions.map((dimension) => share(figures.get(dimension))),
    ];
    return `| ${name} | ${cells.join(" | ")} |`;
  };
  return [
    `### Coverage: ${summary(coverageFigures(all))}`,
    "",
    `| service | all | ${dimensions.join(" | ")} |`,
    `| --- | ${["", ...dimensions].map(() => "---:").join(" | ")} |`,
    ...[...coverages].map(([service, coverage]) => row(`**${text(service)}**`, coverage)),
    ...[...coverages].flatMap(([service, coverage]) => details(service, coverage)),
    "",
  ].join("\n");
}

function summary(figures: CoverageFigures): string {
  const { covered, waived, total } = figures;
  const apart = waived > 0 ? `, ${waived} waived` : "";
  return `${share(figures)} (${covered} of ${total}${apart})`;
}

function share(figures: CoverageFigures | undefined): string {
  return figures && figures.total > 0 ? `${percentage(figures)} %` : "–";
}

function details(service: string, coverage: Coverage): readonly string[] {
  const groups = missingGroups(coverage);
  const count = coverage.filter(({ state }) => state === "missing").length;
  return count === 0
    ? []
    : [
        "",
        `<details><summary>${escapeMarkup(service)}: ${count} without coverage</summary>`,
        "",
        ...groups.map(
          ({ operationId, place, cells }) =>
            `- **${text(operationId)}** ${text(place)}: ${cells.map((cell) => `\`${cell.replaceAll("`", "'")}\``).join(", ")}`,
        ),
        "",
        "</details>",
      ];
}

/** A name that may hold what Markdown, or the HTML in it, would take for its own. */
function text(name: string): string {
  return escapeMarkup(name).replaceAll(/[|*_`[\]\\]/g, "\\$&");
}
