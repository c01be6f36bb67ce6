import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { loadDocument } from "../load-document.ts";
import { main } from "./main.ts";

const SPECS = join(import.meta.dirname, "../../../../specs");
/** Which of our documents are published together, as in sources.yaml. */
const PUBLISHED = {
  personalisation: ["customers", "members", "orders"],
  profiles: ["accounts"],
  tickets: ["contracts"],
};

type Answer = (request: IncomingMessage, response: ServerResponse) => void;
interface Combined {
  openapi: string;
  info: object;
  tags: object[];
  paths: Record<string, Record<string, { tags?: string[]; summary?: string }>>;
  components: Record<string, Record<string, object>>;
  security?: object[];
  servers?: object[];
}

let server: Server;
let combined: Map<string, Combined>;
let answers: Map<string, Answer>;
let asked: string[];
let specs: string;
let told: string;
let complained: string;

beforeAll(async () => {
  combined = new Map();
  for (const [name, services] of Object.entries(PUBLISHED)) {
    combined.set(name, await combine(services));
  }
  server = createServer((request, response) => {
    asked.push(`${request.url} ${response.statusCode} ${request.headers["if-none-match"] ?? ""}`);
    answers.get(String(request.url).slice(1))?.(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

beforeEach(() => {
  specs = mkdtempSync(join(tmpdir(), "pull-"));
  cpSync(SPECS, specs, { recursive: true });
  rmSync(join(specs, "sources.lock.json"), { force: true });
  const rows = Object.entries(PUBLISHED).flatMap(([name, services]) =>
    services.map((service) => `${service}: { url: "${address(name)}", tags: [${tagOf(service)}] }`),
  );
  writeFileSync(join(specs, "sources.yaml"), rows.join("\n"));
  answers = new Map([...combined].map(([name, document]) => [name, published(document)]));
  asked = [];
  told = "";
  complained = "";
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    told += text;
    return true;
  });
  vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    complained += text;
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(specs, { recursive: true });
});

const address = (name: string): string =>
  `http://127.0.0.1:${(server.address() as AddressInfo).port}/${name}`;
const specOf = (service: string): string => readFileSync(join(specs, `${service}.yaml`), "utf8");
const pulled = (...args: string[]): Promise<0 | 1> => main(["--specs", specs, ...args]);

/** Where nobody listens any more. */
async function closedAddress(): Promise<string> {
  const former = createServer();
  await new Promise<void>((resolve) => former.listen(0, "127.0.0.1", resolve));
  const { port } = former.address() as AddressInfo;
  await new Promise((resolve) => former.close(resolve));
  return `http://127.0.0.1:${port}/tickets`;
}

/** The tags of our documents are the published ones. */
function tagOf(service: string): string {
  const tags: Record<string, string> = {
    accounts: "Customer accounts client",
    contracts: "Contracts client",
  };
  return tags[service] ?? `${service[0]?.toUpperCase()}${service.slice(1)}`;
}

/** One document as published: several services and a foreign one, and nothing of what only we say. */
async function combine(services: readonly string[]): Promise<Combined> {
  const documents = await Promise.all(
    services.map(
      async (service) =>
        structuredClone(await loadDocument(join(SPECS, `${service}.yaml`))) as unknown as Combined,
    ),
  );
  const [first] = documents;
  const all: Combined = {
    ...(first as Combined),
    tags: [...documents.flatMap(({ tags }) => tags), { name: "Internal" }],
    paths: Object.assign({}, ...documents.map(({ paths }) => paths), {
      "/v1/secrets": { get: { tags: ["Internal"], operationId: "getSecrets", responses: {} } },
    }),
    components: {},
  };
  for (const { components } of documents) {
    for (const [section, parts] of Object.entries(components)) {
      all.components[section] = { ...all.components[section], ...parts };
    }
  }
  all.components.schemas = { ...all.components.schemas, Unused: { type: "object" } };
  return JSON.parse(
    JSON.stringify(all, (key, value) => (key.startsWith("x-") ? undefined : value)),
  );
}

function published(document: Combined): Answer {
  const text = JSON.stringify(document);
  const etag = `"${text.length}"`;
  return (request, response) => {
    const isKnown = request.headers["if-none-match"] === etag;
    response.writeHead(isKnown ? 304 : 200, { etag, "content-type": "application/json" });
    response.end(isKnown ? undefined : text);
  };
}

test("what differs is shown, and nothing is replaced unless somebody says so", async () => {
  const before = specOf("members");

  expect(await pulled("members")).toBe(1);

  expect(told).toContain("--- specs/members.yaml\tpresent");
  expect(told).toContain("members: differs and was left as it is; --yes replaces it");
  expect(specOf("members")).toBe(before);
  expect(readdirSync(specs)).not.toContain("sources.lock.json");
});

test("five services come from three documents, each downloaded once", async () => {
  expect(await pulled("--yes")).toBe(0);

  expect(asked.map((line) => line.split(" ")[0])).toEqual([
    "/personalisation",
    "/profiles",
    "/tickets",
  ]);
  expect(complained).toBe("");
});

test("a replaced document holds our operations, what they refer to, and our annotations", async () => {
  await pulled("--yes");

  const before = await loadDocument(join(SPECS, "members.yaml"));
  const after = await loadDocument(join(specs, "members.yaml"));
  expect(Object.keys(after.paths).sort()).toEqual(Object.keys(before.paths).sort());
  expect(specOf("members")).toContain("x-paging: page");
  expect(specOf("members")).toContain("x-supplied-by: client");
  expect(specOf("members")).toContain("x-environment: staging");
  expect(specOf("members")).not.toContain("Unused");
  expect(specOf("members")).not.toContain("getSecrets");
  expect(specOf("contracts")).toContain("x-safe: true");
});

test("a second time nothing differs, and the server need not send it again", async () => {
  await pulled("--yes");
  const before = specOf("members");
  told = "";
  asked = [];

  expect(await pulled()).toBe(0);

  expect(told).toBe(
    [...Object.values(PUBLISHED).flat()].map((service) => `${service}: up to date\n`).join(""),
  );
  expect(asked.every((line) => line.endsWith('"'))).toBe(true);
  expect(specOf("members")).toBe(before);
});

test("the order in which a publisher writes is no difference", async () => {
  await pulled("--yes");
  const document = combined.get("personalisation") as Combined;
  const paths = Object.fromEntries(Object.entries(document.paths).reverse());
  answers.set("personalisation", published({ ...document, paths, info: { ...document.info } }));
  rmSync(join(specs, "sources.lock.json"));
  told = "";

  expect(await pulled("members")).toBe(0);

  expect(told).toBe("members: up to date\n");
});

test("an annotation whose place is gone is told", async () => {
  const document = structuredClone(combined.get("personalisation") as Combined);
  delete document.paths["/v1/programs/{programId}/members"];
  answers.set("personalisation", published(document));

  await pulled("members");

  expect(told).toContain(
    "members: has no place any more for our x-paging of GET /v1/programs/{programId}/members\n",
  );
});

test("a redirect is followed, and what comes compressed is read", async () => {
  const text = JSON.stringify(combined.get("tickets"));
  answers.set("tickets", (_, response) => response.writeHead(302, { location: "/moved" }).end());
  answers.set("moved", (_, response) =>
    response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(text)),
  );

  expect(await pulled("--yes", "contracts")).toBe(0);

  expect(asked.map((line) => line.split(" ")[0])).toEqual(["/tickets", "/moved"]);
  expect(Object.keys((await loadDocument(join(specs, "contracts.yaml"))).paths)).toEqual(
    Object.keys((await loadDocument(join(SPECS, "contracts.yaml"))).paths).sort(),
  );
});

test("half of what comes compressed is one line, too", async () => {
  const zipped = gzipSync(JSON.stringify(combined.get("tickets")));
  answers.set("tickets", (_, response) =>
    response.writeHead(200, { "content-encoding": "gzip" }).end(zipped.subarray(0, 2000)),
  );
  const before = specOf("contracts");

  expect(await pulled("--yes", "contracts")).toBe(1);

  expect(complained).toMatch(/^contracts: http:\S+ cannot be parsed \(.+\); was it cut short\?/);
  expect(specOf("contracts")).toBe(before);
});

test("a document that changes meanwhile is the same for all services of one run", async () => {
  const published1 = combined.get("personalisation") as Combined;
  const info = { ...published1.info, version: "2099.1.0" };
  answers.set("personalisation", (request, response) => {
    published(published1)(request, response);
    answers.set("personalisation", published({ ...published1, info }));
  });

  await pulled("--yes", "customers", "members", "orders");
  const versions = ["customers", "members", "orders"].map((service) =>
    /^ {2}version: (\S+)$/m.exec(specOf(service))?.at(1),
  );
  expect(versions).toEqual(versions.map(() => Object(published1.info).version));

  // The next run brings the change to each of them.
  await pulled("--yes", "customers", "members", "orders");
  for (const service of ["customers", "members", "orders"]) {
    expect(specOf(service)).toContain("version: 2099.1.0");
  }
});

test("a service pulled alone does not hide a change from the others", async () => {
  await pulled("--yes");
  const document = combined.get("personalisation") as Combined;
  const info = { ...document.info, version: "2099.10.10" };
  answers.set("personalisation", published({ ...document, info }));

  await pulled("--yes", "members");
  await pulled("--yes");

  expect(specOf("orders")).toContain("version: 2099.10.10");
});

test("a file that was put back differs, whatever the server's ETag says", async () => {
  const before = specOf("members");
  await pulled("--yes", "members");
  writeFileSync(join(specs, "members.yaml"), before);
  told = "";

  expect(await pulled("members")).toBe(1);

  expect(told).toContain("members: differs and was left as it is");
});

test("other tags are asked of the same document", async () => {
  await pulled("--yes", "contracts");
  const sources = readFileSync(join(specs, "sources.yaml"), "utf8");
  writeFileSync(join(specs, "sources.yaml"), sources.replace("Contracts client", "Internal"));

  await pulled("contracts");

  expect(complained + told).not.toContain("up to date");
});

test("a change of one service's part leaves the others' ETags of use", async () => {
  await pulled("--yes");
  const document = structuredClone(combined.get("personalisation") as Combined);
  const path = Object.values(document.paths).find(({ get }) => get?.tags?.includes("Members"));
  Object.assign(path?.get ?? {}, { summary: "Another summary" });
  answers.set("personalisation", published(document));
  told = "";
  await pulled("--yes");
  expect(told).toContain("members: replaced");
  expect(told).toContain("orders: up to date");
  asked = [];

  expect(await pulled()).toBe(0);

  expect(asked).toHaveLength(3);
  expect(asked.every((line) => line.endsWith('"'))).toBe(true);
});

/** The published document, in which one answer of the members refers to a schema. */
function referring($ref: string, schemas: Record<string, object>): Combined {
  const document = structuredClone(combined.get("personalisation") as Combined);
  document.components.schemas = { ...document.components.schemas, ...schemas };
  const path = Object.values(document.paths).find(({ get }) => get?.tags?.includes("Members"));
  const content = { "application/json": { schema: { $ref } } };
  Object.assign(Object(path?.get).responses, { 418: { description: "Odd.", content } });
  return document;
}

test.each([
  ["#/components/schemas/My%20Other", "My Other"],
  ["#/components/schemas/a~1b%C3%B8", "a/bø"],
])("a component is kept that %s refers to", async ($ref, name) => {
  answers.set("personalisation", published(referring($ref, { [name]: { type: "string" } })));

  expect(await pulled("--yes", "members")).toBe(0);

  const { components } = await loadDocument(join(specs, "members.yaml"));
  expect(Object.keys(components?.schemas ?? {})).toContain(name);
});

test.each([
  "#/components/schemas/Nowhere",
  "#/paths/~1v1~1elsewhere/get",
  "#/components/schemas/100%",
])("a reference to %s, which is not there, is one line", async ($ref) => {
  answers.set("personalisation", published(referring($ref, {})));
  const before = specOf("members");

  expect(await pulled("--yes", "members")).toBe(1);

  expect(complained).toMatch(/^members: http:\S+ .*\n$/);
  expect(complained).toContain("leads nowhere");
  expect(told).toBe("");
  expect(specOf("members")).toBe(before);
});

test("a byte-order mark before the JSON is no harm", async () => {
  const text = JSON.stringify(combined.get("tickets"));
  answers.set("tickets", (_, response) => response.end(`\uFEFF${text}`));

  expect(await pulled("--yes", "contracts")).toBe(0);
});

test("annotations of a parameter find it behind references that are escaped, and circles end", async () => {
  const document = structuredClone(combined.get("personalisation") as Combined);
  const page = document.components.parameters?.Page;
  document.components.parameters = {
    ...document.components.parameters,
    "a/page": page ?? {},
    Page: { $ref: "#/components/parameters/a~1page" },
    Circle: { $ref: "#/components/parameters/Square" },
    Square: { $ref: "#/components/parameters/Circle" },
  };
  const path = Object.values(document.paths).find(({ get }) => get?.tags?.includes("Members"));
  Object.assign(path?.get ?? {}, {
    parameters: [
      ...(Object(path?.get).parameters ?? []),
      { $ref: "#/components/parameters/Circle" },
    ],
  });
  answers.set("personalisation", published(document));
  const ours = specOf("members").replace("name: page\n", "name: page\n      x-note: ours\n");
  expect(ours).toContain("x-note");
  writeFileSync(join(specs, "members.yaml"), ours);

  await pulled("--yes", "members");

  expect(specOf("members")).toContain("x-note: ours");
});

const whole = (): string => JSON.stringify(combined.get("personalisation"));

test.each<[string, () => Answer, RegExp]>([
  [
    "a document that is not there",
    () => (_, response) => response.writeHead(404).end("gone"),
    /^members: http:\S+ answers 404; mend its address in specs\/sources\.yaml, or try again later$/,
  ],
  [
    "a page",
    () => (_, response) => response.end("<!doctype html><title>Sign in</title>"),
    /^members: http:\S+ answers a page and no document; mend its address/,
  ],
  [
    "half a download",
    () => (_, response) => {
      response.writeHead(200, { "content-length": whole().length });
      response.write(whole().slice(0, 2000), () => response.destroy());
    },
    /^members: http:\S+ broke off after \d+ of \d+ bytes \(.+\); try again$/,
  ],
  [
    "a document cut short",
    () => (_, response) => response.end(whole().slice(0, 2000)),
    /^members: http:\S+ cannot be parsed \(.+\); was it cut short\? Try again$/,
  ],
  [
    "JSON that is no document",
    () => (_, response) => response.end('{ "message": "hello" }'),
    /^members: http:\S+ is no OpenAPI 3 document/,
  ],
  [
    "a document without our tag",
    () => (_, response) => response.end(whole().replaceAll('"Members"', '"Persons"')),
    /^members: http:\S+ has no operation tagged Members; its tags are Customers, Internal, Orders, Persons$/,
  ],
  [
    "another API with a tag of the same name",
    () => (_, response) => response.end(whole().replaceAll("/v1/programs/", "/v9/gyms/")),
    /^members: http:\S+ holds 0 of the 8 paths of specs\/members\.yaml: is it another API\?/,
  ],
  [
    "a document in several files",
    () => (_, response) => response.end(whole().replaceAll("#/components/schemas/", "more.json#/")),
    /^members: http:\S+ refers to more\.json#\/\w+; only a document in one file can be pulled$/,
  ],
  [
    "a document that does not end",
    () => (_, response) => {
      const chunk = "x".repeat(1024 * 1024);
      const write = (): void => {
        while (response.write(chunk)) {
          // Until the socket is full; the rest follows when it has drained.
        }
        response.once("drain", write);
      };
      write();
    },
    /^members: http:\S+ is larger than 32 MiB; is it the document\?$/,
  ],
])("%s is one line, and the files stay as they were", async (_name, answer, line) => {
  answers.set("personalisation", answer());
  const before = specOf("members");

  expect(await pulled("--yes", "members")).toBe(1);

  expect(complained.trimEnd()).toMatch(line);
  expect(complained.trimEnd()).not.toContain("\n");
  expect(told).toBe("");
  expect(specOf("members")).toBe(before);
});

test("without a network it is one line, and other services are pulled all the same", async () => {
  const sources = readFileSync(join(specs, "sources.yaml"), "utf8");
  const nowhere = sources.replace(/url: "[^"]+\/tickets"/, `url: "${await closedAddress()}"`);
  writeFileSync(join(specs, "sources.yaml"), nowhere);

  expect(await pulled("--yes")).toBe(1);

  expect(complained).toMatch(/^contracts: \S+ cannot be reached \(ECONNREFUSED\); nothing was/);
  expect(told).toContain("accounts: replaced; go on with `pnpm generate`");
});

test.each([
  [["tickets"], /There is no source for tickets; there is one for customers, members/],
  [["--now"], /Unknown option '--now'/],
])("%j is one line", async (args, line) => {
  expect(await pulled(...args)).toBe(1);

  expect(complained).toMatch(line);
});

test.each([
  ["members: { tags: [Members] }", /sources\.yaml: members needs a `url`/],
  ["members: { url: 'https://example.com', tags: [] }", /sources\.yaml: members needs `tags`/],
  ["", /sources\.yaml: no services/],
])("sources such as %j are refused in one line", async (text, line) => {
  writeFileSync(join(specs, "sources.yaml"), text);

  expect(await pulled()).toBe(1);

  expect(complained).toMatch(line);
});
