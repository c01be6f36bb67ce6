import { mkdir, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { SERVICES } from "../client/calls.ts";
import { SPECS, WORK } from "../client/folders.ts";
import { type Followed, following } from "./following.ts";
import { nothingToDo, openapiTypescript, ours, ourValidators } from "./generators.ts";
import type { Usage } from "./measured.ts";
import { synthetic } from "./synthetic.ts";

/** Rounds of each measurement, side by side in every round. */
export interface Effort {
  readonly services: number;
  readonly large: number;
}

/** Usages by generator and by round. */
export interface Beside {
  readonly ours: readonly Usage[];
  readonly openapiTypescript: readonly Usage[];
}

/** All that was measured. */
export interface CodegenResults {
  readonly services: Beside;
  readonly nothing: readonly Usage[];
  readonly followed: readonly Followed[];
  readonly github: Beside & { readonly validators: readonly Usage[] };
  /** By the number of operations. */
  readonly synthetic: ReadonlyMap<number, Beside>;
}

const SIZES = [1000, 2000, 4000];

/** Runs every generator; `progress` is told what is next. */
export async function measureCodegen(
  effort: Effort,
  progress: (step: string) => void,
): Promise<CodegenResults> {
  await mkdir(`${WORK}/codegen`, { recursive: true });
  const specs = SERVICES.map((service) => `${SPECS}/${service}.yaml`);
  const github = createRequire(import.meta.url).resolve(
    "@octokit/openapi/generated/api.github.com.json",
  );
  progress("five services");
  // The first round of all warms the disk's cache and is not counted.
  await beside(specs, 1);
  const services = await beside(specs, effort.services);
  progress("nothing to do");
  await nothingToDo();
  const nothing = await rounds(effort.services, nothingToDo);
  progress("saves that are followed");
  const followed = await following(effort.services);
  progress("GitHub's document");
  const large = await beside([github], effort.large);
  const validators = await rounds(1, () => ourValidators([github]));
  const grown = new Map<number, Beside>();
  for (const size of SIZES) {
    progress(`${size} operations`);
    const file = `${WORK}/codegen/synthetic-${size}.json`;
    await writeFile(file, JSON.stringify(synthetic(size)));
    grown.set(size, await beside([file], effort.large));
  }
  return { services, nothing, followed, github: { ...large, validators }, synthetic: grown };
}

async function beside(documents: readonly string[], count: number): Promise<Beside> {
  const found = await rounds(count, async () => ({
    ours: await ours(documents),
    openapiTypescript: await openapiTypescript(documents),
  }));
  return {
    ours: found.map((round) => round.ours),
    openapiTypescript: found.map((round) => round.openapiTypescript),
  };
}

async function rounds<Found>(count: number, measure: () => Promise<Found>): Promise<Found[]> {
  const found: Found[] = [];
  for (let round = 0; round < count; round += 1) {
    found.push(await measure());
  }
  return found;
}
