/** `pnpm impact [--base <git ref>] [--json|--markdown] [--write] [--check] [service…]`. */
import { main } from "./impact/main.ts";
import { ROOT } from "./run.ts";

process.exitCode = await main(process.argv.slice(2), ROOT);
