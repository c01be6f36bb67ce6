import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, expect, test } from "vitest";
import { thingPact, thingPactFile } from "../fixtures/things/thing-pact.js";
import { temporaryFolder } from "../testing.js";
import type { Report } from "../verification/report.js";
import { verify } from "../verification/verify-config.js";
import { isListening } from "./is-listening.js";
import type { CommandProvider, ProviderSource } from "./provider-source.js";
import { startProvider } from "./start-provider.js";

const folder = temporaryFolder();
afterAll(folder.remove);
const committed = new URL("things.json", folder.url);
writeFileSync(fileURLToPath(committed), thingPactFile);
const SERVER = fileURLToPath(new URL("../fixtures/things/thing-server.js", import.meta.url));

const open: Server[] = [];
afterEach(() => {
  for (const server of open.splice(0)) {
    server.close();
  }
});

function verifyThings(
  provider: ProviderSource,
  timeoutMs?: number,
  pact = thingPact,
): Promise<Report> {
  const spec = new URL("../fixtures/things/things.yaml", import.meta.url);
  const recorded = new URL("nowhere/", folder.url);
  const things = { pact, spec, recorded, committed, provider, ...(timeoutMs && { timeoutMs }) };
  return verify({ services: { things } }, { against: "committed" });
}

function linesOf({ problems }: Report): readonly string[] {
  return problems.map(({ gate, message }) => `[${gate}] ${message}`);
}

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

async function command(env: { [name: string]: string } = {}): Promise<CommandProvider> {
  const url = `http://127.0.0.1:${await freePort()}`;
  return {
    command: process.execPath,
    args: [SERVER],
    env: { PORT: new URL(url).port, ...env },
    ready: `${url}/ready`,
    states: `${url}/states`,
  };
}

test("a provider that is started answers as declared, bodies of 300 kB in both directions included", async () => {
  const source = await command();

  const report = await verifyThings(source);

  expect(linesOf(report)).toEqual([]);
  expect(report.services).toMatchObject([{ verifiedInteractions: 5, interactions: 5 }]);
  expect(await isListening(source.ready)).toBe(false);
});

test("a provider at a URL is verified where it is, and left there", async () => {
  const source = await command();
  const url = new URL(source.ready).origin;
  const { close } = await startProvider(source, []);
  try {
    expect(linesOf(await verifyThings({ url, states: `${url}/states` }))).toEqual([]);
    expect(await isListening(url)).toBe(true);
  } finally {
    await close();
  }
});

test("two providers are verified side by side", async () => {
  const spec = new URL("../fixtures/things/things.yaml", import.meta.url);
  const one = { pact: thingPact, spec, recorded: folder.url, committed };
  const services = {
    first: { ...one, provider: await command() },
    second: { ...one, provider: await command() },
  };

  const report = await verify({ services }, { against: "committed" });

  expect(linesOf(report)).toEqual([]);
  expect(report.services.map(({ verifiedInteractions }) => verifiedInteractions)).toEqual([5, 5]);
});

test("states by functions must be those of the pact", async () => {
  const source = await command();

  const report = await verifyThings({ ...source, states: { thongs: () => {} } });

  expect(linesOf(report).slice(0, 2)).toEqual([
    '[state] The state "things" has no handler; getThings › 200 › none needs it.',
    '[state] The handler of the state "thongs" is used by no interaction: remove it.',
  ]);
  expect(report.services).toMatchObject([{ verifiedInteractions: 1 }]);
});

test("a state that its URL refuses is red with the state's name", async () => {
  const report = await verifyThings(await command({ STATE_STATUS: "500" }));

  expect(linesOf(report)[0]).toBe(
    '[verify] getThings › 200 › some: The state "things" could not be reached: its URL answered 500',
  );
});

test("a provider that dies half-way is one line with its last words", async () => {
  const report = await verifyThings(await command({ DIE_AFTER: "2" }));

  expect(linesOf(report)).toEqual([
    "[verify] The provider ended half-way (exit code 9: out of memory): 3 interactions were not verified, the first getThings › 200 › many.",
  ]);
  expect(report.services).toMatchObject([{ verifiedInteractions: 2 }]);
});

test("a provider that nothing answers for is one line", async () => {
  const gone = `http://127.0.0.1:${await freePort()}`;

  const report = await verifyThings({ url: gone, states: `${gone}/states` });

  expect(linesOf(report)).toEqual([
    `[verify] The provider at ${gone} has gone: ECONNREFUSED: 5 interactions were not verified, the first getThings › 200 › some.`,
  ]);
});

test("a provider that answers late is named with the deadline, and given up after three times", async () => {
  const report = await verifyThings(await command({ LATE_MS: "3000" }), 200);

  expect(linesOf(report)).toEqual([
    "[verify] getThings › 200 › some: The provider did not answer: it took longer than 200 ms (timeoutMs)",
    "[verify] getThings › 200 › one: The provider did not answer: it took longer than 200 ms (timeoutMs)",
    "[verify] The provider was late 3 times on end (timeoutMs is 200) and is not asked any more: 3 interactions were not verified, the first getThings › 200 › many.",
  ]);
});

test("a state that is reached late is red with its name", async () => {
  const never = () => new Promise(() => {});

  const report = await verifyThings({ ...(await command()), states: { things: never } }, 200);

  expect(linesOf(report)[0]).toBe(
    '[verify] getThings › 200 › some: The state "things" could not be reached: it took longer than 200 ms (timeoutMs)',
  );
});

test("a provider that ends before it is ready is one line with its last words", async () => {
  expect(linesOf(await verifyThings(await command({ EXIT_EARLY: "1" })))).toEqual([
    "[provider] The provider ended before it was ready (exit code 3: the database is not there).",
  ]);
});

test("a command that does not exist is one line", async () => {
  expect(linesOf(await verifyThings({ ...(await command()), command: "no-such-command" }))).toEqual(
    ["[provider] The provider ended before it was ready (spawn no-such-command ENOENT)."],
  );
});

test("a provider that never gets ready is one line, and does not stay behind", async () => {
  const source = { ...(await command({ NEVER_READY: "1" })), timeoutMs: 1000 };

  expect(linesOf(await verifyThings(source))).toEqual([
    `[provider] The provider did not answer at ${source.ready} within 1000 ms: raise timeoutMs, or mend its start.`,
  ]);
  expect(await isListening(source.ready)).toBe(false);
});

test("a port that is taken is one line, and what listens there is left alone", async () => {
  const source = await command();
  const server = createServer((_, response) => response.end()).listen(
    Number(new URL(source.ready).port),
    "127.0.0.1",
  );
  await once(server, "listening");
  open.push(server);

  expect(linesOf(await verifyThings(source))).toEqual([
    `[provider] The port of ${new URL(source.ready).origin} is taken before the provider starts: stop what listens there.`,
  ]);
  expect(server.listening).toBe(true);
});

test("what the provider has started ends with it", async () => {
  const port = await freePort();
  const { close } = await startProvider(await command({ GRANDCHILD: String(port) }), []);
  const grandchild = `http://127.0.0.1:${port}`;
  await expect.poll(() => isListening(grandchild), { timeout: 20_000 }).toBe(true);

  await close();

  await expect.poll(() => isListening(grandchild), { timeout: 20_000 }).toBe(false);
});

test("a url that is none is one line", async () => {
  expect(linesOf(await verifyThings({ url: "localhost:8080", states: {} }))).toEqual([
    "[provider] The provider's url is no address: write it as http://127.0.0.1:8080.",
  ]);
});

test("a provider that lacks something says what, and is closed where it can be", async () => {
  let closed = 0;
  const lines = async (opened: unknown) =>
    // What JavaScript lets through.
    linesOf(await verifyThings((() => opened) as ProviderSource));
  const close = async () => {
    closed += 1;
  };

  expect(await lines({ fetch: async () => new Response(), states: {}, close })).toEqual([
    "[provider] The provider lacks reset, token: return an object that has each of fetch, states, reset, token and close.",
  ]);
  expect(closed).toBe(1);
  expect(await lines({ fetch: "http://127.0.0.1", states: () => {} })).toEqual([
    "[provider] The provider lacks fetch, states, reset, token, close: return an object that has each of fetch, states, reset, token and close.",
  ]);
  expect(await lines(undefined)).toEqual([
    "[provider] The provider lacks fetch, states, reset, token, close: return an object that has each of fetch, states, reset, token and close.",
  ]);
});
