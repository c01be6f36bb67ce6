import type { ReadOperation } from "../read-operations.ts";
import type { Names } from "./names.ts";

/** The constant and the file (without its ending) of an operation's row: `getPetById` in `get-pet-by-id`. */
export interface RowPlace {
  readonly name: string;
  readonly file: string;
}

/** Words that cannot name a constant, and what every file of a pact has already. */
const TAKEN: readonly string[] = [
  ...["await", "break", "case", "catch", "class", "const", "continue", "debugger", "default"],
  ...["delete", "do", "else", "enum", "export", "extends", "false", "finally", "for", "function"],
  ...["if", "implements", "import", "in", "instanceof", "interface", "let", "new", "null"],
  ...["package", "private", "protected", "public", "return", "static", "super", "switch", "this"],
  ...["throw", "true", "try", "typeof", "var", "void", "while", "with", "yield"],
  ...["arguments", "definePact", "eval", "gap", "given", "Pact"],
];

/** The files that every pact has beside its rows. */
const FILES: readonly string[] = ["gap", "interactions", "record-test", "states"];

/** Where each operation's row goes, by its id. No two share a constant, or a file on a disk that ignores case. */
export function rowPlaces(
  { camel, pascal }: Names,
  operations: readonly Pick<ReadOperation, "id">[],
): (id: string) => RowPlace {
  const types = ["Caller", "Operations", "Row", "States"].map((kind) => pascal + kind);
  const taken = new Set([...TAKEN, ...types, `${camel}Pact`]);
  const names = new Set([...taken, ...operations.map(({ id }) => id)]);
  const files = new Set(FILES);
  const places = new Map(
    operations.map(({ id }) => {
      // A constant that is called like a global object would hide it.
      const name = taken.has(id) || id in globalThis ? distinct(`${id}Row`, "", names) : id;
      return [id, { name, file: distinct(fileName(name), "-", files) }];
    }),
  );
  return (id) => {
    const place = places.get(id);
    if (place === undefined) {
      throw new TypeError(`no operation ${id}`);
    }
    return place;
  };
}

function fileName(name: string): string {
  const words = name.replace(/([a-z\d])([A-Z])/g, "$1-$2").replace(/[^A-Za-z\d]+/g, "-");
  return words.replace(/^-|-$/g, "").toLowerCase() || "row";
}

/** The name, or with the first number that makes it new; remembers what it gave. */
function distinct(name: string, before: string, given: Set<string>): string {
  let free = name;
  for (let number = 2; given.has(free); number += 1) {
    free = name + before + number;
  }
  given.add(free);
  return free;
}
