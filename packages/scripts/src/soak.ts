/** `pnpm soak [suite ...]`: kills, fills, locks, races and fuzzes the sandbox, as it is built. */
import { run } from "./run.ts";

const BUILD = ["run", "build", "--filter=@entur-clients/sandbox", "--output-logs=errors-only"];
const built = await run("turbo", ...BUILD);
process.exitCode =
  built === 0
    ? await run("node", "packages/sandbox/dist/soak/main.js", ...process.argv.slice(2))
    : built;
