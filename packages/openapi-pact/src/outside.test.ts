import { readFileSync, writeFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { figuresByDimension } from "./coverage/coverage-figures.js";
import { githubPact } from "./fixtures/outside/github/github-pact.js";
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
    {
      name: "swagger-petstore",
      pact: swaggerPetstorePact,
      operations: 19,
      documented: 64,
      waived: 2,
    },
    { name: "parcels", pact: parcelsPact, operations: 4, documented: 7, waived: 0 },
  ])(
    "$name: every status is verified but the waived",
    async (outside) => {
      const { name, pact, operations, documented, waived } = outside;
      const spec = new URL(`${name}/${name}.yaml`, OUTSIDE);

      const { report, coverages } = await outsideReport(pact, spec, emptyFolder());
      const { problems, services } = report;

      expect(problems).toEqual([]);
      expect(services).toMatchObject([
        { operations, documented, verified: documented - waived, waived },
      ]);
      expect(figuresByDimension(coverages.get("outside") ?? []).get("status")).toEqual({
        covered: documented - waived,
        waived,
        total: documented,
      });
    },
    60_000,
  );

  test("github: 35 of 1,223 operations are verified, the others waived at once", async () => {
    const packed = readFileSync(new URL("github/api.github.com.json.gz", OUTSIDE));
    const folder = emptyFolder();
    const spec = new URL("github.json", folder);
    writeFileSync(spec, gunzipSync(packed));

    const { report, coverages } = await outsideReport(githubPact, spec, folder);
    const { problems, services } = report;

    expect(problems).toEqual([]);
    const { operationIds, interactions } = githubPact;
    const [service] = services;
    expect(operationIds).toHaveLength(35);
    expect(service).toMatchObject({ operations: 1223, verified: interactions.length });
    expect(service?.documented).toBe(interactions.length + (service?.waived ?? 0));
    expect(figuresByDimension(coverages.get("outside") ?? []).get("status")).toEqual({
      covered: interactions.length,
      waived: service?.waived,
      total: service?.documented,
    });
  }, 120_000);
});
