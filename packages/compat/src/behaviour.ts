import { cp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { EXCUSES } from "./excuses.ts";
import { type Loopback, listen } from "./loopback.ts";
import type { Outcome } from "./outcome.ts";
import { type Consumer, link } from "./pack.ts";
import { HERE, ROOT, run } from "./run.ts";
import type { Runtime } from "./runtimes.ts";

const TSCONFIG = {
  compilerOptions: {
    target: "ES2023",
    lib: ["ES2023", "DOM", "DOM.Iterable", "DOM.AsyncIterable"],
    module: "NodeNext",
    types: ["node"],
    strict: true,
    exactOptionalPropertyTypes: true,
    verbatimModuleSyntax: true,
  },
  include: ["."],
};

/** Compiles the suite as a consumer would, against the packed declarations; gives the server it talks to. */
export async function prepareBehaviour({ folder }: Consumer): Promise<Loopback> {
  await cp(join(HERE, "behaviour"), join(folder, "behaviour"), { recursive: true });
  await link(join(HERE, "node_modules/@types/node"), folder, "@types/node");
  await writeFile(join(folder, "behaviour/tsconfig.json"), JSON.stringify(TSCONFIG));
  await writeFile(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  await run(join(ROOT, "node_modules/.bin/tsc"), ["-p", "behaviour"], { cwd: folder });
  return listen(folder);
}

/** The suite's results on one runtime; a test that is excused there does not count, and must still be there. */
export async function behaviourOn(
  runtime: Runtime,
  consumer: Consumer,
  origin: string,
): Promise<readonly Outcome[]> {
  // The suite's own format.
  const all = JSON.parse(await runtime.results(consumer, origin)) as readonly Outcome[];
  const excused = EXCUSES.filter((excuse) => runtime.name.startsWith(excuse.runtime));
  const stale = excused
    .filter(({ test }) => !all.some(({ name, failure }) => name === test && failure))
    .map(({ test }) => ({ name: test, failure: "is excused here, and passes or is gone" }));
  return [...all.filter(({ name }) => !excused.some(({ test }) => test === name)), ...stale];
}
