import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import {
  Extractor,
  ExtractorConfig,
  ExtractorLogLevel,
  type IConfigFile,
} from "@microsoft/api-extractor";
import { type Outcome, outcomeOf } from "./outcome.ts";
import type { Packed } from "./pack.ts";
import { ROOT } from "./run.ts";

/** One entry point's surface, as its declarations spell it out. */
interface Report {
  readonly file: string;
  readonly content: string;
}

const COMMAND = "pnpm api:update";
const SILENT = { default: { logLevel: ExtractorLogLevel.None, addToApiReportFile: false } };

/** The committed report of every entry point is what the packed declarations say. */
export function apiReportCheck(packed: Packed): Promise<Outcome> {
  return outcomeOf(packed.name, async () => {
    const reports = await reportsOf(packed);
    const stale: string[] = [];
    for (const { file, content } of reports) {
      const committed = await readFile(join(ROOT, file), "utf8").catch(() => "");
      if (committed !== content) stale.push(file);
    }
    if (stale.length > 0) {
      throw new Error(
        `the surface of ${packed.name} is not the committed one; \`${COMMAND}\` writes ${stale.join(", ")}`,
      );
    }
  });
}

/** Writes what {@link apiReportCheck} asks for. */
export async function updateApiReports(packed: Packed): Promise<void> {
  for (const { file, content } of await reportsOf(packed)) {
    await mkdir(dirname(join(ROOT, file)), { recursive: true });
    await writeFile(join(ROOT, file), content);
  }
}

type Target = string | { readonly import?: Target; readonly default?: Target };

async function reportsOf(packed: Packed): Promise<readonly Report[]> {
  // The extractor takes whatever lies in node_modules for somebody else's, and only names it.
  const folder = join(packed.installed.split("node_modules")[0] ?? "", "packages", packed.folder);
  await cp(packed.installed, folder, { recursive: true });
  // npm's format, of which the type names what is used.
  const manifest = JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as {
    readonly exports: Readonly<Record<string, Target>>;
  };
  const reports: Report[] = [];
  for (const [subpath, target] of Object.entries(manifest.exports)) {
    const name = [packed.folder, ...subpath.split("/").slice(1)].join(".");
    const declarations = fileOf(target).replace(/\.js$/, ".d.ts");
    reports.push({
      file: `packages/${packed.folder}/etc/${name}.api.md`,
      content: await extract(folder, name, declarations),
    });
  }
  return reports;
}

function fileOf(target: Target | undefined): string {
  if (typeof target === "string") return target;
  if (target === undefined) throw new Error("not published for import");
  return fileOf(target.import ?? target.default);
}

async function extract(folder: string, name: string, declarations: string): Promise<string> {
  const output = join(folder, ".api");
  await mkdir(output, { recursive: true });
  const configObject: IConfigFile = {
    projectFolder: folder,
    mainEntryPointFilePath: join(folder, declarations),
    newlineKind: "lf",
    compiler: {
      overrideTsconfig: { compilerOptions: COMPILER_OPTIONS, files: [join(folder, declarations)] },
    },
    apiReport: {
      enabled: true,
      includeForgottenExports: true,
      reportFileName: name,
      reportFolder: output,
      reportTempFolder: join(output, "temp"),
    },
    docModel: { enabled: false },
    dtsRollup: { enabled: false },
    tsdocMetadata: { enabled: false },
    messages: {
      compilerMessageReporting: SILENT,
      extractorMessageReporting: SILENT,
      tsdocMessageReporting: SILENT,
    },
  };
  const config = ExtractorConfig.prepare({
    configObject,
    configObjectFullPath: undefined,
    packageJsonFullPath: join(folder, "package.json"),
  });
  Extractor.invoke(config, {
    localBuild: true,
    messageCallback: (message) => {
      message.handled = true;
    },
  });
  return readFile(config.reportFilePath, "utf8");
}

const COMPILER_OPTIONS = {
  target: "ES2023",
  lib: ["ES2023", "DOM", "DOM.Iterable", "DOM.AsyncIterable"],
  module: "NodeNext",
  moduleResolution: "NodeNext",
  strict: true,
  types: [],
  // The compilers of this folder check them; here they are only read.
  skipLibCheck: true,
};
