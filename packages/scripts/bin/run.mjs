/**
 * Runs a root script by its name. Plain JavaScript, because an older Node cannot even read the scripts
 * themselves, and should be told so in one line.
 */
const [, , name] = process.argv;
const NEEDED = 24;

if (Number(process.versions.node.split(".")[0]) < NEEDED) {
  console.error(
    `${name}: runs on Node ${process.versions.node}, needs ${NEEDED} or later; type \`npx -y pnpm@12 ${name}\`, which brings its own`,
  );
  process.exit(1);
}
process.argv.splice(2, 1);
await import(`../src/${name}.ts`);
