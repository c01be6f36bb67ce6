import { BENCH } from "../client/folders.ts";
import { writeSection } from "./readme.ts";

/** What a topic found. */
export interface Findings {
  readonly topic: string;
  /** What the README says of it. */
  readonly text: string;
  /** The lines that say of each bound whether it was met. Default the text. */
  readonly bounds?: string;
  /** A quick run shows that all runs: its figures are neither written nor judged. */
  readonly quick: boolean;
}

/** Prints what was found; a run in full also writes it into the README, and ends with 1 where a bound was missed. */
export async function conclude({ topic, text, bounds = text, quick }: Findings): Promise<void> {
  console.log(`\n${text}\n`);
  if (bounds !== text) {
    console.log(bounds);
  }
  if (quick) {
    return;
  }
  await writeSection(`${BENCH}/README.md`, topic, text);
  console.log("▸ written to packages/bench/README.md");
  const missed = missedBounds(bounds);
  if (missed.length > 0) {
    console.error(`bench: ${missed.length} missed:\n${missed.join("\n")}`);
    process.exitCode = 1;
  }
}

/** The lines of a report whose verdict is not that the bound was met. */
export function missedBounds(report: string): readonly string[] {
  return report.split("\n").filter((line) => /[|:] missed\b/.test(line));
}
