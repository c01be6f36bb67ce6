/** A request that is wrong on purpose: it says where and why, and is checked to be wrong there and nowhere else. */
export interface Wrong {
  wrong: {
    in: "path" | "query" | "header" | "body";
    /** The parameter's name; within a body a JSON pointer such as `/lines/0/amount`, or `""` for the whole of it. */
    at: string;
    because: string;
  };
  path?: { [name: string]: unknown };
  query?: { [name: string]: unknown };
  header?: { [name: string]: string };
  body?: unknown;
}
