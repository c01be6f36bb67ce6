// Generated from the spec "Entur Customers – Customer accounts" by `pnpm generate`; do not edit.

/** The document this package was generated from; `sha256` is taken over its canonical JSON, prose left out. */
export const spec = {
  title: "Entur Customers – Customer accounts",
  version: "2026.10.0",
  sha256: "b409b2835485fef71cfb20c2a83c4e64c8c92b1f3c8b701d804aab2afc929125",
  basePath: "/customers/v2",
} as const;
