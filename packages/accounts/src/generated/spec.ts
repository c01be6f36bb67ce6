// Generated from the spec "Entur Customers – Customer accounts" by `pnpm generate`; do not edit.

/** The document this package was generated from; `sha256` is taken over its canonical JSON. */
export const spec = {
  title: "Entur Customers – Customer accounts",
  version: "2026.10.0",
  sha256: "97e731ede3c25495e35ff4e7aa7b83f95a98fb9bde4e4b097f075991179d4af7",
  basePath: "/customers/v2",
} as const;
