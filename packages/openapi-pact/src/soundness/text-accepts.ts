const NEITHER = { d: "\\P{Nd}", s: "\\P{White_Space}" };
const UNICODE: { readonly [written: string]: string } = {
  "\\d": "\\p{Nd}",
  "\\D": NEITHER.d,
  "\\s": "\\p{White_Space}",
  "\\S": NEITHER.s,
};
const WORD = "\\p{Alphabetic}\\p{M}\\p{Nd}\\p{Pc}\\u200C\\u200D";

const compiled = new Map<string, RegExp | undefined>();

/**
 * Whether Pact's core takes a value for a text that fits an expression: it reads the expression as Rust does, holds it against
 * all of the text, and takes what is no text by its JSON. An expression it cannot read fits nothing.
 */
export function textAccepts(regex: string, value: unknown): boolean {
  if (!compiled.has(regex)) {
    compiled.set(regex, compile(regex));
  }
  return (
    compiled.get(regex)?.test(typeof value === "string" ? value : JSON.stringify(value)) ?? false
  );
}

function compile(regex: string): RegExp | undefined {
  const [, flags = "", rest = regex] = /^\(\?(i):([\s\S]*)\)$/.exec(regex) ?? [];
  const source = rest.replaceAll(/\[\^?(?:\\[\s\S]|[^\]\\])*\]|\\[\s\S]|[\s\S]/gu, (token) =>
    token.startsWith("[")
      ? token.replaceAll(/\\[\s\S]/gu, (written) => (written === "\\w" ? WORD : asUnicode(written)))
      : outside(token),
  );
  try {
    return new RegExp(`^(?:${source})$`, `u${flags}`);
  } catch {
    // Whoever wrote it meant another dialect; the core refuses it, too.
    return undefined;
  }
}

function outside(token: string): string {
  if (token === ".") {
    return "[^\\n]";
  }
  if (token === "\\w" || token === "\\W") {
    return token === "\\w" ? `[${WORD}]` : `[^${WORD}]`;
  }
  return asUnicode(token);
}

/** JavaScript refuses to escape what needs none. */
function asUnicode(written: string): string {
  return UNICODE[written] ?? (/^\\[&~]$/.test(written) ? written.slice(1) : written);
}
