import { beforeAll, expect, test } from "vitest";
import { readDocument } from "../document/read-document.js";
import { schemaChecks } from "../document/schema-checks.js";
import { petPact } from "../fixtures/petstore/pet-pact.js";
import { PETSTORE } from "../testing.js";
import type { Mutant, MutantKind } from "./mutant.js";
import { answerMutantsOf } from "./provider-strength.js";
import { requestMutantsOf } from "./request-strength.js";

let answers: readonly Mutant[];
let requests: readonly Mutant[];
beforeAll(async () => {
  ({ answers, requests } = await mutants());
});

/** The mutants of the pet shop's pact: no provider has a part in them. */
async function mutants() {
  const document = await readDocument(PETSTORE);
  const checks = schemaChecks(document.files);
  return {
    answers: answerMutantsOf({ document, checks, pact: petPact }).map(([first]) => first),
    requests: requestMutantsOf({ document, checks, pact: petPact }),
  };
}

/** What a mutant breaks; throws where there is none of that name. */
function violationsOf(all: readonly Mutant[], operation: string, path: string, kind: MutantKind) {
  const [operationId, documented] = operation.split(" › ");
  const found = all.find(
    (one) =>
      one.operationId === operationId &&
      one.documented === documented &&
      one.path === path &&
      one.kind === kind,
  );
  if (!found) {
    throw new Error(`There is no mutant ${operation}: ${path} ${kind}.`);
  }
  return found.violations;
}

test("the same document and table lead to the same mutants", async () => {
  const again = await mutants();

  const plain = (all: readonly Mutant[]): unknown => JSON.parse(JSON.stringify(all));
  expect(plain(again.answers)).toEqual(plain(answers));
  expect(plain(again.requests)).toEqual(plain(requests));
});

test("no operation, status, path and kind has two mutants", () => {
  for (const all of [answers, requests]) {
    const keys = all.map(({ operationId, documented, path, kind }) =>
      [operationId, documented, path, kind].join(),
    );
    expect(new Set(keys).size).toBe(keys.length);
  }
});

test("every kind is among them, on the side that it concerns", () => {
  const kindsOf = (all: readonly Mutant[]) => [...new Set(all.map(({ kind }) => kind))].sort();

  expect(kindsOf(answers)).toEqual([
    "changed",
    "dropped",
    "emptied",
    "foreign value",
    "fraction",
    "header lost",
    "malformed",
    "media type swapped",
    "nulled",
    "off by one",
    "retyped",
    "status swapped",
  ]);
  expect(kindsOf(requests)).toEqual([
    "changed",
    "dropped",
    "header lost",
    "media type swapped",
    "misplaced",
    "renamed",
  ]);
});

test.each<[string, MutantKind, readonly string[]]>([
  ["$.name", "dropped", [`"/name" must have required property 'name'`]],
  ["$.name", "nulled", ['"/name" must be string']],
  ["$.name", "retyped", ['"/name" must be string']],
  ["$.name", "malformed", ['"/name" must NOT have fewer than 1 characters']],
  ["$.id", "fraction", ['"/id" must be integer']],
  [
    "$.kind",
    "foreign value",
    ['"/kind" must be equal to one of the allowed values: cat, dog, c++'],
  ],
  ["$", "dropped", ["the body is missing"]],
  ["status → 201", "status swapped", ["status 201 is not documented"]],
  ["media type → text/html", "media type swapped", ["media type text/html is not documented"]],
  ["header content-type", "header lost", ["media type (none) is not documented"]],
])("of an answer, %s %s leaves the document", (path, kind, violations) => {
  expect(violationsOf(answers, "getPet › 200", path, kind)).toEqual(violations);
});

test.each<[string, MutantKind]>([
  // A property that nobody promised may be left out, though the pact shows it.
  ["$.chip", "dropped"],
  ["$.vaccinated", "changed"],
  ["$.name", "changed"],
  ["$.kind", "changed"],
  ["$.soldAt", "nulled"],
  ["$.price", "off by one"],
  ["$.tags", "emptied"],
  ["$.labels", "emptied"],
  ["$.labels.*", "off by one"],
])("of an answer, %s %s stays within the document", (path, kind) => {
  expect(violationsOf(answers, "getPet › 200", path, kind)).toEqual([]);
});

test("a header may be lost where the document does not require it, but not hold what its schema forbids", () => {
  expect(violationsOf(answers, "listPets › 200", "header x-total", "header lost")).toEqual([]);
  expect(violationsOf(answers, "listPets › 200", "header x-total", "malformed")).toEqual([
    "header x-total must be integer",
  ]);
});

test("where every status is documented, the body judges", () => {
  expect(violationsOf(answers, "getShelf › default", "status → 200", "status swapped")).not.toEqual(
    [],
  );
  expect(violationsOf(answers, "getShelf › default", "status → 400", "status swapped")).toEqual([]);
});

test.each<[string, string, MutantKind, readonly string[]]>([
  [
    "getPet › 200",
    "path petId",
    "dropped",
    ["path petId is missing", "path petId is required and missing"],
  ],
  [
    "getPet › 200",
    "path petId",
    "misplaced",
    [
      "path petId is missing",
      "query petId is no parameter of this operation",
      "path petId is required and missing",
    ],
  ],
  [
    "listPets › 200",
    "query limit",
    "renamed",
    ["query limit-renamed is no parameter of this operation"],
  ],
  [
    "listPets › 200",
    "header Client-Name",
    "header lost",
    ["header Client-Name is required and missing"],
  ],
  [
    "listPets › 200",
    "header Client-Name",
    "renamed",
    ["header Client-Name is required and missing"],
  ],
  [
    "listPets › 200",
    "header X-Trace",
    "misplaced",
    ["query X-Trace is no parameter of this operation"],
  ],
  ["listPets › 200", "header Authorization", "header lost", ["the credentials are missing"]],
  ["addPet › 201", "$", "dropped", ["body  is required and missing"]],
  ["addPet › 201", "$.name", "dropped", ["body /name must have required property 'name'"]],
  ["addPet › 201", "header Content-Type", "header lost", ["the body has no media type"]],
  [
    "addPet › 201",
    "media type → text/plain",
    "media type swapped",
    ["media type text/plain is not documented"],
  ],
])("of a request, %s: %s %s leaves the document", (operation, path, kind, violations) => {
  expect(violationsOf(requests, operation, path, kind)).toEqual(violations);
});

test.each<[string, string, MutantKind]>([
  ["listPets › 200", "query limit", "dropped"],
  ["listPets › 200", "query limit", "changed"],
  ["listPets › 200", "header X-Trace", "header lost"],
  ["changePet › 200", "$", "dropped"],
  ["changePet › 200", "$.soldAt", "dropped"],
])("of a request, %s: %s %s stays within the document", (operation, path, kind) => {
  expect(violationsOf(requests, operation, path, kind)).toEqual([]);
});

test("a request that is wrong on purpose leaves the document where it breaks it in one more way", () => {
  expect(violationsOf(requests, "addPet › 400", "$.name", "dropped")).toEqual([
    "body /name must have required property 'name'",
  ]);
  expect(violationsOf(requests, "listPets › 400", "query limit", "changed")).toEqual([]);
});
