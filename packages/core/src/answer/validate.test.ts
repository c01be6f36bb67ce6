import { expect, test } from "vitest";
import { type ClientOptions, createClient, createEntur, type EnturEvent } from "../index.js";
import { type Library, libraryTable } from "../testing/library.js";
import { json, scripted } from "../testing/scripted.js";

const path = { shelf: "a", bookId: 1 };
const broken = { at: "/title", keyword: "type", message: "must be string" };

/** Of `getBook`, a title must be text. */
const validators = {
  getBook: {
    responses: {
      200: (value: unknown) => (hasTitle(value) ? [] : [broken]),
      404: (value: unknown) => (hasTitle(value) ? [] : [broken]),
    },
  },
};

function hasTitle(value: unknown): boolean {
  return typeof (value as { title?: unknown }).title === "string";
}

function observed(answer: Response, options: ClientOptions) {
  const events: EnturEvent[] = [];
  const entur = createEntur({
    clientName: "acme-webshop",
    environment: "dev",
    fetch: scripted(answer),
    on: (event) => void events.push(event),
  });
  const service = { basePath: "/library", operations: libraryTable };
  const library = createClient<Library>(entur, service, options);
  return { library, violations: () => events.filter(({ type }) => type === "violation") };
}

test("by default a violation is reported, and the answer given", async () => {
  const { library, violations } = observed(json({ title: 1 }), { validators });

  const book = await library.getBook({ path });

  expect(book).toEqual({ title: 1 });
  expect(violations()).toMatchObject([
    { operationId: "getBook", status: 200, violations: [broken] },
  ]);
});

test("with throw, a violation is an HttpError that names it", async () => {
  const { library, violations } = observed(json({ title: 1 }), { validators, validate: "throw" });

  const call = library.getBook({ path });

  await expect(call).rejects.toMatchObject({
    message: expect.stringContaining(
      "200 Success, whose body breaks the specification, at /v1/shelves",
    ),
    body: { title: 1 },
    problem: { violations: [{ field: "/title", code: "type", message: "must be string" }] },
  });
  await expect(library.call("getBook", { path })).rejects.toMatchObject({ name: "HttpError" });
  expect(violations()).toHaveLength(2);
});

test("with throw, a failure stays the failure it is", async () => {
  const options = { validators, validate: "throw" } as const;
  const { library, violations } = observed(json({ title: 1 }, 404), options);

  const result = await library.call("getBook", { path });

  expect(result).toMatchObject({ status: 404, ok: false });
  expect(violations()).toHaveLength(1);
});

test.each<[string, ClientOptions, unknown]>([
  ["switched off", { validators, validate: "off" }, { title: 1 }],
  ["without validators", { validate: "throw" }, { title: 1 }],
  ["in order", { validators, validate: "throw" }, { title: "A", added: "by a newer server" }],
])("what is %s passes without a word", async (_, options, body) => {
  const { library, violations } = observed(json(body), options);

  expect(await library.getBook({ path })).toEqual(body);
  expect(violations()).toEqual([]);
});

test("a value that a newer server has added to an enum breaks nothing, and hides nothing", async () => {
  const unlisted = { at: "/genre", keyword: "enum", message: "must be one of: novel, poem" };
  const checks = { getBook: { responses: { 200: () => [unlisted, broken] } } };
  const added = { getBook: { responses: { 200: () => [unlisted] } } };
  const options = { validate: "throw" } as const;
  const calm = observed(json({ genre: "saga" }), { ...options, validators: added });
  const strict = observed(json({ genre: "saga" }), { ...options, validators: checks });

  expect(await calm.library.getBook({ path })).toEqual({ genre: "saga" });
  expect(calm.violations()).toEqual([]);
  await expect(strict.library.getBook({ path })).rejects.toMatchObject({
    problem: { violations: [{ field: "/title" }] },
  });
});
