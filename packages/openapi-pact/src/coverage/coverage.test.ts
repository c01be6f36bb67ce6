import { expect, test } from "vitest";
import {
  answering,
  bare,
  cellOf,
  covering,
  refusal,
  sending,
} from "../fixtures/coverage/things.js";
import { exactly } from "../table/exactly.js";
import type { DeclaredInteraction } from "../table/pact.js";
import { DIMENSIONS } from "./cell.js";

test("a document has these cells and no others", () => {
  expect(covering([]).map(({ dimension, id }) => `${dimension}: ${id}`)).toMatchSnapshot();
});

test("every dimension has a cell, and ids are unique", () => {
  const cells = covering([]);

  expect(new Set(cells.map(({ dimension }) => dimension))).toEqual(new Set(DIMENSIONS));
  expect(new Set(cells.map(({ id }) => id)).size).toBe(cells.length);
});

const square = { shape: { side: 2 } };

/** For every kind of cell an interaction that shows it. */
const SHOWING: readonly (readonly [id: string, interaction: DeclaredInteraction])[] = [
  ["addThing", bare],
  ["addThing 201", bare],
  ["addThing 403", refusal(403, "keeper")],
  ["addThing request application/json", bare],
  ["addThing 201 response application/json", bare],
  ["addThing path shelf", bare],
  ["addThing query colours", sending({ query: { colours: ["red"] } })],
  ["addThing header Trace", sending({ header: { trace: "t-1" } })],
  ["addThing query colours[] enum blue", sending({ query: { colours: ["red", "blue"] } })],
  ["addThing request $.note", sending({ body: { name: "cup", note: "old" } })],
  ["addThing request $.note null", sending({ body: { name: "cup", note: null } })],
  ["addThing request $.size enum large", sending({ body: { name: "cup", size: "large" } })],
  ['addThing request $.size enum "1"', sending({ body: { name: "cup", size: "1" } })],
  ["addThing request $.size enum 1", sending({ body: { name: "cup", size: 1 } })],
  ["addThing 201 response $.name", bare],
  ["addThing 201 response $.note", answering({ note: "old" })],
  ["addThing 201 response $.note null", answering({ note: null })],
  ["addThing 201 response $.tags[]", answering({ tags: ["old"] })],
  ["addThing 201 response $.weights{}", answering({ weights: { net: 2.5 } })],
  ["addThing 201 response $.pair[1]", answering({ pair: [1, "one"] })],
  ["addThing 201 response $.parent", answering({ parent: { id: 2, name: "set" } })],
  ["addThing 201 response $.parent null", answering({ parent: null })],
  ["addThing 201 response $.shape(Square)", answering(square)],
  ["addThing 201 response $.shape(Square).side", answering(square)],
  ["addThing 201 response $.shape(Square).side enum 2", answering(square)],
  ["addThing 201 response $.shape null", answering({ shape: null })],
  [
    "addThing 201 header location",
    { ...bare, response: { ...bare.response, headers: { Location: "/things/1" } } },
  ],
  ["addThing error response $.reason", refusal(401, "anonymous", { reason: "unknown" })],
  [
    "addThing error response $.reason enum refused",
    refusal(403, "keeper", { reason: exactly("refused") }),
  ],
  ["addThing security authorised", bare],
  ["addThing security anonymous 401", refusal(401, "anonymous")],
  ["addThing security refused 403", refusal(403, "keeper")],
];

test.each(SHOWING)("%s is found missing, and covered once it is shown", (id, interaction) => {
  expect(cellOf(covering([]), id)).toMatchObject({ state: "missing", by: [] });
  expect(cellOf(covering([interaction]), id)).toMatchObject({
    state: "covered",
    by: [interaction.description],
  });
});

test.each(SHOWING)(
  "%s is not covered by an interaction that was not verified",
  (id, interaction) => {
    expect(cellOf(covering([interaction], { verified: [] }), id).state).toBe("missing");
  },
);

test.each(SHOWING)("%s is not covered by an interaction that breaks the document", (id, shown) => {
  const invalid = { ...shown, request: { ...shown.request, query: { colours: ["green"] } } };

  expect(cellOf(covering([invalid]), id).state).toBe("missing");
});

test("an answer that breaks the document covers nothing", () => {
  expect(covering([answering({ note: 5 })]).filter(({ state }) => state === "covered")).toEqual([]);
});

test("null is one side of a property, and a value the other", () => {
  const both = { state: "covered" };

  expect(
    cellOf(covering([answering({ note: null })]), "addThing 201 response $.note"),
  ).toMatchObject({ state: "missing" });
  expect(
    cellOf(covering([answering({ note: "old" })]), "addThing 201 response $.note null"),
  ).toMatchObject({ state: "missing" });
  const shown = covering([
    { ...answering({ note: null }), description: "addThing › 201 › bare" },
    answering({ note: "old" }),
  ]);
  expect(cellOf(shown, "addThing 201 response $.note")).toMatchObject(both);
  expect(cellOf(shown, "addThing 201 response $.note null")).toMatchObject(both);
});

test("of an array the first item alone is recorded, so the others show nothing unless all are pinned", () => {
  const id = "addThing 201 response $.tags[] enum new";

  expect(cellOf(covering([answering({ tags: ["old", "new"] })]), id).state).toBe("missing");
  expect(cellOf(covering([answering({ tags: exactly(["old", "new"]) })]), id).state).toBe(
    "covered",
  );
});

test("an array without items shows no item", () => {
  const shown = covering([answering({ tags: [] })]);

  expect(cellOf(shown, "addThing 201 response $.tags").state).toBe("covered");
  expect(cellOf(shown, "addThing 201 response $.tags[]").state).toBe("missing");
});

test.each([
  "addThing query colours",
  "addThing request $.name",
  "addThing request application/json",
  "addThing security authorised",
])("%s is not covered by a call that was refused", (id) => {
  const refused = refusal(401, "anonymous");
  const request = { ...refused.request, query: { colours: ["red"] } };

  expect(cellOf(covering([{ ...refused, request }]), id).state).toBe("missing");
});

test("a 401 to a caller with credentials, and a 403 to one without, show nothing of security", () => {
  const shown = covering([refusal(401, "keeper"), refusal(403, "anonymous")]);

  expect(cellOf(shown, "addThing security anonymous 401").state).toBe("missing");
  expect(cellOf(shown, "addThing security refused 403").state).toBe("missing");
});

test("what an error must hold is asked of each status, what it may hold of any", () => {
  const shown = covering([refusal(401, "anonymous", { reason: "unknown" })]);

  expect(cellOf(shown, "addThing 401 response $.status").state).toBe("covered");
  expect(cellOf(shown, "addThing 403 response $.status").state).toBe("missing");
  expect(cellOf(shown, "addThing error response $.reason").state).toBe("covered");
});

test("a recursive schema ends where it would begin again", () => {
  const below = covering([]).filter(({ id }) => id.includes("$.parent"));

  expect(below.map(({ id }) => id)).toEqual([
    "addThing 201 response $.parent",
    "addThing 201 response $.parent null",
  ]);
});

test("a waived cell is waived only as long as nothing shows it", () => {
  const id = "addThing 201 response $.note";

  expect(cellOf(covering([bare], { waived: [id] }), id).state).toBe("waived");
  expect(cellOf(covering([answering({ note: "old" })], { waived: [id] }), id).state).toBe(
    "covered",
  );
});

test("a status that the table waives waives what stands under it, and nothing else", () => {
  const waiver = {
    operationId: "addThing",
    documented: "429",
    reason: "none",
    until: "2999-12-31",
  };
  const waived = covering([], { pact: { waivers: [waiver] } }).filter(
    ({ state }) => state === "waived",
  );

  expect(waived.map(({ id }) => id)).toEqual([
    "addThing 429",
    "addThing 429 response application/problem+json",
    "addThing 429 response $.status",
  ]);
});
