import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { HERE, run } from "./run.ts";

const INSTALLED = join(HERE, "node_modules/.installed-lockfile");

/** Installs what the checks use from this folder's own frozen lockfile, unless that has been done already. */
export async function install(): Promise<void> {
  const lockfile = await readFile(join(HERE, "pnpm-lock.yaml"), "utf8");
  if ((await readFile(INSTALLED, "utf8").catch(() => "")) === lockfile) {
    return;
  }
  console.log("Installing compilers and runtimes from packages/compat/pnpm-lock.yaml …");
  await run("pnpm", ["install", "--frozen-lockfile"], { cwd: HERE });
  await writeFile(INSTALLED, lockfile);
}
