import { resolve } from "node:path";

/** This package. */
export const BENCH: string = resolve(import.meta.dirname, "../..");

/** What a run makes for itself and git ignores. */
export const WORK: string = resolve(BENCH, ".bench");

/** The OpenAPI documents. */
export const SPECS: string = resolve(BENCH, "../../specs");
