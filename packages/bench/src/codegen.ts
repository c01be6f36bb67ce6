/**
 * `pnpm bench codegen [--quick]`: our generator beside openapi-typescript's command, in processes started from cold.
 * Writes what it finds into the README; `--quick` takes one round and writes nothing.
 */
import { parseArgs } from "node:util";
import { codegenReport } from "./codegen/codegen-report.ts";
import { type Effort, measureCodegen } from "./codegen/codegen-results.ts";
import { conclude } from "./report/conclude.ts";
import { load, machine } from "./report/machine.ts";

const FULL: Effort = { services: 7, large: 3 };
const QUICK: Effort = { services: 1, large: 1 };

const { values } = parseArgs({ options: { quick: { type: "boolean", default: false } } });
const effort = values.quick ? QUICK : FULL;
const loadBefore = load();
const results = await measureCodegen(effort, (step) => console.log(`▸ ${step}`));
const text = [
  `Measured on ${new Date().toISOString().slice(0, 10)}, ${machine()}; load average ${loadBefore} before, ${load()} after; medians of ${effort.services} rounds of the five services, ${effort.large} of what is larger.`,
  codegenReport(results),
].join("\n\n");
await conclude({ topic: "codegen", text, quick: values.quick });
