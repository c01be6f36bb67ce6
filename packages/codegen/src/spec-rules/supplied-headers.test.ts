import { expect, test } from "vitest";
import { findings, specs } from "./load-spec.ts";
import { findSuppliedHeaders } from "./supplied-headers.ts";

test.each(specs)("every path of $file declares the headers that the client supplies", (spec) => {
  expect(findings(spec, findSuppliedHeaders)).toEqual([]);
});

const clientName = {
  name: "ET-Client-Name",
  in: "header",
  required: true,
  "x-supplied-by": "client",
};
const correlationId = { name: "X-Correlation-Id", in: "header", "x-supplied-by": "client" };

test("a path without one of the headers is found", () => {
  const document = { paths: { "/a": { parameters: [clientName] } } };

  expect(findSuppliedHeaders(document)).toEqual(["#/paths/~1a/parameters: no X-Correlation-Id"]);
});

test("a header without its mark is found", () => {
  const unmarked = { name: "X-Correlation-Id", in: "header" };
  const document = { paths: { "/a": { parameters: [clientName, unmarked] } } };

  expect(findSuppliedHeaders(document)).toEqual([
    "#/paths/~1a/parameters: X-Correlation-Id lacks x-supplied-by: client",
  ]);
});

test("a client name that may be left out is found through its reference", () => {
  const document = {
    paths: { "/a": { parameters: [{ $ref: "#/components/parameters/Name" }, correlationId] } },
    components: { parameters: { Name: { ...clientName, required: false } } },
  };

  expect(findSuppliedHeaders(document)).toEqual([
    "#/paths/~1a/parameters: ET-Client-Name must have required: true",
  ]);
});
