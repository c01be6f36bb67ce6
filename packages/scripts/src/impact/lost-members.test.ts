import { expect, test } from "vitest";
import { lostMembers } from "./lost-members.ts";

const BEFORE = `
export { bearer }

// @public (undocumented)
export interface components {
    // (undocumented)
    schemas: {
        Pet: {
            "tag-line"?: string;
            readonly name: string;
            toys: {
                colour: string;
            }[];
        };
    };
}

// @public
export type Kind = "cat" | "dog";
`;

test.each([
  ["nothing", BEFORE, []],
  ["a property", BEFORE.replace(/ +readonly name.*\n/, ""), ["components › schemas › Pet › name"]],
  [
    "a quoted one",
    BEFORE.replace(/ +"tag-line".*\n/, ""),
    ["components › schemas › Pet › tag-line"],
  ],
  [
    "one in a list",
    BEFORE.replace("colour", "hue"),
    ["components › schemas › Pet › toys › colour"],
  ],
  ["a whole, said once", BEFORE.replace("Pet:", "Animal:"), ["components › schemas › Pet"]],
  ["an export", BEFORE.replace("export { bearer }", ""), ["bearer"]],
  ["a declaration", BEFORE.replace("Kind", "Sort"), ["Kind"]],
])("%s", (_, after, lost) => {
  expect(lostMembers(BEFORE, after)).toEqual(lost);
});

test("what is added is not lost", () => {
  expect(lostMembers(BEFORE.replace("Kind", "Sort"), `${BEFORE}export type Sort = 1;`)).toEqual([]);
});
