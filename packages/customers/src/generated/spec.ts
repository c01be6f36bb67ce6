// Generated from the spec "Entur Personalisation – Customers" by `pnpm generate`; do not edit.

/** The document this package was generated from; `sha256` is taken over its canonical JSON. */
export const spec = {
  title: "Entur Personalisation – Customers",
  version: "2026.09.0",
  sha256: "837032977009c8aaf620ac5bc99492d542c20435fb503775ccd77d2ae941f152",
  basePath: "/personalisation",
} as const;
