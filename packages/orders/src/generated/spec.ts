// Generated from the spec "Entur Personalisation – Orders" by `pnpm generate`; do not edit.

/** The document this package was generated from; `sha256` is taken over its canonical JSON, prose left out. */
export const spec = {
  title: "Entur Personalisation – Orders",
  version: "2026.09.0",
  sha256: "ae31d799066327478799bbeb4e8d9cc62bec6dd4fdf3a9f84b862810ce5c9449",
  basePath: "/personalisation",
} as const;
