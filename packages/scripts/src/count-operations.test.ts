import { accountsOperations } from "@entur-clients/accounts";
import { contractsOperations } from "@entur-clients/contracts";
import { customersOperations } from "@entur-clients/customers";
import { membersOperations } from "@entur-clients/members";
import { ordersOperations } from "@entur-clients/orders";
import { expect, test } from "vitest";
import { countOperations } from "./count-operations.ts";

test("as many operations are counted as the clients have", async () => {
  const tables = [
    accountsOperations,
    contractsOperations,
    customersOperations,
    membersOperations,
    ordersOperations,
  ];
  const operations = tables.flatMap((table) => Object.keys(table));

  expect(await countOperations()).toBe(operations.length);
});
