import { join } from "node:path";
import { expect, test } from "vitest";
import { instantiations } from "./instantiations.ts";
import { listServices } from "./list-services.ts";
import { ROOT } from "./run.ts";

const MOST = 10_000;
const nothing = await instantiations("export {};\n");

/** A file that takes in a service's pact, and with it its table, its states and the generated types. */
function importing(service: string): string {
  return `import ${JSON.stringify(join(ROOT, "packages", service, "pact/interactions.ts"))};\n`;
}

test.each(await listServices())(
  `the pact table of %s costs the compiler at most ${MOST} instantiations`,
  async (service) => {
    const cost = (await instantiations(importing(service))) - nothing;

    expect(cost).toBeGreaterThan(0);
    expect(cost).toBeLessThanOrEqual(MOST);
  },
);
