#!/usr/bin/env node
import { main } from "../dist/main.js";
import { runToEnd } from "../dist/run-to-end.js";

// Not awaited: Node would have its own say on a run that never ends.
runToEnd(() => main(process.argv.slice(2)));
