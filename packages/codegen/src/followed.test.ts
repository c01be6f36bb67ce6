import { expect, test } from "vitest";
import { followed } from "./followed.ts";

const DOCUMENT = {
  paths: { "/v1/rows~1": { get: { parameters: [{ name: "page" }] } } },
  components: {
    parameters: {
      Page: { $ref: "#/components/parameters/Page%20number" },
      "Page number": { name: "page" },
      Circle: { $ref: "#/components/parameters/Square" },
      Square: { $ref: "#/components/parameters/Circle" },
      constructor: { $ref: "#/components/toString" },
    },
  },
};

test.each([
  ["through another", "#/components/parameters/Page", { name: "page" }],
  ["into a path and a list", "#/paths/~1v1~1rows~01/get/parameters/0", { name: "page" }],
  ["nowhere", "#/components/schemas/Page", undefined],
  ["to what every object has", "#/components/parameters/constructor", undefined],
  ["in a circle", "#/components/parameters/Circle", undefined],
])("a reference %s", (_, $ref, target) => {
  expect(followed(DOCUMENT, { $ref })).toEqual(target);
});

test("what is no reference is itself", () => {
  expect(followed(DOCUMENT, DOCUMENT.paths)).toBe(DOCUMENT.paths);
  expect(followed(DOCUMENT, undefined)).toBeUndefined();
});
