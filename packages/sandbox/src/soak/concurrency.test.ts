import { expect, test } from "vitest";
import { concurrency } from "./concurrency.js";
import { planted } from "./planted.js";

const FIFTY = { writers: 50, rounds: 1 };

test("fifty at once lose nothing and get nothing twice", async () => {
  const { figures, findings } = await concurrency(FIFTY);

  expect(findings).toEqual([]);
  expect(figures).toEqual({ writers: 50, rounds: 1, races: 6 });
});

/** Parts of statements, and what a bug makes of them. */
const BUGS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  "a default account each": [
    [
      'where "customerNumber" = ? and "isDefault" = ?',
      'where "customerNumber" = ? and "isDefault" = 9 + ?',
    ],
  ],
  "an alias and the default by turns": [['"alias" = ?', '"alias" = substr(?, 1, 5)']],
  "a ticket for each of many customers": [
    ['"holder"."isContractHolder" = ?', '"holder"."isContractHolder" = 9 + ?'],
    ['insert into "contractConsumers"', 'insert or ignore into "contractConsumers"'],
  ],
  "the same account": [
    [
      'where "organisationId" = ? and "accountId" = ?',
      'where 1 = 0 and "organisationId" = ? and "accountId" = ?',
    ],
  ],
  "a deferred registration": [
    ['from "registrations" where', 'from "registrations" where 1 = 0 and'],
    [
      'from "transactions" where "programId" = ? and "orderId" = ?',
      'from "transactions" where 1 = 0 and "programId" = ? and "orderId" = ?',
    ],
    ['insert into "registrations"', 'insert or ignore into "registrations"'],
  ],
  "the last coupon": [
    [
      'select * from "orderLineEvents"',
      'select * from (select * from "orderLineEvents" where 1 = 0) as "orderLineEvents"',
    ],
  ],
};

test.each(Object.entries(BUGS))("the suite notices a bug planted in: %s", async (race, edits) => {
  const env = { PLANTED_SQL: JSON.stringify(edits) };
  const start = { preloads: [planted("edit-sql")], env };

  const { findings } = await concurrency({ ...FIFTY, start });

  expect(findings.join("\n")).toContain(`${race}: `);
});
