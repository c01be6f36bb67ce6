/** `pnpm specs:pull [--yes] [service…]`. */
import { main } from "../src/pull/main.ts";

process.exitCode = await main(process.argv.slice(2));
