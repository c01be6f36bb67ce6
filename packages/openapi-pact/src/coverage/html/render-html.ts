import { DIMENSIONS } from "../cell.js";
import type { Coverage } from "../coverage.js";
import { type CoverageFigures, coverageFigures, figuresByDimension } from "../coverage-figures.js";
import { escapeMarkup } from "../escape-markup.js";
import { percentage } from "../percentage.js";
import { anchor } from "./anchor.js";
import { drillDown } from "./drill-down.js";
import { matrix } from "./matrix.js";
import { operationPlaces } from "./places.js";
import { STYLE } from "./style.js";

/** One page that needs nothing else: no script, no font, no picture from elsewhere. */
export function renderHtml(coverages: ReadonlyMap<string, Coverage>): string {
  const all = [...coverages.values()].flat();
  const figures = coverageFigures(all);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Coverage: ${percentage(figures)} %</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<p class="over">Pact coverage</p>
<h1>${percentage(figures)}<small> %</small></h1>
<p class="lead">${sentence(figures)}</p>
${bar(figures)}
<ul class="legend"><li><svg width="8" height="8" aria-hidden="true"><path class="covered" d="M0 0h7v7h-7z"/></svg>covered</li><li><svg width="8" height="8" aria-hidden="true"><path class="missing" d="M.5 3.5a3 3 0 1 0 6 0a3 3 0 1 0-6 0z"/></svg>missing</li><li><svg width="8" height="8" aria-hidden="true"><path class="waived" d="M.5 3.5h6"/></svg>waived</li></ul>
<nav aria-label="Services"><ul>${[...coverages].map(([name, cells]) => navigation(name, cells)).join("")}</ul></nav>
<p class="choice"><label><input type="checkbox" id="open-only"> Show only what is missing</label></p>
</header>
<main>
${[...coverages].map(([name, cells]) => service(name, cells)).join("\n")}
</main>
<footer>
<p>Each mark is a cell, one promise of the document: an operation, a status, a media type, a parameter, a property, a header, a value of an enumeration, null beside a value, a branch, a call with and without credentials. It is covered when an interaction that shows it is declared, valid by the document and verified.</p>
</footer>
</body>
</html>
`;
}

function sentence({ covered, waived, total }: CoverageFigures): string {
  const missing = total - covered - waived;
  const rest = [
    ...(missing > 0 ? [`${number(missing)} missing`] : []),
    ...(waived > 0 ? [`${number(waived)} waived`] : []),
  ];
  const tail = rest.length > 0 ? `; ${rest.join(", ")}` : "";
  return `${number(covered)} of ${number(total)} cells declared, valid and verified${tail}.`;
}

function navigation(name: string, cells: Coverage): string {
  const figures = coverageFigures(cells);
  return `<li><a href="#${anchor(name)}"><span>${escapeMarkup(name)}</span> <b>${percentage(figures)}<i> %</i></b>${bar(figures)}</a></li>`;
}

function service(name: string, cells: Coverage): string {
  const operations = operationPlaces(cells);
  const figures = coverageFigures(cells);
  return [
    `<section class="service" id="${anchor(name)}" aria-labelledby="${anchor(name, "title")}">`,
    `<h2 id="${anchor(name, "title")}">${escapeMarkup(name)} <b>${percentage(figures)}<i> %</i></b></h2>`,
    `<p>${sentence(figures)}</p>`,
    dimensions(cells),
    matrix(name, operations),
    `<h3>Operation by operation</h3>`,
    ...operations.map((operation) => drillDown(name, operation)),
    "</section>",
  ].join("\n");
}

function dimensions(cells: Coverage): string {
  const byDimension = figuresByDimension(cells);
  const items = DIMENSIONS.flatMap((dimension) => {
    const figures = byDimension.get(dimension);
    return figures
      ? [
          `<li><span>${dimension}</span> <b>${figures.covered}<i>/${figures.total}</i></b>${bar(figures)}</li>`,
        ]
      : [];
  });
  return `<ul class="dimensions">${items.join("")}</ul>`;
}

/** Only for the eye: the figures stand beside it. */
function bar({ covered, waived, total }: CoverageFigures): string {
  const share = (count: number): string => ((count / total) * 100).toFixed(2);
  return `<span class="bar" aria-hidden="true"><span style="width:${share(covered)}%"></span><span class="w" style="width:${share(waived)}%"></span></span>`;
}

function number(count: number): string {
  return String(count).replaceAll(/\B(?=(\d{3})+$)/g, "\u202f");
}
