/** Which versions of the consumers a provider is verified for, in the broker's words. */
export type Selector =
  | { readonly mainBranch: true }
  | { readonly matchingBranch: true }
  | { readonly deployedOrReleased: true }
  | { readonly deployed: true; readonly environment?: string }
  | { readonly branch: string };

/** What may be written on a command line; `<name>` stands for one of the caller's. */
export const SELECTORS: readonly string[] = [
  "main",
  "matching-branch",
  "deployed-or-released",
  "deployed",
  "deployed:<environment>",
  "branch:<name>",
];

/** Those that Pact recommends. */
export const DEFAULT_SELECTORS: readonly string[] = [
  "main",
  "matching-branch",
  "deployed-or-released",
];

/** Reads a selector; throws one line on any other. */
export function parseSelector(text: string): Selector {
  const [kind, ...rest] = text.split(":");
  const name = rest.join(":");
  if (text === "main") {
    return { mainBranch: true };
  }
  if (text === "matching-branch") {
    return { matchingBranch: true };
  }
  if (text === "deployed-or-released") {
    return { deployedOrReleased: true };
  }
  if (kind === "branch" && name !== "") {
    return { branch: name };
  }
  if (text === "deployed" || (kind === "deployed" && name !== "")) {
    return { deployed: true, ...(name !== "" && { environment: name }) };
  }
  throw new Error(`There is no selector ${text}; there are ${SELECTORS.join(", ")}.`);
}
