import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** Finds the client as a module at that place would; throws one line where it is not installed. */
export function pactCli(from: string | URL): string {
  try {
    const manifest = createRequire(from).resolve("@pact-foundation/pact-cli/package.json");
    return join(dirname(manifest), "bin", "pact-broker.js");
  } catch (cause) {
    throw new Error(
      "Pact's broker client is not installed: add @pact-foundation/pact-cli to your devDependencies.",
      { cause },
    );
  }
}
