import { describe, expect, test } from "vitest";
import { EXAMPLE } from "../seed/example.js";
import { serveSandbox } from "../serve-sandbox.js";
import { clientsOf, sandboxForTests, send } from "../testing.js";

const sandbox = sandboxForTests({ data: "example", maxBody: 1_000 });
const PATH = `/customers/v2/profiles/${EXAMPLE.customerNumber}/customer-accounts`;
const headers = { "content-type": "application/json" };
const nested = (levels: number) => `${"[".repeat(levels)}${"]".repeat(levels)}`;

describe("a body that is too large", () => {
  const body = JSON.stringify({ accountId: "x".repeat(1_000) });

  test("is 413 in the service's error shape", async () => {
    expect(await send(sandbox, "POST", PATH, { headers, body })).toMatchObject({
      status: 413,
      body: {
        status: 413,
        error: "Payload Too Large",
        message: "The body is larger than 1000 bytes",
      },
    });
  });

  test.each([{ declared: true }, { declared: false }])(
    "is 413 over HTTP with its length declared: $declared",
    async ({ declared }) => {
      const served = await serveSandbox(sandbox, { port: 0 });
      const authorization = `Bearer ${await sandbox.token("partner")}`;
      const sent = declared
        ? { body }
        : { body: new Blob([body]).stream(), duplex: "half" as const };
      const response = await fetch(served.url + PATH, {
        method: "POST",
        headers: { ...headers, authorization, "ET-Client-Name": "acme-webshop" },
        ...sent,
      });
      await served.close();

      expect(response.status).toBe(413);
    },
  );

  test("of just the size allowed is read", async () => {
    const padded = JSON.stringify({ accountId: "new" }).padEnd(1_000);

    expect((await send(sandbox, "POST", PATH, { headers, body: padded })).status).toBe(200);
  });
});

describe("nesting", () => {
  const large = sandboxForTests({ data: "example" });

  test.each([65, 1_000, 200_000])("of %i levels is a 400", async (levels) => {
    expect(await send(large, "POST", PATH, { headers, body: nested(levels) })).toMatchObject({
      status: 400,
      body: { message: "body must not be nested deeper than 64 levels" },
    });
  });

  test("within an object is seen too", async () => {
    const body = `{"accountId":${nested(200_000)}}`;

    expect((await send(large, "POST", PATH, { headers, body })).status).toBe(400);
  });
});

describe("a numeral that JSON does not have", () => {
  test.each(["0x2a", "0b101010", "+42", "042", "42.", " 42", "4_2", "Infinity"])(
    "%j is a 400",
    async (memberId) => {
      const path = `/personalisation/v1/programs/7/members/${encodeURIComponent(memberId)}`;

      expect((await send(sandbox, "GET", path)).status).toBe(400);
    },
  );

  test.each(["42", "42.0", "4.2e1"])("%j is 42", async (memberId) => {
    const path = `/personalisation/v1/programs/7/members/${memberId}`;

    expect((await send(sandbox, "GET", path)).body).toMatchObject({ id: 42 });
  });
});

test.each(["ALL", "All", "Contract-Holder"])("includeConsumers=%s is taken", async (value) => {
  const path = `/customers/v2/benefits/contracts?includeConsumers=${value}`;
  const { contracts } = clientsOf(sandbox);
  const query = { includeConsumers: value.toLowerCase() as "all" };

  expect((await send(sandbox, "GET", path)).body).toEqual(await contracts.getContracts({ query }));
});
