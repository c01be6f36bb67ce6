import { join } from "node:path";
import { ROOT } from "../run.ts";

/** Services whose code changed, and lines about documents that cannot be used: their code stays as it was. */
export interface Generated {
  readonly refused: readonly string[];
  readonly stale: readonly string[];
}

type Generate = (
  services: readonly { readonly name: string; readonly spec: string; readonly target: string }[],
  options: { readonly check: boolean },
) => Promise<
  readonly { readonly service: string; readonly state: string; readonly reason?: string }[]
>;

// The generator's declarations reach libraries that do not pass this package's flags, so what is used of it is written
// here; and in this process, because loading it takes longer than a document.
const { generate }: { generate: Generate } = await import(
  join(ROOT, "packages/codegen/src/generate.ts")
);

/** Generates the code of services from their documents, as `pnpm generate` does. */
export async function generateCode(names: readonly string[]): Promise<Generated> {
  const services = names.map((name) => ({
    name,
    spec: join(ROOT, "specs", `${name}.yaml`),
    target: join(ROOT, "packages", name, "src/generated"),
  }));
  const outcomes = await generate(services, { check: false });
  return {
    refused: outcomes.flatMap(({ reason }) => reason ?? []),
    stale: outcomes.flatMap(({ service, state }) => (state === "stale" ? [service] : [])),
  };
}
