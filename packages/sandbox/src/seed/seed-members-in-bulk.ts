import type { DatabaseSync } from "node:sqlite";

/** The program that seeded members are in, one of the example data's. */
const PROGRAM_ID = 7;
/** The first seeded member has the next number, as a member and as a customer. */
export const FIRST_SEEDED = 10_000_000;

/** Members written in one transaction: a run that is stopped leaves whole ones, and the next goes on from there. */
const BATCH = 20_000;

const CACHE_KIB = 256 * 1_024;

/** How far it is. */
export type Progress = (done: number, all: number) => void;

/**
 * Sees to it that `count` invented members are there, each with a profile, an account and a grant of points. The same
 * number is the same member in every database. Answers how many were new.
 */
export function seedMembersInBulk(sqlite: DatabaseSync, count: number, progress: Progress): number {
  const there = seeded(sqlite);
  // Six indexes grow at once: too little memory has SQLite read their pages again and again.
  sqlite.exec(`pragma cache_size = -${CACHE_KIB}`);
  const inserts = INSERTS.map((sql) => sqlite.prepare(sql));
  for (let done = there; done < count; done += BATCH) {
    const upTo = Math.min(done + BATCH, count);
    sqlite.exec("begin immediate");
    try {
      for (const insert of inserts) {
        insert.run({ first: FIRST_SEEDED + done + 1, last: FIRST_SEEDED + upTo });
      }
      sqlite.exec("commit");
    } catch (error) {
      if (sqlite.isTransaction) {
        sqlite.exec("rollback");
      }
      throw error;
    }
    progress(upTo, count);
  }
  return Math.max(0, count - there);
}

function seeded(sqlite: DatabaseSync): number {
  const row = sqlite
    .prepare(`select max("id") as "last" from "members" where "programId" = ? and "id" > ?`)
    .get(PROGRAM_ID, FIRST_SEEDED);
  return typeof row?.last === "number" ? row.last - FIRST_SEEDED : 0;
}

/** A year of minutes, one after the other, from the start of 2025 on. */
const CREATED = `strftime('%Y-%m-%dT%H:%M:00.000Z', 1735689600 + (n % 525600) * 60, 'unixepoch')`;
/** node:sqlite binds every number as a floating one, which would show in a text. */
const NUMBERS = `with recursive numbers(n) as (
    select cast(:first as integer) union all select n + 1 from numbers where n < :last
  )`;

/** SQLite makes the rows itself: handing over each value would take several times as long. */
const INSERTS: readonly string[] = [
  `insert into "profiles" ("customerNumber", "organisationId", "uuid", "status", "profileType",
    "firstName", "surname", "email", "createdAt", "createdBy", "createdByChannel", "changedAt",
    "changedBy", "changedByChannel")
  ${NUMBERS}
  select n, 1, printf('Profile0Profile0Profile0%08d', n), 'A', 'S', 'Ola', 'Oppdiktet',
    printf('ola.%d@example.com', n), ${CREATED}, 'web', 'webshop', ${CREATED}, 'web', 'webshop'
  from numbers`,
  `insert into "customerAccounts" ("id", "organisationId", "customerNumber", "accountId",
    "isDefault", "createdAt", "createdBy")
  ${NUMBERS}
  select n, 1, n, printf('NTR:CustomerAccount:%d', n), 1, ${CREATED}, 'nordtrikk-webshop'
  from numbers`,
  `insert into "members" ("programId", "id", "customerId", "organisationId", "metadata",
    "createdAt", "updatedAt")
  ${NUMBERS}
  select ${PROGRAM_ID}, n, cast(n as text), 1, '{"userType":"ADULT"}', ${CREATED}, ${CREATED}
  from numbers`,
  `insert into "transactions" ("id", "programId", "memberId", "pointDefinitionId", "amount",
    "createdAt", "updatedAt", "validFrom")
  ${NUMBERS}
  select n, ${PROGRAM_ID}, n, 11, (1 + n % 60) * 10000, ${CREATED}, ${CREATED}, ${CREATED}
  from numbers`,
  `insert into "pointEvents" ("id", "programId", "memberId", "pointDefinitionId", "type",
    "amount", "transactionId", "createdAt")
  ${NUMBERS}
  select n, ${PROGRAM_ID}, n, 11, 'EARNED', (1 + n % 60) * 10000, n, ${CREATED}
  from numbers`,
];
