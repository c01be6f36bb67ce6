import { expect, test } from "vitest";
import { readArguments } from "./read-arguments.js";

test("everything may be left out", () => {
  expect(readArguments([])).toEqual({ settings: {}, help: false });
});

test("everything may be given", () => {
  const values = {
    port: "0",
    host: "::1",
    database: "file.db",
    data: "empty",
    clock: "2026-09-01T08:00:00Z",
    seed: "7",
    "rate-limits": "off",
    quota: "500",
    spike: "150",
    "anonymous-quota": "10",
    "anonymous-spike": "1",
    control: "on",
    "expose-control": "on",
    journal: "50",
    "session-minutes": "1",
    "max-body": "1000",
    origin: "https://shop.example",
    "allowed-host": "sandbox",
  };
  const args = Object.entries(values).flatMap(([name, value]) => [`--${name}`, value]);

  expect(readArguments([...args, "--origin", "https://till.example", "--help"])).toEqual({
    settings: {
      port: 0,
      host: "::1",
      database: "file.db",
      data: "empty",
      clock: "2026-09-01T08:00:00Z",
      seed: 7,
      rateLimits: "off",
      quota: 500,
      spike: 150,
      anonymousQuota: 10,
      anonymousSpike: 1,
      control: "on",
      exposeControl: "on",
      journal: 50,
      sessionMinutes: 1,
      maxBody: 1000,
      origins: ["https://shop.example", "https://till.example"],
      allowedHosts: ["sandbox"],
    },
    help: true,
  });
});

test.each([
  { args: ["--port", "many"], message: "--port many: it is a number from 0 to 65535" },
  { args: ["--port", "65536"], message: "--port 65536: it is a number" },
  { args: ["--port="], message: "--port : it is a number" },
  { args: ["--prot", "1"], message: "Unknown option '--prot'; --help lists" },
  { args: ["--port"], message: "argument missing; --help lists" },
  { args: ["--data", "mine"], message: "--data mine: it is example or empty" },
  { args: ["--clock", "noon"], message: "--clock noon: it is an instant such as" },
  { args: ["--database", ""], message: "--database : it is the name of a file" },
  { args: ["file.db"], message: "Unexpected argument 'file.db'" },
])("$args is refused with a hint", ({ args, message }) => {
  expect(() => readArguments(args)).toThrow(message);
});
