/** `pnpm new-service <name> --spec <file or address>`. */
import { main } from "../src/new-service/main.ts";

process.exitCode = await main(process.argv.slice(2));
