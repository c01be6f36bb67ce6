// Generated from the spec "Entur Personalisation – Customers" by `pnpm generate`; do not edit.

/** The document this package was generated from; `sha256` is taken over its canonical JSON, prose left out. */
export const spec = {
  title: "Entur Personalisation – Customers",
  version: "2026.09.0",
  sha256: "2665df2a53221f358eecdfed27f885c57ff4dbc4991ba34c3197f13904fe3bac",
  basePath: "/personalisation",
} as const;
