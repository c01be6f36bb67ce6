import { glob, readFile } from "node:fs/promises";
import { join } from "node:path";
import { ROOT } from "./run.ts";

/** How many operations the generated tables hold, over all services. */
export async function countOperations(): Promise<number> {
  let count = 0;
  for await (const file of glob("packages/*/src/generated/operations.ts", { cwd: ROOT })) {
    const table = await readFile(join(ROOT, file), "utf8");
    count += table.match(/^ {2}\w+: \{$/gm)?.length ?? 0;
  }
  return count;
}
