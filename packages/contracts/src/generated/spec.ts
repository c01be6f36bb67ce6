// Generated from the spec "Entur Personnel tickets – Contracts" by `pnpm generate`; do not edit.

/** The document this package was generated from; `sha256` is taken over its canonical JSON, prose left out. */
export const spec = {
  title: "Entur Personnel tickets – Contracts",
  version: "2026.08.0",
  sha256: "0d77d365a1cb0f2655290ec55b002b61ec2d714323b65ef4e75a3ac0c29f61a9",
  basePath: "",
} as const;
