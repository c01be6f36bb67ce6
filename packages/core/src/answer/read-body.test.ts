import { describe, expect, onTestFinished, test } from "vitest";
import type { EnturOptions } from "../index.js";
import { createLibrary } from "../testing/library.js";
import { json, scripted } from "../testing/scripted.js";
import { serve, type TestServer } from "../testing/server.js";

type Form = "blob" | "arrayBuffer";
const FORMS: readonly Form[] = ["blob", "arrayBuffer"];
const path = "/v1/books";

/** Answers every request with the beginning of a body, and then as `then` does. */
async function breakingOff(then: "stall" | "reset"): Promise<TestServer> {
  const server = await serve((_, response) => {
    response.writeHead(200, { "Content-Type": "application/json", "Content-Length": "100" });
    response.write("{", () => then === "reset" && setImmediate(() => response.destroy()));
  });
  onTestFinished(() => server[Symbol.asyncDispose]());
  return server;
}

function libraryAt({ url }: TestServer, options: Partial<EnturOptions> = {}) {
  return createLibrary(fetch, { environment: { apiUrl: url }, retries: 0, ...options });
}

function bodyOf(library: ReturnType<typeof libraryAt>, init: object): Promise<unknown> {
  // openapi-fetch's `parseAs` is not among the generated types of this made-up service.
  return library.GET(path, init as { retries?: number }).then(({ data }) => data as unknown);
}

describe.each(FORMS)("a body taken as %s", (parseAs) => {
  test("is what the server sent", async () => {
    const data = await bodyOf(createLibrary(scripted(json({ title: "Å" }))), { parseAs });

    // Both forms, and nothing else, are what a Response can be made of.
    expect(await new Response(data as Blob | ArrayBuffer).json()).toEqual({ title: "Å" });
  });

  test("that stalls is a TimeoutError", async () => {
    const library = libraryAt(await breakingOff("stall"), { timeoutMs: 100 });

    await expect(bodyOf(library, { parseAs })).rejects.toMatchObject({
      name: "TimeoutError",
      bound: "timeoutMs",
    });
  });

  test("that stalls ends with the caller's signal", async () => {
    const controller = new AbortController();
    const library = libraryAt(await breakingOff("stall"), {
      on: ({ type }) => void (type === "request" && setTimeout(() => controller.abort("left"), 50)),
    });

    const reading = bodyOf(library, { parseAs, signal: controller.signal });

    await expect(reading).rejects.toBe("left");
  });

  test("that breaks off is sent again, and at last a NetworkError", async () => {
    const library = libraryAt(await breakingOff("reset"), { retries: 1 });

    const error: unknown = await bodyOf(library, { parseAs }).catch((thrown: unknown) => thrown);

    expect(error).toMatchObject({ name: "NetworkError", path });
    expect(error).toHaveProperty("attempts.length", 2);
  });

  test("that middleware replaced is bounded too", async () => {
    const library = createLibrary(scripted(json({})), { totalTimeoutMs: 50 });
    library.use({ onResponse: () => new Response(new ReadableStream()) });

    await expect(bodyOf(library, { parseAs })).rejects.toMatchObject({
      name: "TimeoutError",
      bound: "totalTimeoutMs",
    });
  });

  test("that middleware replaced and that breaks off is a NetworkError", async () => {
    const library = createLibrary(scripted(json({})));
    library.use({
      onResponse: () =>
        new Response(new ReadableStream({ start: (body) => body.error(new Error("reset")) })),
    });

    await expect(bodyOf(library, { parseAs })).rejects.toMatchObject({
      name: "NetworkError",
      cause: new Error("reset"),
    });
  });
});

test("a stream ends with the caller's signal", async () => {
  const controller = new AbortController();
  const { signal } = controller;
  const library = libraryAt(await breakingOff("stall"));
  const stream = await bodyOf(library, { parseAs: "stream", signal });
  // What openapi-fetch calls a stream is one.
  const reader = (stream as ReadableStream).getReader();
  await reader.read();

  const next = reader.read();
  controller.abort("left");

  await expect(next).rejects.toBe("left");
});
