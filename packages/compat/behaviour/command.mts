// For runtimes with a command line: `node command.mjs <origin> [require]`. Prints the results as JSON.
import { createRequire } from "node:module";
import process from "node:process";
import { runByImport } from "./by-import.js";
import { start } from "./start.js";

const [, , origin = "", how] = process.argv;
const require = createRequire(import.meta.url);

const results =
  how === "require"
    ? await start({
        accounts: require("@entur-clients/accounts"),
        core: require("@entur-clients/core"),
        members: require("@entur-clients/members"),
        validators: require("@entur-clients/members/validators").validators,
        origin,
      })
    : await runByImport(origin);
console.log(JSON.stringify(results));
