import { spawnSync } from "node:child_process";
import { access, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test, vi } from "vitest";
import { createSandbox } from "./create-sandbox.js";
import { clientsOf } from "./testing.js";

const BIN = fileURLToPath(new URL("../bin/entur-sandbox.js", import.meta.url));
const folder = await mkdtemp(join(tmpdir(), "entur-sandbox-"));
const file = join(folder, "members.db");
// A process of its own starts slowly on a machine that is busy building.
vi.setConfig({ testTimeout: 30_000 });
afterAll(() => rm(folder, { recursive: true }));

function seed(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, "seed", ...args], {
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

test("fills a file with members that every service knows, and goes on where it was", async () => {
  expect(seed("--members", "30", "--database", file)).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('{"event":"seeded","members":30,"added":30}'),
    stderr: "30 of 30 members\n",
  });
  expect(seed("--members", "50", "--database", file).stdout).toContain('"added":20');
  expect(seed("--members", "50", "--database", file).stdout).toContain('"added":0');

  const sandbox = createSandbox({ database: file });
  try {
    const { members, customers, accounts } = clientsOf(sandbox);
    const path = { programId: 7, memberId: 10_000_050 };
    const customerId = "10000050";

    expect((await members.getMembers({ path: { programId: 7 } })).totalItems).toBe(53);
    expect(await members.getMember({ path })).toMatchObject({ customerId });
    expect((await members.getTransactions({ path })).items).toMatchObject([{ amount: 31 }]);
    expect((await members.getPointsHistory({ path })).totalItems).toBe(1);
    expect(await customers.queryCurrentLevelSummary({ body: { customerId } })).toMatchObject([
      { memberId: 10_000_050, currentLevel: { name: "Bronse" } },
    ]);
    const accountId = "NTR:CustomerAccount:10000050";
    expect(await accounts.getProfileByCustomerAccountId({ path: { accountId } })).toMatchObject({
      customerNumber: 10_000_050,
    });
    expect(
      (await members.call("getMember", { path: { ...path, memberId: 10_000_051 } })).status,
    ).toBe(404);
    expect(sandbox.violations()).toEqual([]);
  } finally {
    await sandbox.close();
  }
});

test.each([
  [["--database", "x.db"], "--members : it is a number up to 10000000"],
  [["--members", "many", "--database", "x.db"], "--members many: it is a number"],
  [["--members", "5"], "--database is missing"],
  [["--members", "5", "--databse", "x.db"], "Unknown option '--databse'"],
  [["--members", "5", "--database", join(folder, "no/such/x.db")], "Cannot use the database"],
])("refuses %j in one line", async (args, line) => {
  const { status, stderr } = seed(...args);

  expect(status).toBe(1);
  expect(stderr).toContain(line);
  expect(stderr.trimEnd()).not.toContain("\n");
  await expect(access("x.db")).rejects.toThrow("ENOENT");
});
