/** `pnpm specs:pull [--yes] [service…]`: takes the published documents in the place of specs/*.yaml. */
import { rename, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline/promises";
import { parseArgs } from "node:util";
import { SpecError } from "../spec-error.ts";
import { type Pulled, pull } from "./pull.ts";
import { readSources, type Source } from "./read-sources.ts";
import { readSeenDocuments, writeSeenDocuments } from "./seen-documents.ts";

const USAGE = `pnpm specs:pull [--yes] [service…]
    downloads the documents that specs/sources.yaml names, shows how they differ from specs/*.yaml, and asks before it
    replaces anything

--yes             replaces without asking
--specs <folder>  default specs

Exits with 0 when every document is up to date or was replaced, with 1 on anything else.
`;

/** Runs the command and answers its exit code. */
export async function main(args: readonly string[]): Promise<0 | 1> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        yes: { type: "boolean", default: false },
        specs: { type: "string", default: resolve(import.meta.dirname, "../../../../specs") },
        help: { type: "boolean", default: false },
      },
    });
    if (values.help) {
      process.stdout.write(USAGE);
      return 0;
    }
    return await run(values.specs, positionals, values.yes);
  } catch (error) {
    process.stderr.write(`specs:pull: ${error instanceof Error ? error.message : error}\n`);
    return 1;
  }
}

async function run(specs: string, names: readonly string[], yes: boolean): Promise<0 | 1> {
  const sources = chosen(await readSources(join(specs, "sources.yaml")), names);
  const lock = join(specs, "sources.lock.json");
  const seen = await readSeenDocuments(lock);
  const results = await pull(sources, { specs, seen, onProgress });
  let exitCode: 0 | 1 = 0;
  const judged = new Map(seen);
  for (const [service, result] of results) {
    if (!(await settle(service, result, yes))) {
      exitCode = 1;
    } else if (result.state !== "failed" && result.seen !== undefined) {
      judged.set(service, result.seen);
    }
  }
  if (JSON.stringify([...judged]) !== JSON.stringify([...seen])) {
    await writeSeenDocuments(lock, judged);
  }
  return exitCode;
}

function chosen(sources: readonly Source[], names: readonly string[]): readonly Source[] {
  const known = sources.map(({ service }) => service);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    throw new SpecError(`There is no source for ${unknown}; there is one for ${known.join(", ")}.`);
  }
  return names.length === 0 ? sources : sources.filter(({ service }) => names.includes(service));
}

/** Says what came of a service, and replaces its document where that is wanted; answers whether all is well. */
async function settle(service: string, result: Pulled, yes: boolean): Promise<boolean> {
  if (result.state === "failed") {
    process.stderr.write(`${result.reason}\n`);
    return false;
  }
  if (result.state === "same") {
    process.stdout.write(`${service}: up to date\n`);
    return true;
  }
  const { file, text, diff, lost } = result;
  const warnings = lost.map((line) => `${service}: has no place any more for our ${line}\n`);
  process.stdout.write(diff + warnings.join(""));
  if (!yes && !(await agreed(service))) {
    process.stdout.write(`${service}: differs and was left as it is; --yes replaces it\n`);
    return false;
  }
  // Beside and then swapped: a stop half-way leaves the former document.
  await writeFile(`${file}.new`, text);
  await rename(`${file}.new`, file);
  process.stdout.write(`${service}: replaced; go on with \`pnpm generate\` and \`pnpm impact\`\n`);
  return true;
}

async function agreed(service: string): Promise<boolean> {
  if (!process.stdin.isTTY) {
    return false;
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return /^y(es)?$/i.test(await terminal.question(`Replace specs/${service}.yaml? (y/N) `));
  } finally {
    terminal.close();
  }
}

function onProgress(url: string, bytes: number, totalBytes: number | undefined): void {
  if (process.stderr.isTTY) {
    const of = totalBytes === undefined ? "" : ` of ${kib(totalBytes)}`;
    process.stderr.write(`\r\u001b[K${url}: ${kib(bytes)}${of}`);
    if (bytes === totalBytes) {
      process.stderr.write("\r\u001b[K");
    }
  }
}

function kib(bytes: number): string {
  return `${Math.ceil(bytes / 1024)} KiB`;
}
