import { afterAll, beforeAll, expect, test } from "vitest";
import { type Document, readDocument } from "../document/read-document.js";
import { petPact } from "../fixtures/petstore/pet-pact.js";
import { PETSTORE, recordPetShop, temporaryFolder, textOf } from "../testing.js";
import { compare } from "./compare.js";

const folder = temporaryFolder();
afterAll(folder.remove);

interface Recorded {
  description: string;
  providerStates: object;
  response: { body?: unknown };
}

let pact: { interactions: readonly Recorded[] };
let document: Document;
let first: Recorded;
beforeAll(async () => {
  const committed = new URL("pets.json", folder.url);
  await recordPetShop(new URL("recorded/", folder.url), committed);
  pact = JSON.parse(textOf(committed));
  document = await readDocument(PETSTORE);
  const found = pact.interactions.find(({ description }) => description === "getPet › 200");
  if (!found) {
    throw new Error("The pet shop's pact has no getPet › 200.");
  }
  first = found;
});

const DUPLICATE = {
  code: "interaction.duplicate",
  description: "getPet › 200",
  message: "is in the pact twice: take one of them out, or give it a name of its own",
};

/** What is found in the pact with one more interaction. */
async function foundWith(added: object, isTable: boolean): Promise<readonly object[]> {
  const changed = JSON.stringify({ ...pact, interactions: [...pact.interactions, added] });
  const found = await compare({ document, pact: changed, ...(isTable && { table: petPact }) });
  return found.filter(({ description }) => description === "getPet › 200");
}

test.each([true, false])(
  "an interaction is in a pact once (with its table: %s)",
  async (isTable) => {
    expect(await foundWith(first, isTable)).toEqual([DUPLICATE]);
  },
);

test("the same request in another state is another interaction, unless a table has it once", async () => {
  const other = { ...first, providerStates: [{ name: "on another day" }] };

  expect(await foundWith(other, false)).toEqual([]);
  expect(await foundWith(other, true)).toEqual([DUPLICATE]);
});

test("an answer that the table gives a body has one in the pact", async () => {
  const { body: _, ...response } = first.response;
  const interactions = pact.interactions.map((one) => (one === first ? { ...one, response } : one));

  const changed = JSON.stringify({ ...pact, interactions });

  expect(await compare({ document, pact: changed, table: petPact })).toEqual([
    {
      code: "response.body.missing",
      description: "getPet › 200",
      message: "response body is declared by the table, but the pact expects none: record again",
    },
  ]);
});
