import type { Client } from "openapi-fetch";
import { expectTypeOf, test } from "vitest";
import { collect, createEntur, type Logger } from "./index.js";
import type { Book, Fault, Library } from "./testing/library.js";
import type { paths } from "./testing/library-schema.js";

declare const library: Library;
const path = { shelf: "a", bookId: 1 };

test("a client is openapi-fetch's Client of the same paths", () => {
  const client: Client<paths> = library;
  expectTypeOf(client.GET).toBeFunction();
});

test("what lacks a verb is no Client", () => {
  const { GET: _, ...rest } = library;
  // @ts-expect-error Client<paths> has GET.
  const client: Client<paths> = rest;
  expectTypeOf(client).toBeObject();
});

test("a result is narrowed by its status", async () => {
  const result = await library.GET("/v1/shelves/{shelf}/books/{bookId}", { params: { path } });

  if (result.status === 200) expectTypeOf(result.data).toEqualTypeOf<Book>();
  if (result.status === 404) expectTypeOf(result.error).toEqualTypeOf<Fault>();
  if (result.status === 502) expectTypeOf(result.error).toEqualTypeOf<unknown>();
  // @ts-expect-error A failure has no data.
  if (result.status === 404) result.data.title;
  // @ts-expect-error A success has no problem.
  if (result.status === 200) result.problem.title;
});

test("a result is narrowed by ok, undocumented statuses included", async () => {
  const result = await library.call("getBook", { path });

  if (result.ok) expectTypeOf(result.data).toEqualTypeOf<Book>();
  else expectTypeOf(result.problem.title).toEqualTypeOf<string>();
});

test("a switch over documented statuses is exhaustive once undocumented ones are dealt with", async () => {
  const result = await library.POST("/v1/books", { body: { title: "A" } });
  if (!result.documented) return expectTypeOf(result.error).toEqualTypeOf<unknown>();

  switch (result.status) {
    case 201:
      return expectTypeOf(result.data).toEqualTypeOf<Book>();
    case 409:
      return expectTypeOf(result.error).toEqualTypeOf<undefined>();
    default:
      return expectTypeOf(result).toEqualTypeOf<never>();
  }
});

test("a switch that forgets a documented status does not end in never", async () => {
  const result = await library.POST("/v1/books", { body: { title: "A" } });
  if (!result.documented) return;

  switch (result.status) {
    case 201:
      return;
    default:
      // @ts-expect-error 409 is documented too.
      result satisfies never;
  }
});

test("mistakes in a call by path do not compile", () => {
  const get = library.GET;
  // @ts-expect-error An unknown path.
  get("/v1/book");
  // @ts-expect-error A path of another verb.
  library.DELETE("/v1/books");
  // @ts-expect-error A missing init.
  get("/v1/shelves/{shelf}/books/{bookId}");
  // @ts-expect-error A missing path parameter.
  get("/v1/shelves/{shelf}/books/{bookId}", { params: { path: { shelf: "a" } } });
  // @ts-expect-error An unknown query parameter.
  get("/v1/books", { params: { query: { pge: 1 } } });
  // @ts-expect-error A misspelt option.
  get("/v1/books", { timeoutMS: 1 });
  // @ts-expect-error A misspelt optional property of a body.
  library.PATCH("/v1/books/{bookId}", { params: { path: { bookId: 1 } }, body: { titel: "A" } });
  // @ts-expect-error A number where a string is asked for.
  library.request("post", "/v1/books", { body: { title: 1 } });
});

test("mistakes in a call by operation do not compile", () => {
  // @ts-expect-error A misspelt optional property of a body.
  library.changeBook({ path: { bookId: 1 }, body: { titel: null } });
  // @ts-expect-error A misspelt query parameter.
  library.getBooks({ query: { pge: 1 } });
  // @ts-expect-error A misspelt option.
  library.getBooks({}, { retrys: 1 });
  // @ts-expect-error An option of paging on a single call.
  library.getBooks({}, { prefetch: true });
  // @ts-expect-error An operation that is not paged.
  library.addBook.items;
  // @ts-expect-error An unknown operation.
  library.call("getBok", {});
  // @ts-expect-error A missing request.
  library.call("getBook");
});

test("what may be left out may be left out", () => {
  expectTypeOf(library.getBooks()).resolves.toHaveProperty("totalItems");
  expectTypeOf(library.call("getBooks")).resolves.toHaveProperty("status");
  expectTypeOf(library.GET("/v1/books")).resolves.toHaveProperty("status");
  expectTypeOf(library.getBooks.items()).toEqualTypeOf<AsyncIterable<Book>>();
});

test("mistakes in a context's options do not compile", () => {
  // @ts-expect-error A client name without a hyphen.
  createEntur({ clientName: "webshop", environment: "dev" });
  // @ts-expect-error An unknown environment.
  createEntur({ clientName: "acme-webshop", environment: "test" });
  // @ts-expect-error A misspelt option.
  createEntur({ clientName: "acme-webshop", environment: "dev", retrys: 1 });
  // @ts-expect-error A missing environment.
  createEntur({ clientName: "acme-webshop" });
});

test("collect asks for a limit", () => {
  const items = library.getBooks.items();

  expectTypeOf(collect(items, { limit: 10 })).resolves.toEqualTypeOf<Book[]>();
  // @ts-expect-error No limit.
  collect(items);
  // @ts-expect-error No limit in the options.
  collect(items, {});
  // @ts-expect-error A limit that may be undefined.
  collect(items, { limit: undefined });
});

test("console and what is shaped like pino are loggers", () => {
  expectTypeOf(console).toExtend<Logger>();
  expectTypeOf<{ readonly [Level in keyof Logger]: PinoLog }>().toExtend<Logger>();
});

/** pino's own type of a method, as far as it matters. */
interface PinoLog {
  <Fields, Message extends string = string>(
    fields: Fields,
    message?: Fields extends string ? never : Message,
    ...rest: unknown[]
  ): void;
  (message: string, ...rest: unknown[]): void;
}
