import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ts from "typescript";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serviceFiles } from "./service-files.ts";
import { specs } from "./spec-rules/load-spec.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "prose-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function generated(name: string, document: unknown): Promise<ReadonlyMap<string, string>> {
  const file = join(folder, name);
  // JSON is YAML.
  await writeFile(file, JSON.stringify(document));
  return serviceFiles(file);
}

/** Examples are data, in which a description is a value like others. */
function withoutExamples(document: unknown): unknown {
  return JSON.parse(JSON.stringify(document), (key, value) =>
    /^examples?$/.test(key) ? undefined : value,
  );
}

/** Every description and summary of a document in other words. */
function reworded(document: unknown): unknown {
  return JSON.parse(JSON.stringify(document), (key, value) =>
    /^(description|summary)$/.test(key) && typeof value === "string"
      ? `In other words: ${value}`
      : value,
  );
}

function withoutComments(text: string): string {
  const source = ts.createSourceFile("file.ts", text, ts.ScriptTarget.Latest);
  return ts.createPrinter({ removeComments: true }).printFile(source);
}

test.each(specs)("$file in other words changes no generated code but comments", async (spec) => {
  const document = withoutExamples(spec.document);
  const before = await generated("before.yaml", document);
  const after = await generated("after.yaml", reworded(document));

  expect(after.get("schema.ts")).toContain("In other words: ");
  expect(after.get("methods.ts")).toContain("In other words: ");
  for (const [name, text] of before) {
    expect(withoutComments(after.get(name) ?? ""), name).toBe(withoutComments(text));
  }
});

test("a property may be called description, and its type is no prose", async () => {
  const [spec] = specs;
  const document = (type: string) => ({
    ...spec?.document,
    components: {
      ...Object(spec?.document.components),
      schemas: {
        ...Object(Object(spec?.document.components).schemas),
        Note: { type: "object", properties: { description: { type } } },
      },
    },
  });
  const [one, other] = await Promise.all(
    ["string", "integer"].map((type) => generated(`${type}.yaml`, document(type))),
  );

  expect(one?.get("spec.ts")).not.toBe(other?.get("spec.ts"));
});
