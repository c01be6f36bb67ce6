import { seededRandom } from "../faults/seeded-random.js";

/** UUIDs: the same ones in the same order for the same seed and name, random ones without a seed. */
export function createIds(seed: number | undefined, name: string): () => string {
  if (seed === undefined) {
    return () => crypto.randomUUID();
  }
  const random = seededRandom(hash(`${seed} ${name}`));
  const hex = (length: number) =>
    Array.from({ length }, () => Math.floor(random() * 16).toString(16)).join("");
  // RFC 9562, 5.4: version 4, variant 8 to b.
  return () => `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}`;
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  return [...text].reduce(
    (sum, character) => Math.imul(sum ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0,
    0x811c9dc5,
  );
}
