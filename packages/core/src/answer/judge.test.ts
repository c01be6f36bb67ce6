import { expect, test } from "vitest";
import { isHttpError } from "../index.js";
import { createLibrary } from "../testing/library.js";
import { empty, json, scripted } from "../testing/scripted.js";

const path = { shelf: "a", bookId: 1 };
const HTML = new Response("<html>", { status: 404, headers: { "Content-Type": "text/html" } });

test("a documented success is its data", async () => {
  const library = createLibrary(scripted(json({ title: "A" })));

  const result = await library.call("getBook", { path });

  expect(result).toMatchObject({ status: 200, ok: true, documented: true, data: { title: "A" } });
  expect(await library.getBook({ path })).toEqual({ title: "A" });
});

test("a documented failure is its body and its problem", async () => {
  const library = createLibrary(scripted(json({ title: "No such book" }, 404)));

  const result = await library.call("getBook", { path });

  expect(result).toMatchObject({
    status: 404,
    ok: false,
    documented: true,
    error: { title: "No such book" },
    problem: { status: 404, title: "No such book" },
  });
});

test("a documented failure without its body is the problem", async () => {
  const result = await createLibrary(scripted(HTML)).call("getBook", { path });

  expect(result).toMatchObject({ status: 404, error: { status: 404, violations: [] } });
});

test("a failure documented to have no content has no error value", async () => {
  const result = await createLibrary(scripted(empty(409))).call("addBook", {
    body: { title: "A" },
  });

  expect(result).toMatchObject({ status: 409, ok: false, problem: { status: 409 } });
  expect(result.error).toBeUndefined();
});

test("a success that is not documented is no success", async () => {
  const library = createLibrary(scripted(json({ title: "A" }, 203)));

  const result = await library.call("getBook", { path });

  expect(result).toMatchObject({
    status: 203,
    ok: false,
    documented: false,
    error: { title: "A" },
  });
  await expect(library.getBook({ path })).rejects.toMatchObject({ status: 203, name: "HttpError" });
});

test("a documented success without its body is an error, by value too", async () => {
  const call = createLibrary(scripted(empty(200))).call("getBook", { path });

  await expect(call).rejects.toThrow("200 Success, without the documented body, at /v1/shelves");
});

test("a success documented to have no content has none, whatever was sent", async () => {
  const library = createLibrary(scripted(new Response(null, { status: 204 })));

  expect(await library.removeBook({ path: { bookId: 1 } })).toBeUndefined();
});

test("a HEAD has no data, though its operation documents a body", async () => {
  const answer = new Response(null, { headers: { "Content-Type": "application/json" } });

  const data = await createLibrary(scripted(answer)).hasBook({ path: { bookId: 1 } });

  expect(data).toBeUndefined();
});

test("a success that is no JSON by document is its text", async () => {
  const library = createLibrary(scripted(new Response("noted")));

  expect(await library.annotateBook({ path: { bookId: 1 }, body: "note" })).toBe("noted");
});

test("an error carries what was answered", async () => {
  const body = { title: "No such book", code: "B1" };
  const library = createLibrary(scripted(json(body, 404, { "X-Correlation-ID": "theirs" })));

  const error: unknown = await library.getBook({ path }).catch((thrown: unknown) => thrown);

  expect(error).toSatisfy(isHttpError);
  expect(error).toMatchObject({
    message: "404 No such book (B1), at /v1/shelves/{shelf}/books/{bookId}, correlation id theirs",
    status: 404,
    code: "B1",
    correlationId: "theirs",
    operationId: "getBook",
    path: "/v1/shelves/{shelf}/books/{bookId}",
    body,
    attempts: [{ outcome: 404, durationMs: expect.any(Number) }],
  });
});

test("an error keeps the text of a body that is no JSON", async () => {
  const call = createLibrary(scripted(HTML)).getBook({ path });

  await expect(call).rejects.toMatchObject({ status: 404, body: "<html>" });
});

test.each([404, 418])(
  "a %i whose JSON holds a number too large is given as it came",
  async (status) => {
    const text = '{"title":"Gone","code":9007199254740993}';
    const answer = new Response(text, { status, headers: { "Content-Type": "application/json" } });
    const library = createLibrary(scripted(answer));

    const { error, problem } = await library.call("getBook", { path });

    expect(problem).toMatchObject({ status, title: "Gone" });
    expect(problem).not.toHaveProperty("code");
    expect(error).toBe(problem);
    await expect(library.getBook({ path })).rejects.toMatchObject({ status, body: text });
  },
);
