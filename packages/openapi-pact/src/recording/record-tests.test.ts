import { readdirSync, readFileSync, truncateSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { callPetShop } from "../fixtures/petstore/pet-client.js";
import { petPact } from "../fixtures/petstore/pet-pact.js";
import { recordingTests, temporaryFolder } from "../testing.js";
import type { Call } from "./record-tests.js";

let out = temporaryFolder();
beforeEach(() => {
  out = temporaryFolder();
});
afterEach(() => out.remove());

function recorded(): readonly string[] {
  return readdirSync(fileURLToPath(out.url));
}

/** Records one interaction with a client that does something else. */
async function record(description: string, call: (call: Call) => ReturnType<typeof callPetShop>) {
  const run = recordingTests(out.url, { call }).get(description);
  await (run ?? expect.fail(`no test ${description}`))();
}

test("there is one test per interaction, and each leaves one recording", async () => {
  const tests = recordingTests(out.url);

  await Promise.all([...tests.values()].map((run) => run()));

  expect([...tests.keys()]).toEqual(petPact.interactions.map(({ description }) => description));
  expect(recorded()).toHaveLength(petPact.interactions.length);
});

test("the client is told what to send, to whom and as whom", async () => {
  const calls: Call[] = [];
  const call = (call: Call) => {
    calls.push(call);
    return callPetShop(call);
  };

  await record("changePet › 200", call);
  await record("addPet › 401", call);

  expect(calls).toMatchObject([
    {
      operationId: "changePet",
      request: { path: { petId: 7 }, body: { name: "Mons", soldAt: null } },
      baseUrl: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
      caller: "keeper",
      token: "keeper",
    },
    { caller: "anonymous", token: undefined },
  ]);
});

test("a test that failed and is run again records what the second run did", async () => {
  let attempts = 0;
  const call = async (call: Call) => {
    attempts += 1;
    return attempts === 1 ? { status: 500, body: undefined } : callPetShop(call);
  };
  const run = recordingTests(out.url, { call }).get("removePet › 204");

  await expect(run?.()).rejects.toThrow();
  expect(recorded()).toEqual([]);
  await run?.();

  expect(recorded()).toHaveLength(1);
});

test("a recording whose interaction now fails is gone", async () => {
  await record("removePet › 204", callPetShop);

  await expect(
    record("removePet › 204", async () => ({ status: 500, body: undefined })),
  ).rejects.toThrow();

  expect(recorded()).toEqual([]);
});

test("what an interaction left behind that is no longer declared is removed, and nothing else", async () => {
  await record("removePet › 204", callPetShop);
  await record("getPet › 404", callPetShop);
  const interactions = petPact.interactions.filter(({ operationId }) => operationId !== "getPet");

  recordingTests(out.url, { pact: { ...petPact, consumer: "another", interactions: [] } });
  expect(recorded()).toHaveLength(2);
  recordingTests(out.url, { pact: { ...petPact, interactions } });

  expect(recorded()).toEqual([expect.stringMatching(/^removePet-/)]);
});

test("a file may record some of the operations and leave the others' recordings alone", async () => {
  await record("removePet › 204", callPetShop);

  const tests = recordingTests(out.url, { operations: ["getShelf"] });

  expect([...tests.keys()]).toEqual(["getShelf › 200", "getShelf › 404"]);
  expect(recorded()).toHaveLength(1);
});

test("a recording that another worker is just writing, or has torn, stops nobody and is made anew", async () => {
  await record("removePet › 204", callPetShop);
  const [name = ""] = recorded();
  const file = fileURLToPath(new URL(`${name}/recording.json`, out.url));
  truncateSync(file, 5);

  const tests = recordingTests(out.url);

  expect(recorded()).toEqual([name]);
  await tests.get("removePet › 204")?.();
  expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({ description: "removePet › 204" });
});

test("a document that cannot be read fails every test in one line", async () => {
  const spec = new URL("absent.yaml", out.url);
  const tests = recordingTests(out.url, { spec });

  const outcomes = await Promise.allSettled([...tests.values()].map((run) => run()));

  expect(new Set(outcomes.map((one) => String("reason" in one && one.reason.message)))).toEqual(
    new Set([`Cannot read ${fileURLToPath(spec)}: there is no such file.`]),
  );
});
