#!/usr/bin/env node
// Runs on any Node, so that an old one is told what it lacks.
const sqlite = await import("node:sqlite").catch(() => undefined);
if (typeof sqlite?.DatabaseSync.prototype.serialize !== "function") {
  console.error(
    `The sandbox needs Node 24 or later, for node:sqlite; this is Node ${process.versions.node}.`,
  );
  process.exitCode = 1;
} else {
  // Keeps what the engine makes of the code between runs, in the folder for temporary files.
  const { enableCompileCache } = await import("node:module");
  enableCompileCache();
  // What a request makes is garbage when it is answered: to let the space for it grow adds 50 MB and no speed.
  const { setFlagsFromString } = await import("node:v8");
  setFlagsFromString("--semi-space-growth-factor=1");
  // One file: finding and reading five hundred takes most of a second.
  const { command } = await import("../dist/bundle/command.js");
  process.exitCode = await command(process.argv.slice(2));
}
