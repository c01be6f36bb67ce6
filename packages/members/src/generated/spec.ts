// Generated from the spec "Entur Personalisation – Members" by `pnpm generate`; do not edit.

/** The document this package was generated from; `sha256` is taken over its canonical JSON. */
export const spec = {
  title: "Entur Personalisation – Members",
  version: "2026.09.0",
  sha256: "668be8c00520a2fd7b38c671755129501f1a5fd585a4a4c6863856a6e493da77",
  basePath: "/personalisation",
} as const;
