import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { generate, type Service } from "./generate.ts";

const LIBRARY = join(import.meta.dirname, "fixtures/library.yaml");

let folder: string;
let services: Service[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "generate-"));
  services = ["archive", "branch", "club"].map((name) => ({
    name,
    spec: join(folder, `${name}.yaml`),
    target: join(folder, name, "generated"),
  }));
  await Promise.all(services.map(({ spec }) => copyFile(LIBRARY, spec)));
  await generate(services, { check: false });
});

async function edit(name: string, change: (spec: string) => string): Promise<void> {
  const spec = join(folder, `${name}.yaml`);
  await writeFile(spec, change(await readFile(spec, "utf8")));
}

const states = async () =>
  (await generate(services, { check: true })).map(({ service, state }) => `${service} ${state}`);

test("what was just generated is fresh", async () => {
  expect(await states()).toEqual(["archive fresh", "branch fresh", "club fresh"]);
});

test("every stale service is named, not only the first", async () => {
  await edit("archive", (spec) => spec.replace("maxLength: 40", "maxLength: 41"));
  await edit("club", (spec) => spec.replace("List books", "List the books"));

  expect(await states()).toEqual(["archive stale", "branch fresh", "club stale"]);
});

test("a file by hand, a missing file and an edited file are stale, and are set right", async () => {
  const target = join(folder, "branch/generated");
  await writeFile(join(target, "extra.ts"), "");
  await rm(join(target, "spec.ts"));
  await writeFile(join(target, "methods.ts"), "// mine");

  const [, found] = await generate(services, { check: true });

  expect(found).toMatchObject({ files: ["extra.ts", "methods.ts", "spec.ts"] });
  await generate(services, { check: false });
  expect(await states()).toEqual(["archive fresh", "branch fresh", "club fresh"]);
  expect(await readdir(target)).not.toContain("extra.ts");
});

test.each([
  ["a missing spec", (_: string) => undefined, /club\.yaml: no such spec; add the file or remove/],
  [
    "a spec that cannot be parsed",
    () => "openapi: 3.1.1\ninfo: {title: x\n",
    /club\.yaml:\d+:\d+: .+/,
  ],
  [
    "no OpenAPI at all",
    () => "hello: there\n",
    /club\.yaml:1: no `openapi` version; only 3\.0 and 3\.1/,
  ],
  [
    "an unsupported version",
    (spec: string) => spec.replace("3.1.1", "3.2.0"),
    /club\.yaml:1: OpenAPI 3\.2\.0; only 3\.0 and 3\.1/,
  ],
  [
    "a reference that leads nowhere",
    (spec: string) => spec.replace("#/components/schemas/Error", "#/components/schemas/Problem"),
    /club\.yaml:41:\d+: Can't resolve \$ref at #\/paths\/.+404/,
  ],
  [
    "a reference to a missing file",
    (spec: string) => spec.replace("#/components/schemas/Error", "./gone.yaml#/Error"),
    /club\.yaml:41:\d+: Can't resolve \$ref.*gone\.yaml/,
  ],
  [
    "an operation without a name",
    (spec: string) => spec.replace("operationId: addBook", "x-nameless: true"),
    /club\.yaml: POST \/v1\/shelves.*: no operationId/,
  ],
  [
    "an operation whose name is no identifier",
    (spec: string) => spec.replace("operationId: addBook", "operationId: 2nd book"),
    /club\.yaml: POST .*: operationId "2nd book" cannot name a method; begin it with a letter/,
  ],
  [
    "a name that two operations share",
    (spec: string) => spec.replace("operationId: addBook", "operationId: getBooks"),
    /club\.yaml: operationId "getBooks" is used twice/,
  ],
  [
    "two names that make one method",
    (spec: string) => spec.replace("operationId: addBook", "operationId: get-books"),
    /club\.yaml: operationIds "getBooks" and "get-books" would both name a method getBooks/,
  ],
  [
    "a schema that no validator understands",
    (spec: string) => spec.replace("maxLength: 40", "maxLength: forty"),
    /club\.yaml: .*maxLength/,
  ],
  [
    "a response under what is no status",
    (spec: string) => spec.replace('"404"', '"4xx"'),
    /club\.yaml: GET .*: response "4xx" is not a status; write a number .* a range such as 4XX/,
  ],
  [
    "a cookie that every call needs",
    (spec: string) =>
      spec.replace(
        "{ name: Reader-Number, in: header, ",
        "{ name: reader, in: cookie, required: true, ",
      ),
    /club\.yaml: GET .*: cookie "reader" is required, and browsers let no program set one/,
  ],
])("%s is one line, and the files stay as they were", async (_name, change, reason) => {
  const target = join(folder, "club/generated");
  const before = await readFile(join(target, "schema.ts"), "utf8");
  const spec = join(folder, "club.yaml");
  const text = change(await readFile(spec, "utf8"));
  await (text === undefined ? rm(spec) : writeFile(spec, text));

  const outcomes = await generate(services, { check: false });

  expect(outcomes.map(({ state }) => state)).toEqual(["fresh", "fresh", "failed"]);
  expect(outcomes[2]).toMatchObject({ reason: expect.stringMatching(reason) });
  expect(outcomes[2]).toMatchObject({ reason: expect.not.stringContaining("\n") });
  expect(await readFile(join(target, "schema.ts"), "utf8")).toBe(before);
});
