// Generated from the spec "Entur Personalisation – Members" by `pnpm generate`; do not edit.

/** The document this package was generated from; `sha256` is taken over its canonical JSON, prose left out. */
export const spec = {
  title: "Entur Personalisation – Members",
  version: "2026.09.0",
  sha256: "638a2a7aa6cb1c02df17ed4523205149f911bc5daf5c8bec6085d686c95cb4e9",
  basePath: "/personalisation",
} as const;
