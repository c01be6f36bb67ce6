import { expect, test } from "vitest";
import { ENTRY, ITEM, jsonPath, NOTHING, partAt, replacedAt } from "./steps.js";

const body = { items: [{ price: 1, size: "L" }, { price: 2 }], "odd name": null };

test("a way is spelt as a JSON path", () => {
  expect(jsonPath([])).toBe("$");
  expect(jsonPath(["items", ITEM, "price"])).toBe("$.items[*].price");
  expect(jsonPath(["odd name", 0])).toBe('$["odd name"][0]');
});

test("of an array's items it is the last that has what follows", () => {
  expect(partAt(body, ["items", ITEM, "price"])).toBe(2);
  expect(partAt(body, ["items", ITEM, "size"])).toBe("L");
  expect(partAt(body, ["items", ITEM, "colour"])).toBeUndefined();
});

test("a part is replaced in a copy", () => {
  expect(replacedAt(body, ["items", ITEM, "price"], "2")).toEqual({
    ...body,
    items: [{ price: 1, size: "L" }, { price: "2" }],
  });
  expect(body.items[1]?.price).toBe(2);
});

test("a property is left out, and so is the whole", () => {
  expect(replacedAt(body, ["odd name"], NOTHING)).toEqual({ items: body.items });
  expect(replacedAt(body, [], NOTHING)).toBe(NOTHING);
});

test("a way that leads nowhere changes nothing", () => {
  expect(replacedAt(body, ["items", 7, "price"], 1)).toBeUndefined();
  expect(replacedAt([], [ITEM, "price"], 1)).toBeUndefined();
});

test("of a map's values it is the last, whatever its key", () => {
  const sizes = { small: 1, large: 2 };

  expect(jsonPath(["sizes", ENTRY])).toBe("$.sizes.*");
  expect(partAt(sizes, [ENTRY])).toBe(2);
  expect(replacedAt({ sizes }, ["sizes", ENTRY], "2")).toEqual({ sizes: { small: 1, large: "2" } });
  expect(replacedAt({ sizes: {} }, ["sizes", ENTRY], 1)).toBeUndefined();
  expect(partAt([1], [ENTRY])).toBeUndefined();
});
