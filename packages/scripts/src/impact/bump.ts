import type { Impact } from "openapi-pact/impact";

/** By how much a version must rise; `none` where nothing changed. */
export type Bump = "major" | "minor" | "patch" | "none";

const BUMPS: readonly Bump[] = ["none", "patch", "minor", "major"];

/** Below 1.0.0 a minor version may break, as `^` has it; from there on only a major one may. */
export function bumpFor(verdict: Impact["verdict"], version: string): Bump {
  const stable = !version.startsWith("0.");
  switch (verdict) {
    case "breaking":
      return stable ? "major" : "minor";
    case "compatible":
      return stable ? "minor" : "patch";
    case "docs":
      return "patch";
    case "none":
      return "none";
  }
}

/** Whether a bump is as large as another, or larger. */
export function isAtLeast(bump: Bump, other: Bump): boolean {
  return BUMPS.indexOf(bump) >= BUMPS.indexOf(other);
}

/** The bump between two versions. A version that fell counts as none. */
export function bumpBetween(before: string, after: string): Bump {
  const [ones = [], others = []] = [before, after].map((version) =>
    version.split(/[-+]/, 1).join("").split(".").map(Number),
  );
  const at = others.findIndex((part, index) => part !== ones[index]);
  const rose = (others[at] ?? 0) > (ones[at] ?? 0);
  return rose ? ((["major", "minor", "patch"] as const)[at] ?? "none") : "none";
}
