/** Words that cannot name a constant, and what every file of a pact has already. */
const TAKEN = new Set([
  ...["await", "break", "case", "catch", "class", "const", "continue", "debugger", "default"],
  ...["delete", "do", "else", "enum", "export", "extends", "false", "finally", "for", "function"],
  ...["if", "implements", "import", "in", "instanceof", "interface", "let", "new", "null"],
  ...["package", "private", "protected", "public", "return", "static", "super", "switch", "this"],
  ...["throw", "true", "try", "typeof", "var", "void", "while", "with", "yield"],
  ...["arguments", "definePact", "eval", "gap", "given", "interactions", "states"],
]);

/** The constant and the file (without its ending) of an operation's row: `getPetById` in `get-pet-by-id`. */
export function rowPlace(id: string): { readonly name: string; readonly file: string } {
  const name = TAKEN.has(id) ? `${id}Row` : id;
  const file = name
    .replace(/([a-z\d])([A-Z])/g, "$1-$2")
    .replace(/[^A-Za-z\d]+/g, "-")
    .toLowerCase();
  return { name, file };
}
