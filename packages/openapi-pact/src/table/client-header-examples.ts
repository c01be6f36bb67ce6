import type { Pact } from "./pact.js";

/** What the client adds to every call by itself, by the header's name. */
export function clientHeaderExamples({ clientHeaders }: Pact): {
  readonly [name: string]: string;
} {
  return Object.fromEntries(
    Object.entries(clientHeaders).map(([name, value]) => [
      name,
      typeof value === "string" ? value : value.example,
    ]),
  );
}
