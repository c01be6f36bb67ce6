import { expect, test } from "vitest";
import { createDateReader } from "./date-reader.js";

test("every text is read as it would be alone, whatever came before it", () => {
  const read = createDateReader();
  const first = "Thu, 01 Jan 1970 00:00:10 GMT";
  const second = "Thu, 01 Jan 1970 00:00:20 GMT";

  const ms = [null, first, first, second, "soon", null, first].map(read);

  expect(ms).toEqual([undefined, 10_000, 10_000, 20_000, undefined, undefined, 10_000]);
});
