/** A value as TypeScript source in our formatter's style: short things on one line. */
export function literal(value: unknown, depth: number): string {
  const flat = flatLiteral(value);
  if (flat.length + depth * 2 <= MAX_WIDTH || typeof value !== "object" || value === null) {
    return flat;
  }
  const indent = "  ".repeat(depth + 1);
  const close = "  ".repeat(depth);
  if (Array.isArray(value)) {
    return `[\n${value.map((item) => `${indent}${literal(item, depth + 1)},\n`).join("")}${close}]`;
  }
  const lines = Object.entries(value).map(
    ([key, item]) => `${indent}${propertyName(key)}: ${literal(item, depth + 1)},\n`,
  );
  return `{\n${lines.join("")}${close}}`;
}

const MAX_WIDTH = 96;

/** A property name, quoted only where the language asks for it. */
export function propertyName(key: string): string {
  return /^([A-Za-z_$][\w$]*|0|[1-9]\d*)$/.test(key) ? key : JSON.stringify(key);
}

function flatLiteral(value: unknown): string {
  if (Array.isArray(value)) {
    return `[${value.map(flatLiteral).join(", ")}]`;
  }
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).map(
      ([key, item]) => `${propertyName(key)}: ${flatLiteral(item)}`,
    );
    return entries.length > 0 ? `{ ${entries.join(", ")} }` : "{}";
  }
  return JSON.stringify(value);
}
