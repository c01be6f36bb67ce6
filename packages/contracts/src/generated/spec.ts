// Generated from the spec "Entur Personnel tickets – Contracts" by `pnpm generate`; do not edit.

/** The document this package was generated from; `sha256` is taken over its canonical JSON. */
export const spec = {
  title: "Entur Personnel tickets – Contracts",
  version: "2026.08.0",
  sha256: "90fb41c6c6cf9be1d0242b421e7ae784f78f7ded2a9c8ca9b9436b1425fa7ed6",
  basePath: "",
} as const;
