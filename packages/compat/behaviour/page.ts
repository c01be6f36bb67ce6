import { runByImport } from "./by-import.js";

// For whoever drives the page.
Reflect.set(globalThis, "results", runByImport(location.origin));
