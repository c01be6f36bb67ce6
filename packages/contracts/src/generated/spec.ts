// Generated from the spec "Entur Personnel tickets – Contracts" by `pnpm generate`; do not edit.

/** The document this package was generated from; `sha256` is taken over its canonical JSON. */
export const spec = {
  title: "Entur Personnel tickets – Contracts",
  version: "2026.08.0",
  sha256: "50a9e83ecafeec13a067b4b175fc30c3fd4eb4f93f8273149508850356ab72f6",
  basePath: "",
} as const;
