import { join } from "node:path";
import { expect, test } from "vitest";
import { countOperations } from "./count-operations.ts";
import { listServices } from "./list-services.ts";
import { ROOT } from "./run.ts";

test("as many operations are counted as the clients have", async () => {
  const tables = await Promise.all(
    (await listServices()).map(async (service): Promise<{ operationTable: object }> => {
      return import(join(ROOT, "packages", service, "src/generated/operations.ts"));
    }),
  );
  const operations = tables.flatMap(({ operationTable }) => Object.keys(operationTable));

  expect(await countOperations()).toBe(operations.length);
});
