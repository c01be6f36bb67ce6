import { expect, test } from "vitest";
import type { Service } from "./http/service.js";
import { openSandbox } from "./open-sandbox.js";
import { EXAMPLE } from "./seed/example.js";
import { SERVICES } from "./services.js";
import { clientsOf } from "./testing.js";

const path = { customerNumber: EXAMPLE.customerNumber };

/** The services with one operation of the accounts' at another path. */
function moved(from: string, to: string): readonly Service[] {
  return SERVICES.map((service) => ({
    ...service,
    operations: Object.fromEntries(
      Object.entries(service.operations).map(([operationId, row]) => [
        operationId,
        row.path === from ? { ...row, path: to } : row,
      ]),
    ),
  }));
}

test("other services take over, and data, tokens and the journal stay", async () => {
  const { sandbox, serve } = openSandbox(SERVICES);
  const { accounts } = clientsOf(sandbox);
  await accounts.createCustomerAccount({ path, body: { accountId: "kept" } });
  const token = await sandbox.token("partner");
  const headers = { authorization: `Bearer ${token}`, "et-client-name": "acme-webshop" };
  const statuses = () =>
    Promise.all(
      ["members", "people"].map(async (name) => {
        const url = `https://api.sandbox.example/personalisation/v1/programs/7/${name}`;
        return (await sandbox.fetch(new Request(url, { headers }))).status;
      }),
    );

  expect(await statuses()).toEqual([200, 404]);
  serve(moved("/v1/programs/{programId}/members", "/v1/programs/{programId}/people"));
  expect(await statuses()).toEqual([404, 200]);

  expect(JSON.stringify(await accounts.getCustomerAccountsCustomerNumber({ path }))).toContain(
    '"kept"',
  );
  expect(sandbox.journal.entries().length).toBeGreaterThan(2);
  await sandbox.close();
});

test("faults and permissions are those of the services that are served", async () => {
  const { sandbox, serve } = openSandbox(SERVICES);
  const fault = { kind: "truncate", operationId: "getMembers" } as const;

  sandbox.faults.add(fault);
  serve(SERVICES.filter(({ name }) => name !== "members"));

  expect(() => sandbox.faults.add(fault)).toThrow("operationId");
  const [, claims = ""] = (await sandbox.token("partner")).split(".");
  const { permissions } = JSON.parse(Buffer.from(claims, "base64url").toString());
  expect(permissions).toContain("personalisation-orders:les");
  expect(permissions).not.toContain("personalisation-members:les");
  await sandbox.close();
});
