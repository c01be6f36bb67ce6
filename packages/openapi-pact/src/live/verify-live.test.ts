import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import type { ServiceConfig } from "../config/config.js";
import { petPact } from "../fixtures/petstore/pet-pact.js";
import { PetShop } from "../fixtures/petstore/pet-shop.js";
import { PETSTORE, recordPetShop, temporaryFolder, textOf } from "../testing.js";
import type { LiveInteraction, LiveReport } from "./live-report.js";
import { renderLive } from "./render-live.js";
import { verifyLive } from "./verify-live.js";

const folder = temporaryFolder();
const TOKEN = "token of keeper";
const pets: ServiceConfig = {
  pact: petPact,
  spec: PETSTORE,
  recorded: new URL("recorded/", folder.url),
  committed: new URL("pets.json", folder.url),
  provider: () => new PetShop(),
};

let shop: PetShop;
let server: Server;
let baseUrl: string;
let seen: string[] = [];
/** What the environment does otherwise than the shop. */
let change: (response: Response) => Response | Promise<Response>;

beforeAll(() => recordPetShop(pets.recorded, pets.committed));
afterAll(folder.remove);
beforeEach(async () => {
  shop = new PetShop();
  // The environment's own data, which nobody can set from here.
  shop.states["a pet"]?.({ petId: 7 } as never);
  seen = [];
  change = (response) => response;
  server = createServer(async (incoming, outgoing) => {
    const body = Buffer.concat(await incoming.toArray());
    const { method = "GET", url = "/", headers } = incoming;
    seen.push(`${method} ${url}`);
    const request = new Request(new URL(url, "http://pets"), {
      method,
      headers: headers as Record<string, string>,
      ...(body.length > 0 && { body }),
    });
    const response = await change(await shop.fetch(request));
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    outgoing.end(Buffer.from(await response.arrayBuffer()));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

function ask(options: { token?: string; all?: boolean; caller?: string } = {}, config = pets) {
  return verifyLive([["pets", config]], { baseUrl, ...options });
}

function outcomes({ services }: LiveReport, outcome: LiveInteraction["outcome"]) {
  const found = services.flatMap(({ interactions }) => interactions);
  return found
    .filter((one) => one.outcome === outcome)
    .map(({ description, reason }) => `${description}${reason === "" ? "" : `: ${reason}`}`)
    .sort();
}

test("an environment that does what the pact expects agrees where it can, and nothing is written", async () => {
  const report = await ask({ token: TOKEN });

  expect(outcomes(report, "agrees")).toEqual(
    expect.arrayContaining([
      "getPet › 200",
      "getPet › 404",
      "getShelf › 404",
      "listPets › 200",
      "listPets › 400",
    ]),
  );
  expect(outcomes(report, "disagrees")).toEqual([]);
  expect(outcomes(report, "undecided")).toEqual(
    expect.arrayContaining([
      expect.stringMatching(
        /^getPet › 200 › in a tank: needs "nothing", "a pet", which cannot be set there: .*200 but was 404/,
      ),
      expect.stringMatching(/^getShelf › 200: needs "a shelf", .*200 but was 404/),
    ]),
  );
  expect(outcomes(report, "skipped")).toHaveLength(7);
  expect(report.ok).toBe(true);
  expect(new Set(seen.map((line) => line.split(" ")[0]))).toEqual(new Set(["GET"]));
});

test("--all sends writes, too, the one without credentials among them", async () => {
  const report = await ask({ token: TOKEN, all: true });

  expect(outcomes(report, "skipped")).toEqual([]);
  expect(outcomes(report, "agrees")).toContain("addPet › 401");
  expect(seen.filter((line) => line.startsWith("DELETE "))).toHaveLength(2);
});

test("a POST that the document marks as reading is sent without --all", async () => {
  const spec = new URL("safe.yaml", folder.url);
  const text = textOf(PETSTORE)
    .replaceAll("shared/", new URL("shared/", PETSTORE).href)
    .replace("operationId: addPet", "operationId: addPet\n      x-safe: true");
  writeFileSync(fileURLToPath(spec), text);

  const report = await ask({ token: TOKEN }, { ...pets, spec });

  expect(outcomes(report, "agrees")).toContain("addPet › 201");
});

test("without a token only what needs none is asked", async () => {
  const report = await ask();

  expect(outcomes(report, "agrees")).toEqual(["getShelf › 404"]);
  expect(outcomes(report, "skipped")).toContain("getPet › 200: it needs a token");
  expect(new Set(seen)).toEqual(
    new Set(["GET /shop/shelves/attic", "GET /shop/shelves/top%2Fleft%20%C3%A6"]),
  );
});

test("a caller that the pact does not have is named beside those it has", async () => {
  const { ok, services } = await ask({ token: TOKEN, caller: "vet" });

  expect(ok).toBe(false);
  expect(services[0]?.problem).toBe("The pact has no caller vet; it has keeper.");
});

test.each([
  {
    title: "an answer that breaks the document",
    to: async (response: Response) => {
      const { name: fullName, ...rest } = await response.json();
      return Response.json({ fullName, ...rest }, response);
    },
    line: /^getPet › 200: .*name.*; the answer breaks the document: "\/name" must have required property 'name'$/,
  },
  {
    title: "a status that is not documented",
    to: () => new Response(null, { status: 418 }),
    line: /^getPet › 200: .*200 but was 418;.* the answer breaks the document: status 418 is not documented$/,
  },
  {
    title: "an answer that fits the pact and breaks the document",
    to: async (response: Response) =>
      Response.json({ ...(await response.json()), parents: "unknown" }, response),
    line: /^getPet › 200: the answer breaks the document: "\/parents" must be array$/,
  },
  {
    title: "a failure",
    to: () => new Response(null, { status: 503 }),
    line: /^getPet › 200: .*200 but was 503/,
  },
  {
    title: "another media type",
    to: async (response: Response) =>
      new Response(await response.text(), { headers: { "Content-Type": "text/html" } }),
    line: /^getPet › 200: .*; the answer breaks the document: media type text\/html is not documented$/,
  },
])("$title is a disagreement", async ({ to, line }) => {
  change = (response) => (seen.at(-1) === "GET /shop/pets/7" ? to(response) : response);

  const report = await ask({ token: TOKEN });

  expect(outcomes(report, "disagrees")).toEqual([expect.stringMatching(line)]);
  expect(report.ok).toBe(false);
  expect(renderLive(report)).toContain("; 1 operations differ: getPet\n");
});

test("a token that the environment does not take is a disagreement, not another state", async () => {
  expect(outcomes(await ask({ token: "stolen" }), "disagrees")).toContainEqual(
    expect.stringMatching(/^getPet › 404: .*404 but was 401/),
  );
});

test("neither the address nor the token is told, though the environment repeats them", async () => {
  change = () =>
    Response.json(
      { status: 500, message: `${baseUrl} ${TOKEN}` },
      { status: 500, headers: { "X-Total": `${baseUrl} ${TOKEN}` } },
    );
  const told =
    JSON.stringify(await ask({ token: TOKEN })) + renderLive(await ask({ token: TOKEN }));

  expect(told).not.toContain("127.0.0.1");
  expect(told).not.toContain(TOKEN);
});

test("an environment that is not there is red, and not named", async () => {
  server.closeAllConnections();
  server.close();
  await once(server, "close");

  const report = await ask({ token: TOKEN });

  expect(report.ok).toBe(false);
  expect(outcomes(report, "disagrees")).toContain(
    "getPet › 200: The provider at http://<host> has gone: ECONNREFUSED",
  );
});

test("an environment of which nothing could be asked is red", async () => {
  const committed = new URL("writes.json", folder.url);
  const { interactions, ...pact } = JSON.parse(textOf(pets.committed));
  const writes = interactions.filter(
    ({ request }: { request: { method: string } }) => request.method !== "GET",
  );
  writeFileSync(fileURLToPath(committed), JSON.stringify({ ...pact, interactions: writes }));

  expect((await ask({ token: TOKEN }, { ...pets, committed })).ok).toBe(false);
  expect(seen).toEqual([]);
});

test.each([
  "api.example.com",
  "https://me:secret@api.example.com",
  "https://api.example.com?key=secret",
])("%s is refused as an address without being repeated", async (url) => {
  await expect(verifyLive([["pets", pets]], { baseUrl: url })).rejects.toThrow(
    new Error(
      "--base-url is no plain address: write it as https://api.example.com, and the token into the environment.",
    ),
  );
});

test("a pact that was never recorded is named, and how to record it", async () => {
  const committed = new URL("absent.json", folder.url);

  const report = await ask({ token: TOKEN }, { ...pets, committed });

  expect(report.ok).toBe(false);
  expect(report.services[0]?.problem).toBe(
    `There is no ${fileURLToPath(committed)}: run \`openapi-pact record\`.`,
  );
  expect(seen).toEqual([]);
});
