/** The made-up service as openapi-typescript would write it: headers the client supplies are required there. */
export interface paths {
  "/v1/shelves/{shelf}/books/{bookId}": {
    parameters: {
      query?: never;
      header: { "ET-Client-Name": string; "X-Correlation-Id"?: string };
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: { at?: string; tag?: string[]; ids?: number[]; filter?: object };
        header: { "ET-Client-Name": string; "X-Correlation-Id"?: string };
        path: { shelf: string; bookId: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Book } };
        404: { headers: { [name: string]: unknown }; content: { "application/json": Fault } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/books": {
    parameters: {
      query?: never;
      header: { "ET-Client-Name": string; "X-Correlation-Id"?: string };
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: { page?: number; perPage?: number; "sort by"?: string };
        header: { "ET-Client-Name": string; "X-Correlation-Id"?: string };
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: {
            "application/json": { items?: Book[]; totalItems: number; totalPages: number };
          };
        };
        429: { headers: { [name: string]: unknown }; content: { "application/json": Fault } };
      };
    };
    put?: never;
    post: {
      parameters: {
        query?: never;
        header: { "ET-Client-Name": string; "X-Correlation-Id"?: string };
        path?: never;
        cookie?: never;
      };
      requestBody: { content: { "application/json": Book } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": Book } };
        409: { headers: { [name: string]: unknown }; content?: never };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/books/{bookId}": {
    parameters: {
      query?: never;
      header: { "ET-Client-Name": string; "X-Correlation-Id"?: string };
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete: {
      parameters: {
        query?: never;
        header: { "ET-Client-Name": string; "X-Correlation-Id"?: string };
        path: { bookId: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        204: { headers: { [name: string]: unknown }; content?: never };
      };
    };
    options?: never;
    head: {
      parameters: {
        query?: never;
        header: { "ET-Client-Name": string; "X-Correlation-Id"?: string };
        path: { bookId: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content?: never };
        404: { headers: { [name: string]: unknown }; content?: never };
      };
    };
    patch: {
      parameters: {
        query?: never;
        header: { "ET-Client-Name": string; "X-Correlation-Id"?: string };
        path: { bookId: string };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/merge-patch+json": { title?: string | null; pages?: number | null };
        };
      };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Book } };
        400: {
          headers: { [name: string]: unknown };
          content: { "application/problem+json": Fault };
        };
      };
    };
    trace?: never;
  };
}

interface Book {
  title: string;
  pages?: number;
}

interface Fault {
  title: string;
}
