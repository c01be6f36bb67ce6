/** `pnpm generate [--check] [service…]`: specs/*.yaml → packages/<service>/src/generated. */
import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { generate, type Outcome, type Service } from "./generate.ts";

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

const { values, positionals } = parseArgs({
  options: { check: { type: "boolean", default: false } },
  allowPositionals: true,
});
const services = positionals.length > 0 ? positionals.map(service) : await listServices();
const outcomes = await generate(services, values);
for (const outcome of outcomes) {
  report(outcome, values.check);
}
process.exitCode = outcomes.some((outcome) => isFailure(outcome, values.check)) ? 1 : 0;
