import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ServiceConfig } from "./config/config.js";
import { readDocument } from "./document/read-document.js";
import { KIOSK, Kiosk } from "./fixtures/kiosk/kiosk.js";
import { kioskPact } from "./fixtures/kiosk/kiosk-pact.js";
import { documentClient } from "./fixtures/outside/document-client.js";
import { redactor } from "./live/redactor.js";
import { renderLive } from "./live/render-live.js";
import { verifyLive } from "./live/verify-live.js";
import { mergeRecorded } from "./recording/merge-recorded.js";
import type { Call } from "./recording/record-tests.js";
import { strength } from "./strength/strength.js";
import { recordingTests, temporaryFolder, textOf } from "./testing.js";
import { verify } from "./verification/verify-config.js";

const folder = temporaryFolder();
const kiosk: ServiceConfig = {
  pact: kioskPact,
  spec: KIOSK,
  recorded: new URL("recorded/", folder.url),
  committed: new URL("kiosk.json", folder.url),
  provider: () => new Kiosk(),
};
const PLACES = ["byHeader", "byQuery", "byCookie"];

let client: ReturnType<typeof documentClient>;
beforeAll(async () => {
  client = documentClient(await readDocument(KIOSK));
  const tests = recordingTests(kiosk.recorded, { pact: kioskPact, spec: KIOSK, call: client });
  for (const run of tests.values()) {
    await run();
  }
  const { text, problems } = await mergeRecorded(kiosk);
  expect(problems).toEqual([]);
  writeFileSync(fileURLToPath(kiosk.committed), text ?? "");
});
afterAll(folder.remove);

/** Asks a kiosk behind a port that knows one key. */
async function live(key: string, token = key) {
  const real = new Kiosk(key);
  const seen: string[] = [];
  const server = createServer(async (incoming, outgoing) => {
    seen.push(incoming.url ?? "");
    const request = new Request(new URL(incoming.url ?? "/", "http://kiosk"), {
      headers: incoming.headers as Record<string, string>,
    });
    const answer = await real.fetch(request);
    outgoing.writeHead(answer.status, [...answer.headers].flat()).end(await answer.text());
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  try {
    const report = await verifyLive([["kiosk", kiosk]], {
      baseUrl: `http://127.0.0.1:${port}`,
      ...(token !== "" && { token }),
    });
    return { report, seen, outcomes: outcomesOf(report.services[0]?.interactions ?? []) };
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

function outcomesOf(interactions: readonly { description: string; outcome: string }[]) {
  return Object.fromEntries(interactions.map((one) => [one.description, one.outcome]));
}

test("keys are recorded in their places under the caller's name, and none for who is anonymous", () => {
  const { interactions } = JSON.parse(textOf(kiosk.committed)) as {
    interactions: { description: string; request: { headers?: object; query?: object } }[];
  };
  const sent = Object.fromEntries(
    interactions.map(({ description, request }) => [
      description,
      { ...request.headers, ...request.query },
    ]),
  );

  expect(sent).toEqual({
    "byHeader › 200": { "X-Kiosk-Key": ["member"] },
    "byHeader › 401": {},
    "byQuery › 200": { q: ["news"], kiosk_key: ["member"] },
    "byQuery › 401": { q: ["news"] },
    "byCookie › 200": { Cookie: ["kiosk=member"] },
    "byCookie › 401": {},
    "byBoth › 200": { "X-Kiosk-Key": ["member"], Authorization: ["Bearer member"] },
    "byBoth › 401": {},
    "byEither › 200": { Authorization: ["Bearer member"] },
    "byEither › 401": {},
  });
});

test.each(PLACES)("a client that leaves its key out of %s is red", async (operationId) => {
  const keyless = (call: Call) => client({ ...call, token: undefined });
  const tests = recordingTests(new URL("keyless/", folder.url), {
    pact: kioskPact,
    spec: KIOSK,
    call: keyless,
  });

  await expect(tests.get(`${operationId} › 200`)?.()).rejects.toThrow(`${operationId} › 200: `);
  await expect(tests.get(`${operationId} › 401`)?.()).resolves.toBeUndefined();
});

test("every gate is green with a provider that wants the real keys", async () => {
  expect(await verify({ services: { kiosk } })).toMatchObject({ ok: true, problems: [] });
});

test("a provider that does not take the keys is red where they are asked for", async () => {
  const provider = () => new Kiosk("another key");

  const { problems } = await verify({ services: { kiosk: { ...kiosk, provider } } });

  expect(problems.map(({ message }) => message.split(":")[0])).toEqual(
    kioskPact.interactions
      .map(({ description }) => description)
      .filter((description) => description.endsWith("200"))
      .sort(),
  );
});

test("a lost key is a mutant that dies", async () => {
  const { ok, services, problems } = await strength({ services: { kiosk } });

  expect({ ok, problems }).toEqual({ ok: true, problems: [] });
  // Of each of the six credentials at least that it is lost.
  expect(services[0]?.request.leaving.mutants).toBeGreaterThanOrEqual(6);
});

test.each(PLACES)("live, the token is sent as the key of %s", async (operationId) => {
  const { outcomes, report } = await live("s3cret & more");

  expect(outcomes[`${operationId} › 200`]).toBe("agrees");
  expect(outcomes[`${operationId} › 401`]).toBe("agrees");
  expect(report.ok).toBe(true);
});

test.each(PLACES)("live, a wrong key disagrees on %s", async (operationId) => {
  const { outcomes, report } = await live("s3cret", "stale");

  expect(outcomes[`${operationId} › 200`]).toBe("disagrees");
  expect(outcomes[`${operationId} › 401`]).toBe("agrees");
  expect(report.ok).toBe(false);
});

test("live, one token is not two credentials: what asks for both is skipped", async () => {
  const { report, seen } = await live("s3cret");

  expect(renderLive(report)).toContain(
    "· kiosk byBoth › 200: it asks for several credentials, and there is one token\n",
  );
  expect(seen.filter((url) => url.endsWith("/by-both"))).toHaveLength(1);
});

test("live without a token nobody is asked for a key", async () => {
  const { outcomes } = await live("s3cret", "");

  expect(Object.keys(outcomes).filter((one) => outcomes[one] === "skipped")).toHaveLength(5);
});

test("a key is taken out of what is printed, however it was spelt on its way", () => {
  const redact = redactor("http://kiosk.example", "st+ale & more");

  expect(redact("st+ale & more, st%2Bale%20%26%20more, st%2Bale+%26+more at kiosk.example")).toBe(
    "<token>, <token>, <token> at <host>",
  );
});
