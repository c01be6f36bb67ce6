/** `pnpm generate [--check] [service…]`: specs/*.yaml → packages/<service>/src/generated. */
import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { generate, type Outcome, type Service } from "./generate.ts";
import { forgetUnchanged, rememberUnchanged } from "./unchanged-services.mjs";

const ROOT = resolve(import.meta.dirname, "../../..");

/** Whoever has a spec or generated code, so that a spec that went missing is noticed. */
async function listServices(): Promise<Service[]> {
  const specs = (await readdir(join(ROOT, "specs")))
    .filter((file) => file.endsWith(".yaml") && file !== "sources.yaml")
    .map((file) => basename(file, ".yaml"));
  const packages = (await readdir(join(ROOT, "packages"))).filter((name) =>
    existsSync(service(name).target),
  );
  return [...new Set([...specs, ...packages])].sort().map(service);
}

function service(name: string): Service {
  return {
    name,
    spec: join(ROOT, "specs", `${name}.yaml`),
    target: join(ROOT, "packages", name, "src/generated"),
  };
}

function report(outcome: Outcome, check: boolean): void {
  const isBad = isFailure(outcome, check);
  (isBad ? console.error : console.log)(`${outcome.service}: ${outcomeText(outcome, check)}`);
}

function outcomeText(outcome: Outcome, check: boolean): string {
  if (outcome.state === "fresh") {
    return "up to date";
  }
  if (outcome.state === "failed") {
    return outcome.reason;
  }
  const files = outcome.files.join(", ");
  return check ? `stale (${files}); run \`pnpm generate\`` : `wrote ${files}`;
}

function isFailure({ state }: Outcome, check: boolean): boolean {
  return state === "failed" || (check && state === "stale");
}

/** Runs `pnpm generate` and answers its exit code. Bad input is one line on standard error. */
export async function main(args: readonly string[]): Promise<0 | 1> {
  const options = optionsOf(args);
  if (typeof options === "string") {
    console.error(`generate: ${options}`);
    return 1;
  }
  const { check, names } = options;
  const services = names.length > 0 ? names.map(service) : await listServices();
  const outcomes = await generate(services, { check });
  for (const outcome of outcomes) {
    report(outcome, check);
  }
  const failed = outcomes.some((outcome) => isFailure(outcome, check));
  if (names.length === 0) {
    remember(outcomes, failed);
  }
  return failed ? 1 : 0;
}

/** What was asked for, or what is wrong with it. */
function optionsOf(
  args: readonly string[],
): { readonly check: boolean; readonly names: readonly string[] } | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { check: { type: "boolean", default: false } },
      allowPositionals: true,
    });
    return { check: values.check, names: positionals };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** After a run that left nothing stale, the next one need not look again until something changes. */
function remember(outcomes: readonly Outcome[], failed: boolean): void {
  if (failed) {
    forgetUnchanged();
  } else {
    rememberUnchanged(outcomes.map((outcome) => outcome.service));
  }
}
