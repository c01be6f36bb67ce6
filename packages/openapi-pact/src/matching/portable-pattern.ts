const WORD = "A-Za-z0-9_";
const SPACE =
  "\\t\\n\\x0B\\x0C\\r\\x20\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF";
/** The boundary of ASCII words, which is what ECMAScript means by it. */
const BOUNDARY = `(?:(?<=[${WORD}])(?![${WORD}])|(?<![${WORD}])(?=[${WORD}]))`;

const SETS: { readonly [letter: string]: string } = { d: "0-9", w: WORD, s: SPACE };

const ATOM = /\\u\{[0-9A-Fa-f]+\}|\\c[A-Za-z]|\\[\s\S]|[\s\S]/gu;
const CLASS_OR_ATOM = new RegExp(`\\[\\^?(?:\\\\[\\s\\S]|[^\\]\\\\])*\\]|${ATOM.source}`, "gu");

/**
 * Writes an expression of ECMAScript so that Pact's core reads the same into it: there `\d`, `\w`, `\s` and `\b` know all of
 * Unicode, `.` takes every line separator but `\n`, and a bracket within a class opens another one.
 */
export function portablePattern(source: string): string {
  return source.replaceAll(CLASS_OR_ATOM, (token) =>
    token.length > 1 && token.startsWith("[") ? portableClass(token) : portableAtom(token),
  );
}

function portableClass(text: string): string {
  if (text === "[]" || text === "[^]") {
    return text === "[]" ? "(?!)" : "[\\s\\S]";
  }
  const [, opening = "", members = ""] = /^(\[\^?)([\s\S]*)\]$/.exec(text) ?? [];
  return `${opening}${members.replaceAll(ATOM, portableMember)}]`;
}

/** Within a class, `[` would open another one, and `&&`, `--` and `~~` would be operations between two. */
function portableMember(atom: string): string {
  if (atom === "[" || atom === "&" || atom === "~") {
    return `\\${atom}`;
  }
  const letter = atom.charAt(1);
  const set = atom.startsWith("\\") ? SETS[letter.toLowerCase()] : undefined;
  if (set === undefined) {
    return codePoint(atom);
  }
  return letter === letter.toLowerCase() ? set : `[^${set}]`;
}

function portableAtom(atom: string): string {
  if (atom === ".") {
    return "[^\\n\\r\\u2028\\u2029]";
  }
  if (atom === "\\b" || atom === "\\B") {
    return atom === "\\b" ? BOUNDARY : `(?!${BOUNDARY})`;
  }
  const letter = atom.charAt(1);
  const set = atom.startsWith("\\") ? SETS[letter.toLowerCase()] : undefined;
  if (set === undefined) {
    return codePoint(atom);
  }
  return letter === letter.toLowerCase() ? `[${set}]` : `[^${set}]`;
}

/** `\u{…}` and `\c…` are spelt otherwise there. */
function codePoint(atom: string): string {
  const [, hexadecimal] = /^\\u\{([0-9A-Fa-f]+)\}$/.exec(atom) ?? [];
  if (hexadecimal !== undefined) {
    const code = Number.parseInt(hexadecimal, 16);
    return code < 0x80 ? `\\x${hex(code)}` : String.fromCodePoint(code);
  }
  return /^\\c/.test(atom) ? `\\x${hex(atom.charCodeAt(2) % 32)}` : atom;
}

function hex(code: number): string {
  return code.toString(16).padStart(2, "0");
}
