/**
 * Runs a root script by its name. Plain JavaScript, because an older Node cannot even read the scripts
 * themselves, and should be told so in one line.
 */
import { mkdtempSync, rmdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const [, , name] = process.argv;
const NEEDED = 24;

try {
  // First, because where nothing can be written no newer Node was installed either.
  rmdirSync(mkdtempSync(join(ROOT, ".writable-")));
} catch (error) {
  console.error(
    `${name}: ${ROOT} cannot be written to (${error.code}); clone into a folder of your own`,
  );
  process.exit(1);
}

if (Number(process.versions.node.split(".")[0]) < NEEDED) {
  console.error(
    `${name}: runs on Node ${process.versions.node}, needs ${NEEDED} or later; type \`npx -y pnpm@12 ${name}\`, which brings its own`,
  );
  process.exit(1);
}
process.argv.splice(2, 1);
await import(`../src/${name}.ts`);
