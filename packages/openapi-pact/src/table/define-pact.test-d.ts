import { petTable } from "../fixtures/petstore/pet-pact.js";
import { given, type PetCaller, type PetStates } from "../fixtures/petstore/pet-states.js";
import type { operations } from "../fixtures/petstore/petstore.js";
import { definePact } from "./define-pact.js";
import { defineStates } from "./define-states.js";
import { row } from "./row.js";

const pact = definePact<operations, PetStates, PetCaller>();
const named = { consumer: "shop-window", provider: "pet-shop", caller: "keeper" } as const;
const getPet = row<operations, "getPet", PetStates, PetCaller>();
const addPet = row<operations, "addPet", PetStates, PetCaller>();
const { listPets, getPet: pets, ...others } = petTable;
const { 404: notFound, 429: tooMany, 200: found } = pets;
const nothing = given("nothing");
const pet = { id: 1, name: "Misse", kind: "cat", addedAt: "", price: 1, tags: [] } as const;
const problem = { status: 404, message: "none" };

pact({ ...named, table: petTable });

// 1. An operation is missing: the message names it.
// @ts-expect-error Property 'listPets' is missing
pact({ ...named, table: { ...others, getPet: pets } });

// 2. An operation the document does not have.
// @ts-expect-error 'feedPet' does not exist
pact({ ...named, table: { ...petTable, feedPet: {} } });

// 3. A documented status is missing: the message names it.
// @ts-expect-error Property '404' is missing
getPet({ 200: found, 429: tooMany });

// 4. A status the document does not have.
// @ts-expect-error '418' does not exist
getPet({ 200: found, 404: notFound, 429: tooMany, 418: notFound });

// 5. A list without an interaction.
// @ts-expect-error an empty list declares nothing
getPet({ 200: [], 404: notFound, 429: tooMany });

// 6. A waiver without a date.
// @ts-expect-error Property 'until' is missing
getPet({ 200: found, 404: notFound, 429: { waive: { reason: "later" } } });

// 7. A value of the wrong type in an example.
getPet({
  200: found,
  // @ts-expect-error a string is no status
  404: {
    given: nothing,
    request: { path: { petId: 9 } },
    response: { body: { ...problem, status: "404" } },
  },
  429: tooMany,
});

// 8. A misspelt property in an example.
getPet({
  200: found,
  404: {
    given: nothing,
    request: { path: { petId: 9 } },
    // @ts-expect-error 'mesage' does not exist
    response: { body: { status: 404, message: "none", mesage: "none" } },
  },
  429: tooMany,
});

// 9. A required property is missing in an example.
getPet({
  200: found,
  // @ts-expect-error Property 'message' is missing
  404: { given: nothing, request: { path: { petId: 9 } }, response: { body: { status: 404 } } },
  429: tooMany,
});

// 10. A path parameter is missing.
getPet({
  200: found,
  // @ts-expect-error Property 'petId' is missing
  404: { given: nothing, request: { path: {} }, response: { body: problem } },
  429: tooMany,
});

// 11. A state the catalogue does not have.
// @ts-expect-error "a goldfish" is no state
given("a goldfish");

// 12. A parameter of a state is missing.
// @ts-expect-error Expected 2 arguments
given("a pet");

// 13. A request that is wrong on purpose and yet succeeds.
addPet({
  201: {
    given: nothing,
    // @ts-expect-error 'wrong' does not exist
    request: { wrong: { in: "body", at: "/kind", because: "none" }, body: { name: "Misse" } },
    response: { body: pet },
  },
  400: { waive: { reason: "later", until: "2999-12-31" } },
  401: { waive: { reason: "later", until: "2999-12-31" } },
});

// Beyond the thirteen: a caller nobody knows, a state of another catalogue, a misspelt query parameter, a body where
// there is none, a status that `default` leaves open, a date that is none.
getPet({
  200: found,
  // @ts-expect-error "owner" is no caller
  404: {
    as: "owner",
    given: nothing,
    request: { path: { petId: 9 } },
    response: { body: problem },
  },
  429: tooMany,
});

const foreign = defineStates<{ nothing: undefined }>().given("nothing");
getPet({
  200: found,
  // @ts-expect-error a state of another catalogue
  404: { given: foreign, request: { path: { petId: 9 } }, response: { body: problem } },
  429: tooMany,
});

pact({
  ...named,
  table: {
    ...petTable,
    listPets: {
      ...listPets,
      // @ts-expect-error 'limt' does not exist
      200: { given: nothing, request: { query: { limt: 1 } }, response: { body: [] } },
    },
    removePet: {
      ...petTable.removePet,
      // @ts-expect-error a 204 has no body
      204: { given: nothing, request: { path: { petId: 9 } }, response: { body: problem } },
    },
    getShelf: {
      ...petTable.getShelf,
      // @ts-expect-error Property 'status' is missing
      default: { given: nothing, request: { path: { label: "low" } }, response: { body: problem } },
    },
  },
});

// @ts-expect-error a waiver lasts until a date
getPet({ 200: found, 404: notFound, 429: { waive: { reason: "later", until: "soon" } } });

// @ts-expect-error the caller by default is one of the callers
pact({ ...named, caller: "owner", table: petTable });

// A document too large for one table: one dated waiver stands for the operations that are left out, and for nothing else.
const { getShelf, ...tabled } = petTable;
const rest = { reason: "not called", until: "2999-12-31" } as const;
pact({ ...named, table: tabled, waiveRest: rest });
// @ts-expect-error Property 'getShelf' is missing
pact({ ...named, table: tabled });
pact({
  ...named,
  // @ts-expect-error Property 'default' is missing: a row is complete, or not there
  table: { ...tabled, getShelf: { 200: getShelf[200] } },
  waiveRest: rest,
});
// @ts-expect-error 'feedPet' does not exist
pact({ ...named, table: { ...tabled, feedPet: {} }, waiveRest: rest });
// @ts-expect-error Property 'until' is missing
pact({ ...named, table: tabled, waiveRest: { reason: "not called" } });
