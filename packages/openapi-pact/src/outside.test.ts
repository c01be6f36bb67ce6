import { afterAll, describe, expect, test } from "vitest";
import { outsideReport } from "./fixtures/outside/outside-report.js";
import { parcelsPact } from "./fixtures/outside/parcels/parcels-pact.js";
import { swaggerPetstorePact } from "./fixtures/outside/swagger-petstore/swagger-petstore-pact.js";
import { temporaryFolder } from "./testing.js";

const OUTSIDE = new URL("./fixtures/outside/", import.meta.url);
const folders = [temporaryFolder()];
afterAll(() => {
  for (const { remove } of folders) {
    remove();
  }
});

function emptyFolder(): URL {
  const folder = temporaryFolder();
  folders.push(folder);
  return folder.url;
}

describe("documents from outside, against a provider made from their schemas", () => {
  test.each([
    { name: "swagger-petstore", pact: swaggerPetstorePact, operations: 19, documented: 63 },
    { name: "parcels", pact: parcelsPact, operations: 4, documented: 7 },
  ])(
    "$name: every operation and status is verified",
    async (outside) => {
      const { name, pact, operations, documented } = outside;
      const spec = new URL(`${name}/${name}.yaml`, OUTSIDE);

      const { problems, services } = await outsideReport(pact, spec, emptyFolder());

      expect(problems).toEqual([]);
      expect(services).toMatchObject([{ operations, documented, verified: documented, waived: 0 }]);
    },
    60_000,
  );
});
