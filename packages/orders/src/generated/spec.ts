// Generated from the spec "Entur Personalisation – Orders" by `pnpm generate`; do not edit.

/** The document this package was generated from; `sha256` is taken over its canonical JSON. */
export const spec = {
  title: "Entur Personalisation – Orders",
  version: "2026.09.0",
  sha256: "65f1a0b547bf7ba713d726df127c4dc99626d6e74c172db2b432320541ecee4f",
  basePath: "/personalisation",
} as const;
