import { expect, test } from "vitest";
import { connectionFrom } from "./connection.js";
import { redacted } from "./redacted.js";

const url = "https://broker.example";

test("a slash at the end makes no difference", () => {
  expect(connectionFrom({ PACT_BROKER_BASE_URL: `${url}/pact/`, PACT_BROKER_TOKEN: "t" })).toEqual({
    url: `${url}/pact`,
    token: "t",
  });
});

test.each([
  { env: {}, line: "PACT_BROKER_BASE_URL is not set: it says where the broker is." },
  {
    env: { PACT_BROKER_BASE_URL: "broker.example" },
    line: "PACT_BROKER_BASE_URL is no http or https URL.",
  },
  {
    env: { PACT_BROKER_BASE_URL: "https://ada:pass@broker.example" },
    line: "PACT_BROKER_BASE_URL holds credentials: put them in PACT_BROKER_USERNAME and PACT_BROKER_PASSWORD.",
  },
  {
    env: { PACT_BROKER_BASE_URL: url, PACT_BROKER_TOKEN: "t", PACT_BROKER_USERNAME: "ada" },
    line: "PACT_BROKER_TOKEN and PACT_BROKER_USERNAME are both set: unset one.",
  },
  {
    env: { PACT_BROKER_BASE_URL: url, PACT_BROKER_USERNAME: "ada" },
    line: "Set PACT_BROKER_USERNAME and PACT_BROKER_PASSWORD together, or neither.",
  },
  {
    env: { PACT_BROKER_BASE_URL: url, PACT_BROKER_PASSWORD: "pass" },
    line: "Set PACT_BROKER_USERNAME and PACT_BROKER_PASSWORD together, or neither.",
  },
])("$line", ({ env, line }) => {
  expect(() => connectionFrom(env)).toThrow(new Error(line));
});

test("what a tool says is printed without the secrets, also without their Base64", () => {
  const connection = { url, username: "ada", password: "pa:ss" };

  expect(redacted(`pa:ss is wrong\n  for ${btoa("ada:pa:ss")} `, connection)).toBe(
    "••• is wrong for •••",
  );
  expect(redacted("t0ken is wrong", { url, token: "t0ken" })).toBe("••• is wrong");
});
