import { expect, test } from "vitest";
import { readArguments } from "./read-arguments.js";

test("everything may be left out", () => {
  expect(readArguments([])).toEqual({
    port: undefined,
    host: undefined,
    database: undefined,
    help: false,
  });
});

test("everything may be given", () => {
  const args = ["--port", "0", "--host=::1", "--database", "file.db", "--help"];

  expect(readArguments(args)).toEqual({ port: 0, host: "::1", database: "file.db", help: true });
});

test.each([
  { args: ["--port", "many"], message: "--port many: a port is a number from 0 to 65535" },
  { args: ["--port", "65536"], message: "--port 65536: a port is" },
  { args: ["--port="], message: "--port : a port is" },
  { args: ["--prot", "1"], message: "Unknown option '--prot'; --help lists" },
  { args: ["--port"], message: "argument missing; --help lists" },
  { args: ["file.db"], message: "Unexpected argument 'file.db'" },
])("$args is refused with a hint", ({ args, message }) => {
  expect(() => readArguments(args)).toThrow(message);
});
