import { describe, expect, test } from "vitest";
import { sandboxForTests, send } from "../testing.js";

const sandbox = sandboxForTests({ data: "example" });
const MEMBERS = "/personalisation/v1/programs/7/members";
const ACCOUNTS = "/customers/v2/profiles/1000042/customer-accounts";
const json = { "content-type": "application/json" };

describe("a request that breaks rules", () => {
  test("is a 400 that names every field, in the shape of members", async () => {
    const answer = await send(sandbox, "GET", `${MEMBERS}?page=0&perPage=many&colour=red`);

    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({
      title: "Bad Request",
      status: 400,
      errors: expect.arrayContaining([
        { field: "colour", message: "is not known here", code: "additionalProperties" },
        { field: "page", message: "must be >= 1", code: "minimum" },
        { field: "perPage", message: "must be integer", code: "type" },
      ]),
    });
  });

  test("is a 400 in two languages, in the shape of accounts", async () => {
    const body = JSON.stringify({ accountId: "x".repeat(61) });
    const answer = await send(sandbox, "POST", ACCOUNTS, { body, headers: json });

    expect(answer.body).toMatchObject({
      path: ACCOUNTS,
      error: "Bad Request",
      message: "accountId must NOT have more than 60 characters",
      errors: [{ shortEnglish: "Invalid accountId", shortNorwegian: "Ugyldig accountId" }],
    });
  });

  test("names the place inside a list", async () => {
    const body = JSON.stringify({ consumptions: [{ contractUuid: "x", customerNumber: 1 }] });
    const path = "/customers/v2/benefits/contracts/validate-consumption";

    const answer = await send(sandbox, "POST", path, { body, headers: json });

    expect(answer.body).toMatchObject({ message: "consumptions.0.travelDate is missing" });
  });

  test.each([
    { what: "malformed JSON", body: "{", headers: json, field: "body" },
    { what: "no body at all", body: "", headers: json, field: "body" },
    {
      what: "another media type",
      body: "{}",
      headers: { "content-type": "text/plain" },
      field: "Content-Type",
    },
    {
      what: "a merge patch",
      body: "{}",
      headers: { "content-type": "application/merge-patch+json" },
      field: "Content-Type",
    },
    { what: "a list instead of an object", body: "[]", headers: json, field: "body" },
    {
      what: "a prototype key",
      body: '{"customerId":"1","__proto__":{}}',
      headers: json,
      field: "__proto__",
    },
  ])("$what is a 400 about $field", async ({ body, headers, field }) => {
    const path = "/personalisation/v1/customer-memberships";
    const answer = await send(sandbox, "POST", path, { body, headers });

    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ errors: [{ field }] });
  });

  test.each(["?page=1&page=2", "?__proto__=1", "?page=1e400", "?page=9007199254740993000"])(
    "%s is a 400",
    async (query) => {
      expect((await send(sandbox, "GET", MEMBERS + query)).status).toBe(400);
    },
  );

  test.each(["x", "7.5", "0", "-7", "%00", "99999999999999999999"])(
    "program %j is a 400",
    async (programId) => {
      const path = `/personalisation/v1/programs/${programId}/members`;

      expect((await send(sandbox, "GET", path)).status).toBe(400);
    },
  );
});

test("the last page a number can name is empty", async () => {
  const query = `?page=${Number.MAX_SAFE_INTEGER}&perPage=200`;

  expect(await send(sandbox, "GET", MEMBERS + query)).toMatchObject({
    status: 200,
    body: { items: [], totalItems: 3, totalPages: 1 },
  });
});

test("a charset beside the media type makes no difference", async () => {
  const headers = { "content-type": "Application/JSON; charset=utf-8" };
  const body = JSON.stringify({ customerId: "1000042" });
  const path = "/personalisation/v1/customer-memberships";

  expect((await send(sandbox, "POST", path, { body, headers })).status).toBe(200);
});
