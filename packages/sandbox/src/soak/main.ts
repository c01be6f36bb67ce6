/** `pnpm soak [suite ...]`: runs the long suites and writes what they saw into the README. */
import { SUITES } from "./suites.js";
import { writeFigures } from "./write-figures.js";

const README = new URL("../../README.md", import.meta.url);
const SHOWN = 20;

/** Runs one suite; resolves to whether all was well. */
async function runSuite(name: string, suite: (typeof SUITES)[string]): Promise<boolean> {
  const { figures, findings } = await suite();
  const told = Object.entries(figures)
    .map(([what, count]) => `${what} ${count}`)
    .join(", ");
  console.log(`${name}: ${told}, ${findings.length} findings`);
  for (const finding of findings.slice(0, SHOWN)) {
    console.error(`  ${finding}`);
  }
  const day = new Date().toISOString().slice(0, 10);
  await writeFigures(README, name, `${told}, ${findings.length} findings (${day})`);
  return findings.length === 0;
}

const names = process.argv.slice(2);
const unknown = names.find((name) => !Object.hasOwn(SUITES, name));
if (unknown !== undefined) {
  console.error(`soak: there is no suite ${unknown}; there are ${Object.keys(SUITES).join(", ")}`);
  process.exitCode = 1;
} else {
  for (const [name, suite] of Object.entries(SUITES)) {
    if (names.length === 0 || names.includes(name)) {
      process.exitCode = (await runSuite(name, suite)) && !process.exitCode ? 0 : 1;
    }
  }
}
