import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { type WorkspaceCopy, workspaceCopy } from "../../../codegen/src/testing/workspace-copy.ts";

/** How long after one save of a document `pnpm dev` had what done. */
export interface Followed {
  /** Code, modules, and what the compiler finds in the pact's tables. */
  readonly compiledMs: number;
  /** The running sandbox serves the new path. */
  readonly servedMs: number;
  /** The compiler's findings in the sandbox's handlers. */
  readonly checkedMs: number;
}

/** Saves that are not counted. */
const WARM_UP = 2;
/** What each save renames, there and back. */
const PATHS = ["suspension-periods", "pauses"] as const;
const PROPERTIES = ["customerId", "customerNumber"] as const;

/** Saves a document in a copy of the workspace so many times; each renames a path, and a property that the pact and handlers use. */
export async function following(rounds: number): Promise<readonly Followed[]> {
  const workspace = await workspaceCopy();
  try {
    const script = join(workspace.root, "packages/scripts/bin/run.mjs");
    const dev = spawn(process.execPath, [script, "dev", "--port", "0"], { cwd: workspace.root });
    try {
      return await measure(workspace, dev, rounds);
    } finally {
      const ended = once(dev, "exit");
      dev.kill("SIGTERM");
      await ended;
    }
  } finally {
    await workspace.remove();
  }
}

async function measure(
  { root }: WorkspaceCopy,
  dev: ChildProcess,
  rounds: number,
): Promise<readonly Followed[]> {
  const heard = listen(dev);
  const url = /"url":"([^"]+)"/.exec(await heard('"event":"ready"'))?.[1] ?? "";
  const followed: Followed[] = [];
  for (let round = -WARM_UP; round < rounds; round += 1) {
    const compiled = heard("compiled members");
    const checked = heard("checked the sandbox's handlers");
    const path = await save(join(root, "specs/members.yaml"), round % 2 === 0 ? [0, 1] : [1, 0]);
    const start = performance.now();
    const since = () => performance.now() - start;
    const [compiledMs, checkedMs, servedMs] = await Promise.all([
      compiled.then(since),
      checked.then(since),
      served(`${url}/personalisation/v1/programs/7/members/42/${path}`).then(since),
    ]);
    if (round >= 0) {
      followed.push({ compiledMs, servedMs, checkedMs });
    }
  }
  return followed;
}

/** Saves the document with both renamed; answers the path's new name. */
async function save(file: string, [from, to]: readonly [0 | 1, 0 | 1]): Promise<string> {
  const text = await readFile(file, "utf8");
  const renamed = text
    .replaceAll(`/${PATHS[from]}:`, `/${PATHS[to]}:`)
    .replaceAll(new RegExp(`\\b${PROPERTIES[from]}\\b`, "g"), PROPERTIES[to]);
  await writeFile(file, renamed);
  return PATHS[to];
}

/** Resolves to the next line with certain words; rejects where there will be none. */
function listen({ stdout, stderr }: ChildProcess): (words: string) => Promise<string> {
  const waiting = new Map<string, PromiseWithResolvers<string>>();
  let said = "";
  stderr?.on("data", (chunk: Buffer) => {
    said = `${said}${chunk}`.slice(-2000);
  });
  let rest = "";
  stdout?.on("data", (chunk: Buffer) => {
    const lines = `${rest}${chunk}`.split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) {
      const [words = ""] = [...waiting.keys()].filter((one) => line.includes(one));
      waiting.get(words)?.resolve(line);
      waiting.delete(words);
    }
  });
  stdout?.on("end", () => {
    for (const { reject } of waiting.values()) {
      reject(new Error(`pnpm dev ended: ${said}`));
    }
  });
  return (words) => {
    const awaited = Promise.withResolvers<string>();
    waiting.set(words, awaited);
    return awaited.promise;
  };
}

/** Without a token an operation answers 401; where there is none, 404. */
async function served(url: string): Promise<void> {
  while ((await fetch(url)).status !== 401) {
    await new Promise((soon) => setTimeout(soon, 5));
  }
}
