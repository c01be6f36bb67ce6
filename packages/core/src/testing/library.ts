import {
  type CallByOperation,
  type CallOptions,
  createClient,
  createEntur,
  type EnturOptions,
  type Failure,
  type Fetch,
  type Ok,
  type OperationTable,
  type PagingOptions,
  type Parameter,
  type PathClient,
  type PathOptions,
  type Undocumented,
} from "../index.js";

/** A made-up service, small and awkward: every style, every kind of body, statuses with and without content. */
export const libraryTable: OperationTable = {
  getBook: {
    method: "GET",
    path: "/v1/shelves/{shelf}/books/{bookId}",
    parameters: [
      path("shelf"),
      path("bookId"),
      query("at"),
      query("tag"),
      { ...query("ids"), explode: false },
      { ...query("filter"), style: "deepObject" },
      { name: "X-Reader", in: "header", style: "simple", explode: false, required: false },
    ],
    responses: { 200: ["application/json"], 404: ["application/json"] },
    repeatable: true,
  },
  getBooks: {
    method: "GET",
    path: "/v1/books",
    parameters: [query("page"), query("perPage"), query("sort by")],
    responses: { 200: ["application/json"], 429: ["application/json"] },
    paging: "page",
    repeatable: true,
  },
  addBook: {
    method: "POST",
    path: "/v1/books",
    parameters: [],
    body: { required: true, mediaTypes: ["application/json"] },
    responses: { 201: ["application/json"], 409: [] },
    repeatable: false,
  },
  findBooks: {
    method: "POST",
    path: "/v1/books/search",
    parameters: [],
    body: { required: true, mediaTypes: ["application/json"] },
    responses: { 200: ["application/json"] },
    repeatable: true,
  },
  changeBook: {
    method: "PATCH",
    path: "/v1/books/{bookId}",
    parameters: [path("bookId")],
    body: { required: true, mediaTypes: ["application/merge-patch+json"] },
    responses: { 200: ["application/json"], 400: ["application/problem+json"] },
    repeatable: false,
  },
  removeBook: {
    method: "DELETE",
    path: "/v1/books/{bookId}",
    parameters: [path("bookId")],
    responses: { 204: [] },
    repeatable: true,
  },
  annotateBook: {
    method: "PUT",
    path: "/v1/books/{bookId}/note",
    parameters: [path("bookId")],
    body: { required: true, mediaTypes: ["text/plain", "application/x-www-form-urlencoded"] },
    responses: { 200: ["text/plain"] },
    repeatable: true,
  },
  hasBook: {
    method: "HEAD",
    path: "/v1/books/{bookId}",
    parameters: [path("bookId")],
    responses: { 200: ["application/json"], 404: [] },
    repeatable: true,
  },
};

function path(name: string): Parameter {
  return { name, in: "path", style: "simple", explode: false, required: true };
}

function query(name: string): Parameter {
  return { name, in: "query", style: "form", explode: true, required: false };
}

/** A book. */
export interface Book {
  title: string;
  pages?: number;
}

interface BookPage {
  items?: Book[];
  totalItems: number;
  totalPages: number;
}

/** The service's error body. */
export interface Fault {
  title: string;
}

interface GetBookInput {
  path: { shelf: string | number; bookId: string | number | Date };
  query?: {
    at?: string | Date | undefined;
    tag?: (string | undefined)[] | undefined;
    ids?: number[] | undefined;
    filter?: object | undefined;
  };
  header?: { "X-Reader"?: string | Date };
}
type GetBookResult = Ok<200, Book> | Failure<404, Fault> | Undocumented<200 | 404>;
interface GetBooksInput {
  query?: { page?: number; perPage?: number; "sort by"?: string };
}
type GetBooksResult = Ok<200, BookPage> | Failure<429, Fault> | Undocumented<200 | 429>;
interface BookBody {
  body: Book;
}
interface BookId {
  path: { bookId: string | number };
}
interface BookPatch extends BookId {
  body: { title?: string | null; pages?: number | null };
}
interface BookNote extends BookId {
  body: string | URLSearchParams;
}
type AddBookResult = Ok<201, Book> | Failure<409, undefined> | Undocumented<201 | 409>;
type ChangeBookResult = Ok<200, Book> | Failure<400, Fault> | Undocumented<200 | 400>;
type RemoveBookResult = Ok<204, undefined> | Undocumented<204>;
type HasBookResult = Ok<200, undefined> | Failure<404, undefined> | Undocumented<200 | 404>;

interface LibraryMethods {
  getBook(request: GetBookInput, options?: CallOptions): Promise<Book>;
  readonly getBooks: {
    (request?: GetBooksInput, options?: CallOptions): Promise<BookPage>;
    items(request?: GetBooksInput, options?: PagingOptions): AsyncIterable<Book>;
    pages(request?: GetBooksInput, options?: PagingOptions): AsyncIterable<BookPage>;
  };
  addBook(request: BookBody, options?: CallOptions): Promise<Book>;
  findBooks(request: BookBody, options?: CallOptions): Promise<Book>;
  changeBook(request: BookPatch, options?: CallOptions): Promise<Book>;
  removeBook(request: BookId, options?: CallOptions): Promise<undefined>;
  annotateBook(request: BookNote, options?: CallOptions): Promise<string>;
  hasBook(request: BookId, options?: CallOptions): Promise<undefined>;
}
interface LibraryCalls {
  getBook: { request: GetBookInput; result: GetBookResult };
  getBooks: { request: GetBooksInput; result: GetBooksResult };
  addBook: { request: BookBody; result: AddBookResult };
}
interface LibraryPaths {
  get: {
    "/v1/shelves/{shelf}/books/{bookId}": {
      init: PathOptions & { params: GetBookInput };
      result: GetBookResult;
    };
    "/v1/books": { init: PathOptions & { params?: GetBooksInput }; result: GetBooksResult };
  };
  post: { "/v1/books": { init: PathOptions & BookBody; result: AddBookResult } };
  patch: {
    "/v1/books/{bookId}": {
      init: PathOptions & { params: BookId; body: BookPatch["body"] };
      result: ChangeBookResult;
    };
  };
  delete: {
    "/v1/books/{bookId}": { init: PathOptions & { params: BookId }; result: RemoveBookResult };
  };
  head: {
    "/v1/books/{bookId}": { init: PathOptions & { params: BookId }; result: HasBookResult };
  };
}

/** The made-up service's client. */
export interface Library extends LibraryMethods, PathClient<LibraryPaths> {
  readonly call: CallByOperation<LibraryCalls>;
}

/** A client of the made-up service over `fetch`, without credentials unless given. */
export function createLibrary(fetch: Fetch, options: Partial<EnturOptions> = {}): Library {
  const entur = createEntur({
    clientName: "acme-webshop",
    environment: { apiUrl: "https://api.example.com", tokenUrl: "https://token.example.com/token" },
    fetch,
    ...options,
  });
  return createClient<Library>(entur, { basePath: "/library", operations: libraryTable });
}
