import { expect, test } from "vitest";
import { findServers } from "./environments.ts";
import { findings, specs } from "./load-spec.ts";

test.each(specs)("$file has a server for each environment", (spec) => {
  expect(findings(spec, findServers)).toEqual([]);
});

const production = { url: "https://api.entur.io/a", "x-environment": "production" };
const staging = { url: "https://api.staging.entur.io/a", "x-environment": "staging" };
const dev = { url: "https://api.dev.entur.io/a", "x-environment": "dev" };

test("an environment without a server is found", () => {
  expect(findServers({ servers: [production, staging] })).toEqual([
    "#/servers: none with x-environment: dev",
  ]);
});

test("a document without servers lacks all three", () => {
  expect(findServers({})).toHaveLength(3);
});

test("a server on another environment's host is found", () => {
  expect(findServers({ servers: [production, { ...staging, url: production.url }, dev] })).toEqual([
    '#/servers/1/url: "https://api.entur.io/a" is not https://api.staging.entur.io/a',
  ]);
});

test("a server under another base path is found", () => {
  const elsewhere = { ...dev, url: "https://api.dev.entur.io/b" };

  expect(findServers({ servers: [production, staging, elsewhere] })).toEqual([
    '#/servers/2/url: "https://api.dev.entur.io/b" is not https://api.dev.entur.io/a',
  ]);
});

test("a server of no known environment is found, and is one too many", () => {
  const local = { url: "http://localhost", "x-environment": "local" };

  expect(findServers({ servers: [production, staging, dev, local] })).toEqual([
    '#/servers/3: x-environment "local" is none of the three',
    "#/servers: one too many, http://localhost",
  ]);
});
