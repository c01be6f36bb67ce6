import { afterAll, expect, test } from "vitest";
import { openDatabase } from "../database/open-database.js";
import { replayOrderLine } from "../orders/replay-order-line.js";
import { putLadder } from "../rows/ladder-rows.js";
import { putMember } from "../rows/member-rows.js";
import { putEarningRule, putOrder } from "../rows/order-rows.js";
import { putProgram, putProgramVersion } from "../rows/program-rows.js";
import { readLadder } from "./ladder.js";

const { db } = await openDatabase(":memory:");
afterAll(() => db.destroy());

const [begin, change] = ["2026-01-01T00:00:00.000Z", "2026-06-01T00:00:00.000Z"];
await putProgram(db, { id: 7, validFrom: begin, pointDefinitions: [{ id: 11 }] });
await putLadder(db, 7, [{ id: 1, requirements: { 11: 1 } }]);
await putProgramVersion(db, { id: 70, programId: 7, validFrom: change });
await putLadder(db, 70, [{ id: 2, requirements: { 11: 2 } }]);

test.each([
  { at: "2025-12-31T23:59:59.999Z", levelIds: [] },
  { at: begin, levelIds: [1] },
  { at: "2026-05-31T23:59:59.999Z", levelIds: [1] },
  { at: change, levelIds: [2] },
])("at $at the ladder is that of the version in force", async ({ at, levelIds }) => {
  const ladder = readLadder(db, 7, at);

  expect(ladder.map(({ levelId }) => levelId)).toEqual(levelIds);
});

test.each([
  { occurredAt: "2026-05-31T00:00:00.000Z", amount: 1 },
  { occurredAt: "2026-06-02T00:00:00.000Z", amount: 5 },
])("a purchase at $occurredAt earns by the rules then in force", async ({ occurredAt, amount }) => {
  const member = { programId: 7, memberId: 42 };
  await putMember(db, { programId: 7, id: 42, createdAt: begin });
  const rule = { pointDefinitionId: 11 };
  await putEarningRule(db, { ...rule, id: 1, programVersionId: 7, pointsPerEvent: 1 });
  await putEarningRule(db, { ...rule, id: 2, programVersionId: 70, pointsPerEvent: 5 });
  const lines = [{ id: "Q-1", events: [{ price: 0, occurredAt }] }];
  await putOrder(db, { id: "Q", createdAt: occurredAt, lines });
  const line = { orderId: "Q", orderLineId: "Q-1" };

  expect(await replayOrderLine(db, member, line, [1])).toMatchObject([{ amount: amount * 10_000 }]);
});
