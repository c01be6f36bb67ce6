import { afterAll, expect, test, vi } from "vitest";
import { documentOf, pactOf } from "../fixtures/compare/shop.js";
import { temporaryFolder } from "../testing.js";
import { compare } from "./compare.js";

const folder = temporaryFolder();
afterAll(folder.remove);
afterAll(() => vi.unstubAllEnvs());

// In a file of its own: the comparator looks at its environment once, when it is first loaded.
test("what makes the comparator lenient, in the environment or the document, changes nothing", async () => {
  vi.stubEnv("QUIRKS", "1");
  const document = await documentOf(
    folder.url,
    { get: { operationId: "getThings", responses: { 200: { description: "Things." } } } },
    {
      info: { "x-opc-config-no-authorization-schema": true },
      security: [{ bearer: [] }],
      components: { securitySchemes: { bearer: { type: "http", scheme: "bearer" } } },
    },
  );
  const pact = pactOf({ headers: { Authorization: ["Basic a2VlcGVyOg=="] } }, { status: 200 });

  expect((await compare({ document, pact })).map(({ code }) => code)).toEqual([
    "request.authorization.missing",
  ]);
});
