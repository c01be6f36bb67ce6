import { readFile } from "node:fs/promises";
import {
  checkPackage,
  createPackageFromTarballData,
  type Problem,
  type ResolutionKind,
} from "@arethetypeswrong/core";
import { type Outcome, outcomeOf } from "./outcome.ts";
import type { Packed } from "./pack.ts";

/** The columns that count. node10 is left out: it knows no `exports`, and no supported Node resolves that way. */
const COLUMNS: readonly ResolutionKind[] = ["node16-cjs", "node16-esm", "bundler"];

/** One outcome per package, subpath and column: types and code must be what the importer takes them for. */
export async function attwChecks(packed: Packed): Promise<readonly Outcome[]> {
  const analysis = await checkPackage(
    createPackageFromTarballData(new Uint8Array(await readFile(packed.tarball))),
  );
  if (!analysis.types) {
    return [{ name: packed.name, failure: "the tarball holds no types" }];
  }
  const unknown = Object.keys(packed.esmOnly).filter(
    (subpath) => !(subpath in analysis.entrypoints),
  );
  if (unknown.length > 0) {
    return [{ name: packed.name, failure: `excused, but not published: ${unknown.join(", ")}` }];
  }
  const cells = Object.keys(analysis.entrypoints).flatMap((subpath) =>
    COLUMNS.filter((column) => column !== "node16-cjs" || !(subpath in packed.esmOnly)).map(
      (column) => ({ subpath, column }),
    ),
  );
  return Promise.all(
    cells.map(({ subpath, column }) =>
      outcomeOf(`${packed.name} ${subpath} (${column})`, async () => {
        const found = analysis.problems.filter((problem) => concerns(problem, subpath, column));
        if (found.length > 0) throw new Error(JSON.stringify(found));
      }),
    ),
  );
}

/** A problem that names no subpath or column concerns every one of them. */
function concerns(problem: Problem, subpath: string, column: ResolutionKind): boolean {
  const option = column.startsWith("node16") ? "node16" : column;
  return (
    (!("entrypoint" in problem) || problem.entrypoint === subpath) &&
    (!("resolutionKind" in problem) || problem.resolutionKind === column) &&
    (!("resolutionOption" in problem) || problem.resolutionOption === option)
  );
}
