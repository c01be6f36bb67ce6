import { afterEach, expect, test, vi } from "vitest";
import { main } from "./main.ts";

afterEach(() => vi.restoreAllMocks());

test.each([
  [["--chek"], /^generate: Unknown option '--chek'/],
  [["nowhere"], /^nowhere: .*specs\/nowhere\.yaml: no such spec/],
])("%j is one line on standard error and exit code 1", async (args, line) => {
  const complain = vi.spyOn(console, "error").mockImplementation(() => {});

  expect(await main(args)).toBe(1);

  expect(complain.mock.calls).toEqual([[expect.stringMatching(line)]]);
});
