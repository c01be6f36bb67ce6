import { expect, test } from "vitest";
import { answering, bare, covering } from "../fixtures/coverage/things.js";
import { coverageFigures } from "./coverage-figures.js";
import { renderHtml } from "./html/render-html.js";
import { renderJson } from "./render-json.js";
import { renderJunit } from "./render-junit.js";
import { renderMarkdown } from "./render-markdown.js";
import { renderTerminal } from "./render-terminal.js";

const NOTE = "addThing 201 response $.note";
const cells = covering([bare], { waived: [NOTE] });
const { covered, waived, total } = coverageFigures(cells);
const missing = cells.filter(({ state }) => state === "missing");
const things = new Map([["things & <others>", cells]]);

test("the figures of these tests are no matter of course", () => {
  expect({ covered, waived, total }).toEqual({ covered: 9, waived: 1, total: 57 });
  expect(missing).toHaveLength(47);
});

test("the table shows each dimension in per cent and the missing cells by operation and place", () => {
  const text = renderTerminal(new Map([["things", cells]]));

  expect(text).toMatch(/^ +things +all\n─+\n/);
  expect(text).toMatch(/\noperation +100 % +100 %\n/);
  expect(text).toMatch(/\nparameter +33\.3 % +33\.3 %\n/);
  expect(text).toMatch(/\nall +15\.7 % +15\.7 %\ncells +9\/57 +9\/57\nwaived +1 +1\n/);
  expect(text).toContain("\nthings: without coverage\n  addThing request: text/csv, ");
  expect(text).toContain("\n  addThing query: colours, colours[] enum red | blue\n");
  expect(text).toContain("\n  addThing 201 response: $.note null, $.tags, ");
});

test("nearly everything is not 100 %", () => {
  const [first, ...others] = Array.from({ length: 2_000 }, () => cells.slice(0, 1)).flat();
  if (!first) {
    throw new Error("There is no cell.");
  }
  const nearly = [{ ...first, state: "missing" as const }, ...others];

  expect(renderTerminal(new Map([["things", nearly]]))).toMatch(/\nall +99\.9 %/);
});

test("JSON holds every figure and every cell", () => {
  expect(JSON.parse(renderJson(things))).toMatchObject({
    covered,
    waived,
    total,
    services: [
      {
        service: "things & <others>",
        covered,
        dimensions: { operation: { covered: 1, waived: 0, total: 1 } },
        cells: JSON.parse(JSON.stringify(cells)),
      },
    ],
  });
});

test("JUnit XML has a test per cell, a failure per missing one and a skip per waiver", () => {
  const xml = renderJunit(things);

  expect(xml.match(/<testcase /g)).toHaveLength(total);
  expect(xml.match(/<failure /g)).toHaveLength(missing.length);
  expect(xml.match(/<skipped /g)).toHaveLength(waived);
  expect(xml).toContain(
    `<testsuite name="things &amp; &lt;others&gt;" tests="57" failures="47" errors="0" skipped="1" time="0">`,
  );
  expect(xml).toContain('name="addThing request $.size enum &quot;1&quot;"');
});

test("JUnit XML has no character that XML cannot spell", () => {
  expect(renderJunit(new Map([["bell \u0007 \u{1f514}", cells]]))).toContain(
    '<testsuite name="bell \ufffd \u{1f514}"',
  );
});

test("Markdown is a table with what is missing folded in", () => {
  const text = renderMarkdown(things);

  expect(text).toMatch(
    /^### Coverage: 15\.7 % \(9 of 57, 1 waived\)\n\n\| service \| all \| operation/,
  );
  expect(text).toContain(
    "\n| **things &amp; &lt;others&gt;** | 15.7 % (9 of 57, 1 waived) | 100 % | 25 % |",
  );
  expect(text).toContain("47 without coverage</summary>");
  expect(text).toContain("- **addThing** query: `colours`, ");
});

const html = renderHtml(things);

test("the page needs nothing else", () => {
  expect(html).not.toMatch(/<script|<link|<img|@import|url\(|https?:/);
});

test("every mark of the page is a cell, told apart by state", () => {
  const marks = (state: string): number =>
    [...html.matchAll(new RegExp(`<path class="${state}" d="([^"]*)"`, "g"))].flatMap(
      ([, path = ""]) => path.split("M").slice(1),
    ).length;

  // One more of each stands in the legend.
  expect(marks("covered")).toBe(covered + 1);
  expect(marks("missing")).toBe(missing.length + 1);
  expect(marks("waived")).toBe(waived + 1);
});

test("every cell stands in the drill-down by name, and what is not covered in words", () => {
  expect(html.match(/<i class="unseen"> missing<\/i>/g)).toHaveLength(missing.length);
  expect(html.match(/<i class="unseen"> waived<\/i>/g)).toHaveLength(waived);
  expect(html.includes("<span>path shelf</span>")).toBe(true);
});

test("every tile says in words what it shows, and leads to the place that says more", () => {
  const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  const targets = [...html.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id);

  expect(html).toContain('aria-label="addThing 201: 4 of 27 covered, 22 missing, 1 waived"');
  expect(targets.length).toBeGreaterThan(5);
  expect(targets.filter((id) => !ids.has(id))).toEqual([]);
  expect(ids.size).toBe([...html.matchAll(/ id="/g)].length);
});

test("what is missing keeps the lines around it that say where it is", () => {
  const page = renderHtml(new Map([["things", covering([answering({ shape: { side: 1 } })])]]));

  expect(page.includes('<li class="open"><span>shape</span>')).toBe(true);
  expect(page.includes('<li class="open" style="--d:1"><span>(Square)</span>')).toBe(true);
  expect(page.includes("<li><span>name</span></li>")).toBe(true);
});

test("names cannot break out of the page", () => {
  expect(html).toContain("things &amp; &lt;others&gt;");
  expect(html).not.toContain("<others>");
});
