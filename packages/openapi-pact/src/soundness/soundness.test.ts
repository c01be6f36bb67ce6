import fc from "fast-check";
import { expect, test } from "vitest";
import { schemaChecks } from "../document/schema-checks.js";
import { coreAccepts } from "../fixtures/core-accepts.js";
import { type SchemaAndExample, schemaAndExample } from "../fixtures/schema-and-example.js";
import { templateOf } from "../matching/template-of.js";
import { accepts } from "./accepts.js";
import { edgesOf } from "./edges-of.js";
import { unsoundValues } from "./unsound-values.js";

function derived({ schema, example }: SchemaAndExample) {
  const file = "file:///schema.json";
  const files = new Map([[file, { schema }]]);
  const root = { file, pointer: "/schema", value: schema };
  const search = { ...schemaChecks(files), seen: new Set<string>() };
  expect(search.check(root, example)).toEqual([]);
  return { search, root, template: templateOf(search, [root], example) };
}

test("what the derived matchers accept at their edges is valid, or beyond Pact and listed", () => {
  fc.assert(
    fc.property(schemaAndExample, (one) => {
      const { search, root, template } = derived(one);

      expect(accepts(template, one.example)).toBe(true);
      expect(
        unsoundValues(search, root, template).filter(({ preventable }) => preventable),
      ).toEqual([]);
    }),
    { numRuns: 120 },
  );
});

test("Pact's core accepts every such edge, and the example", async () => {
  const probes = fc.sample(schemaAndExample, { numRuns: 80, seed: 7 }).flatMap((one) => {
    const { search, root, template } = derived(one);
    const edges = [...edgesOf(search, [root], template)].filter((_, index) => index % 7 === 0);
    return [one.example, ...edges.map(({ body }) => body)].map((value) => ({ template, value }));
  });

  const core = await coreAccepts(probes);

  expect(probes.length).toBeGreaterThan(500);
  expect(probes.filter((_, index) => core[index] !== true)).toEqual([]);
});
