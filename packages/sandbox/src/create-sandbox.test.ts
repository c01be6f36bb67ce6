import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { createSandbox } from "./create-sandbox.js";
import { EXAMPLE } from "./seed/example.js";
import { clientsOf, NOW, sandboxForTests } from "./testing.js";
import type { CallerName } from "./tokens/callers.js";

const folder = await mkdtemp(join(tmpdir(), "entur-sandbox-"));
afterAll(() => rm(folder, { recursive: true }));

const path = { customerNumber: EXAMPLE.customerNumber };
const body = { accountId: "new" };

describe("reset", () => {
  const sandbox = sandboxForTests({ data: "example" });
  const { accounts, members } = clientsOf(sandbox);

  test("puts the example data back", async () => {
    const before = await accounts.getCustomerAccountsCustomerNumber({ path });
    await accounts.createCustomerAccount({ path, body });
    await accounts.deleteCustomerAccount({ path: { ...path, accountId: EXAMPLE.accountId } });

    await sandbox.reset();

    expect(await accounts.getCustomerAccountsCustomerNumber({ path })).toEqual(before);
  });

  test("in the midst of requests breaks none of them", async () => {
    const statuses = Array.from({ length: 20 }, async (_, index) => {
      const created = accounts.call("createCustomerAccount", {
        path,
        body: { accountId: `new-${index}` },
      });
      await sandbox.reset();
      return (await created).status;
    });

    expect(new Set(await Promise.all(statuses))).toEqual(new Set([200]));
    await sandbox.reset();
    expect(await accounts.getCustomerAccountsCustomerNumber({ path })).toHaveLength(2);
  });

  test("keeps what hangs together hanging together", async () => {
    await sandbox.reset();
    await sandbox.given("a customer", { customerNumber: 1000042, organisationId: 2 });
    await sandbox.reset();
    await sandbox.given("a program", { programId: 7, reference: "renamed" });

    expect(await members.getMembers({ path: { programId: 7 } })).toMatchObject({ totalItems: 3 });
  });
});

describe("two sandboxes", () => {
  const [one, other] = [sandboxForTests({ data: "example" }), sandboxForTests({ data: "example" })];

  test("do not see each other", async () => {
    await clientsOf(one).accounts.createCustomerAccount({ path, body });

    const { accounts } = clientsOf(other);
    expect(await accounts.getCustomerAccountsCustomerNumber({ path })).toHaveLength(2);
  });

  test("hold the same data at the same instant", async () => {
    const read = async (sandbox: typeof one) => {
      const { contracts, customers } = clientsOf(sandbox);
      const query = { includeConsumers: "all", includeOrderLineEvents: true } as const;
      return [
        await customers.queryCurrentLevelSummary({ body: { customerId: EXAMPLE.customerId } }),
        await contracts.getContracts({ query }),
      ];
    };

    expect(await read(one)).toEqual(await read(other));
  });
});

describe("a database file", () => {
  const open = (database: string) => createSandbox({ database, now: () => new Date(NOW) });

  test("keeps what was written between runs, and is put back by a reset", async () => {
    const file = join(folder, "kept.db");
    const first = open(file);
    const before = clientsOf(first).accounts;
    await before.createCustomerAccount({ path, body });
    await before.deleteCustomerAccount({ path: { ...path, accountId: EXAMPLE.accountId } });
    await first.close();
    const second = open(file);
    const { accounts } = clientsOf(second);

    const ids = async () => {
      const found = await accounts.getCustomerAccountsCustomerNumber({ path });
      return found.map((account) => account.customerAccountId);
    };

    expect(await ids()).toEqual(["NTR:CustomerAccount:2HfLs8dPw1XcK7bVt4rZm2Q9", "new"]);
    await second.reset();
    expect(await ids()).toContain(EXAMPLE.accountId);
    await second.close();
  });

  test.each([
    { what: "a folder that is not there", file: join(folder, "no", "where.db") },
    { what: "a folder", file: folder },
  ])("in $what is refused in one line", async ({ file }) => {
    const ready = open(file).ready();

    await expect(ready).rejects.toThrow(/^Cannot use the database .+: .+ Name a file/);
  });

  test("that is something else is refused and left alone", async () => {
    const file = join(folder, "letter.txt");
    await writeFile(file, "Dear reader, this is no database at all.");

    await expect(open(file).ready()).rejects.toThrow("it is not a database");
  });

  test("is restored to a snapshot, seen by whoever has it open", async () => {
    const database = join(folder, "snapshot.db");
    const one = createSandbox({ database });
    await one.ready();
    const other = createSandbox({ database });
    const count = async () =>
      (await clientsOf(other).accounts.getCustomerAccountsCustomerNumber({ path })).length;
    await one.snapshot("before");
    await clientsOf(one).accounts.createCustomerAccount({ path, body });
    const after = await count();
    await one.restore("before");

    expect([after, await count()]).toEqual([3, 2]);
    await Promise.all([one.close(), other.close()]);
  });

  test("gives a session a copy of its own", async () => {
    const database = join(folder, "session.db");
    const shared = createSandbox({ database });
    const session = { ...shared, ...shared.session("mine") };
    await clientsOf(session).accounts.createCustomerAccount({ path, body });
    const count = async (one: typeof shared) =>
      (await clientsOf(one).accounts.getCustomerAccountsCustomerNumber({ path })).length;

    expect([await count(session), await count(shared)]).toEqual([3, 2]);
    await shared.close();
  });

  test("that cannot be opened fails requests too", async () => {
    const sandbox = open(folder);

    expect(
      await clientsOf(sandbox).members.call("getMembers", { path: { programId: 7 } }),
    ).toMatchObject({
      status: 500,
    });
  });
});

describe("a caller", () => {
  const sandbox = sandboxForTests();

  test("that is anonymous has no token", async () => {
    expect(await sandbox.token("anonymous")).toBe("");
  });

  test("that is unknown is named, with those there are", async () => {
    const token = sandbox.token("stranger" as CallerName);

    await expect(token).rejects.toThrow("There is no caller stranger; there are partner, ");
  });
});

test("an unknown state is named", async () => {
  const sandbox = createSandbox({ data: "empty" });

  await expect(sandbox.given("a unicorn" as "nothing")).rejects.toThrow(
    'There is no state "a unicorn"',
  );
  await sandbox.close();
});

test("the clock is the sandbox's own", async () => {
  let now = new Date(NOW);
  const sandbox = createSandbox({ now: () => now });
  const token = await sandbox.token("partner");
  const path = "https://api.sandbox.example/personalisation/v1/programs/7/members";
  const status = async () => {
    const headers = { authorization: `Bearer ${token}` };
    return (await sandbox.fetch(new Request(path, { headers }))).status;
  };

  expect(await status()).toBe(200);
  now = new Date(now.getTime() + 86_400_000);
  expect(await status()).toBe(401);
  await sandbox.close();
});
