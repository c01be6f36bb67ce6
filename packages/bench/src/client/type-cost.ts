import { mkdir, rm, writeFile } from "node:fs/promises";
import { BENCH, WORK } from "./folders.ts";
import { type Compiler, runTsc } from "./run-tsc.ts";
import { type TypeSample, typeSamples } from "./type-samples.ts";

/** What the compiler has to do for one sample, without what it has to do for an empty file. */
export interface TypeCost {
  readonly name: string;
  readonly instantiations: { readonly [Version in Compiler]: number };
}

const FOLDER = `${WORK}/types`;
const EMPTY: TypeSample = { name: "an empty file", source: "export {};\n" };

/** Instantiations of 22 calls against published declarations, by both compilers. */
export async function measureTypeCost(): Promise<readonly TypeCost[]> {
  await rm(FOLDER, { recursive: true, force: true });
  await assertExact();
  const none = await costOf(EMPTY);
  const costs: TypeCost[] = [];
  for (const sample of typeSamples()) {
    const { name, instantiations } = await costOf(sample);
    costs.push({
      name,
      instantiations: {
        typescript: instantiations.typescript - none.instantiations.typescript,
        "typescript-7": instantiations["typescript-7"] - none.instantiations["typescript-7"],
      },
    });
  }
  return costs;
}

/** A type that is silently `any` costs nothing, so what every call reads is shown to be none. */
async function assertExact(): Promise<void> {
  const line = "// @ts-expect-error Nothing documented has this name.\ndata.notDocumented;";
  for (const sample of typeSamples(line)) {
    const folder = await project(sample);
    await runTsc("typescript-7", ["-p", folder], BENCH);
  }
}

async function costOf(sample: TypeSample): Promise<TypeCost> {
  const folder = await project(sample);
  return {
    name: sample.name,
    instantiations: {
      typescript: await instantiations("typescript", folder),
      "typescript-7": await instantiations("typescript-7", folder),
    },
  };
}

async function project({ name, source }: TypeSample): Promise<string> {
  const folder = `${FOLDER}/${name.replaceAll(/\W+/g, "-")}`;
  await mkdir(folder, { recursive: true });
  await writeFile(`${folder}/index.ts`, source);
  await writeFile(`${folder}/tsconfig.json`, JSON.stringify(TSCONFIG));
  return folder;
}

async function instantiations(compiler: Compiler, folder: string): Promise<number> {
  // Several checkers would each count what they share.
  const one = compiler === "typescript-7" ? ["--singleThreaded"] : [];
  const output = await runTsc(compiler, ["-p", folder, "--extendedDiagnostics", ...one], BENCH);
  const count = /^Instantiations:\s+(\d+)/m.exec(output)?.[1];
  if (count === undefined) {
    throw new Error(`${compiler} gives no count of instantiations`);
  }
  return Number(count);
}

const TSCONFIG = {
  compilerOptions: {
    target: "ES2023",
    module: "NodeNext",
    lib: ["ES2023", "DOM", "DOM.Iterable", "DOM.AsyncIterable"],
    types: [],
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    // Otherwise every declaration of the library is counted too, 50 to 64 thousand of it.
    skipLibCheck: true,
    noEmit: true,
  },
  files: ["index.ts"],
};
