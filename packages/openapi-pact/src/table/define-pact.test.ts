import { expect, test } from "vitest";
import { petPact, petTable } from "../fixtures/petstore/pet-pact.js";
import { given, type PetCaller, type PetStates } from "../fixtures/petstore/pet-states.js";
import type { operations } from "../fixtures/petstore/petstore.js";
import { definePact } from "./define-pact.js";

const define = definePact<operations, PetStates, PetCaller>();
const named = { consumer: "shop-window", provider: "pet-shop", caller: "keeper" } as const;

function declared(description: string) {
  return petPact.interactions.find((one) => one.description === description);
}

test("an interaction is described by its operation, status and variant", () => {
  expect(petPact.interactions.map(({ description }) => description)).toEqual([
    "listPets › 200",
    "listPets › 200 › none",
    "listPets › 400",
    "addPet › 201",
    "addPet › 400",
    "addPet › 401",
    "getPet › 200",
    "getPet › 200 › in a tank",
    "getPet › 404",
    "changePet › 200",
    "changePet › 404",
    "removePet › 204",
    "removePet › 404",
    "getShelf › 200",
    "getShelf › 404",
  ]);
});

test("two interactions of one status that no variant tells apart are refused", () => {
  const twice = { given: given("nothing"), response: { body: [] } };

  const pact = () =>
    define({
      ...named,
      table: { ...petTable, listPets: { ...petTable.listPets, 200: [twice, twice] } },
    });

  expect(pact).toThrow(
    '"listPets › 200" is declared twice: tell the interactions apart by a variant.',
  );
});

test("the pact's caller calls unless an interaction names another one", () => {
  expect(declared("addPet › 201")?.caller).toBe("keeper");
  expect(declared("addPet › 401")?.caller).toBe("anonymous");
});

test("an interaction under `default` has the status that it says", () => {
  expect(declared("getShelf › 404")).toMatchObject({ documented: "default", status: 404 });
});

test("an interaction may need several states, in order", () => {
  expect(declared("getPet › 200 › in a tank")?.states).toEqual([
    { name: "nothing", params: {} },
    { name: "a pet", params: { petId: 8 } },
  ]);
});

test("a waiver is kept apart from the interactions", () => {
  expect(petPact.waivers).toEqual([
    {
      operationId: "getPet",
      documented: "429",
      reason: "The shop has no limits yet",
      until: "2999-12-31",
    },
  ]);
});

test.each([
  {
    title: "state",
    cell: { response: { body: [] } },
    message: 'lacks `given`: name a state as `given("…")`, or write `[]` where it needs none.',
  },
  {
    title: "state but a bare name",
    cell: { given: "nothing", response: { body: [] } },
    message: 'lacks `given`: name a state as `given("…")`, or write `[]` where it needs none.',
  },
  {
    title: "answer",
    cell: { given: [], variant: "none" },
    message: "lacks `response`: write down what the provider answers, `{}` for no body.",
  },
  {
    title: "anything",
    cell: undefined,
    message: "is undefined: declare an interaction or a waiver.",
  },
])("an interaction without $title is named, where no types have", ({ cell, message }) => {
  // What JavaScript lets through.
  const untyped = { ...petTable, listPets: { ...petTable.listPets, 200: cell } } as typeof petTable;
  const name = cell?.variant === undefined ? "listPets › 200" : "listPets › 200 › none";

  expect(() => define({ ...named, table: untyped })).toThrow(
    new Error(`The interaction "${name}" ${message}`),
  );
});
