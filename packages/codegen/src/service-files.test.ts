import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { serviceFiles } from "./service-files.ts";

const LIBRARY = join(import.meta.dirname, "fixtures/library.yaml");

let files: ReadonlyMap<string, string>;

beforeAll(async () => {
  files = await serviceFiles(LIBRARY);
});

function text(name: string): string {
  return files.get(name) ?? "";
}

test("the same document gives the same bytes", async () => {
  expect([...(await serviceFiles(LIBRARY))]).toEqual([...files]);
});

describe("schema.ts", () => {
  test("a property with a default stays optional", () => {
    expect(text("schema.ts")).toContain("copies?: number");
  });

  test("schemas are exported under their own names", () => {
    expect(text("schema.ts")).toMatch(
      /export type Book = components\[["']schemas["']\]\[["']Book["']\]/,
    );
  });
});

describe("operations.ts", () => {
  test("a row says how an operation is addressed and what it may answer", () => {
    expect(text("operations.ts")).toContain(`  getBooks: {
    method: "GET",
    path: "/v1/shelves/{shelfId}/books",
    parameters: [
      { name: "shelfId", in: "path", style: "simple", explode: false, required: true },
      { name: "page", in: "query", style: "form", explode: true, required: false },
      { name: "boughtAfter", in: "query", style: "form", explode: true, required: false },
      { name: "genre", in: "query", style: "form", explode: true, required: false },
      { name: "Reader-Number", in: "header", style: "simple", explode: false, required: false },
    ],
    responses: { 200: ["application/json"], 404: ["application/json"] },
    paging: "page",
    repeatable: true,
  },`);
  });

  test("a POST is repeatable only where the spec marks it safe", () => {
    expect(row("addBook")).toContain("repeatable: false");
    expect(row("searchBooks")).toContain("repeatable: true");
  });

  function row(id: string): string {
    return text("operations.ts").split(`  ${id}: {`)[1]?.split("\n  },")[0] ?? "";
  }
});

describe("methods.ts", () => {
  test("parameters are what a caller sets, and nothing the client supplies", () => {
    expect(text("methods.ts")).toContain(`export interface GetBooksParams {
  readonly path: {
    readonly shelfId: number;
  };
  readonly query?: {
    readonly page?: number | undefined;
    readonly boughtAfter?: string | Date | undefined;
    readonly genre?: readonly components["schemas"]["Genre"][] | undefined;
  };
  readonly header?: {
    readonly "Reader-Number"?: string | undefined;
  };
}`);
  });

  test("results pair each documented status with its body", () => {
    expect(text("methods.ts")).toContain(`export type GetBooksResult =
  | Ok<200, components["schemas"]["PageBook"]>
  | Failure<404, components["schemas"]["Error"]>
  | Undocumented<200 | 404>;`);
  });

  test("paged operations have items and pages, a deprecated one says so", () => {
    expect(text("methods.ts")).toContain("readonly getBooks: {");
    expect(text("methods.ts")).toMatch(/@deprecated\n {3}\*\/\n {2}addBook\(/);
  });
});

describe("validators.js", () => {
  interface Checks {
    [place: string]: ((value: unknown) => { at: string; keyword: string }[]) | undefined;
  }
  let validators: Record<string, Checks & { responses: Checks }>;

  beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), "validators-"));
    await writeFile(join(folder, "validators.mjs"), text("validators.js"));
    ({ validators } = await import(pathToFileURL(join(folder, "validators.mjs")).href));
  });

  test("imports nothing and names no folder", () => {
    expect(text("validators.js")).not.toMatch(/^import\b|node_modules/m);
  });

  test("texts are coerced to the types of the spec", () => {
    const query = { page: "2", genre: "poetry" };

    expect(validators.getBooks?.query?.(query)).toEqual([]);
    expect(query).toEqual({ page: 2, genre: ["poetry"] });
  });

  test.each([
    ["path", { shelfId: "first" }, "/shelfId", "type"],
    ["path", {}, "/shelfId", "required"],
    ["query", { page: "0" }, "/page", "minimum"],
    ["query", { boughtAfter: "2026-13-01T00:00:00Z" }, "/boughtAfter", "format"],
    ["query", { colour: "red" }, "/colour", "additionalProperties"],
    ["query", { genre: ["prose"] }, "/genre/0", "enum"],
  ])("a wrong %s %j is told by its place", (place, value, at, keyword) => {
    expect(validators.getBooks?.[place]?.(value)).toEqual([
      expect.objectContaining({ at, keyword }),
    ]);
  });

  test.each([
    [{ id: 1.5 }, "/id", "type"],
    [{ id: "1" }, "/id", "type"],
    [{ id: 1, title: "x".repeat(41) }, "/title", "maxLength"],
    [{ id: 1, sequel: {} }, "/sequel/id", "required"],
    [{ id: 1, boughtAt: "yesterday" }, "/boughtAt", "format"],
  ])("a wrong body %j is told by its place", (value, at, keyword) => {
    expect(validators.addBook?.body?.(value)).toEqual([expect.objectContaining({ at, keyword })]);
  });

  test("a body may hold what the spec does not know", () => {
    expect(validators.addBook?.body?.({ id: 1, title: null, colour: "red" })).toEqual([]);
  });

  test("a response without content has no body", () => {
    expect(validators.addBook?.responses["200"]?.(undefined)).toEqual([]);
    expect(validators.addBook?.responses["200"]?.({})).toEqual([
      expect.objectContaining({ keyword: "content" }),
    ]);
  });
});
