import type { Database } from "../database/database.js";
import { putMember, putPointPeriod, putSuspensionPeriod } from "../rows/member-rows.js";
import { addConsumption, putTransaction } from "../rows/point-rows.js";
import type { Instants } from "./instants.js";

/** Members with history, periods and suspensions. */
export async function seedMembers(db: Database, instants: Instants): Promise<void> {
  const { inDays } = instants;
  const since = { createdAt: inDays(-300), updatedAt: inDays(-10) };
  await putMember(db, { programId: 7, id: 42, metadata: { userType: "ADULT" }, ...since });
  await putMember(db, { programId: 7, id: 43, metadata: { userType: "STUDENT" }, ...since });
  await putMember(db, { programId: 7, id: 44, createdAt: inDays(-2) });
  await putMember(db, { programId: 8, id: 310, customerId: "1000042", ...since });
  await putMember(db, {
    programId: 9,
    id: 900,
    organisationId: 2,
    customerId: "2000001",
    ...since,
  });
  await seedPoints(db, instants);
  await seedPeriods(db, instants);
  await seedSuspensions(db, instants);
}

/** Member 42 holds 24 trips that count, 12.5 that are pending, and some that are gone. */
async function seedPoints(db: Database, { inDays }: Instants): Promise<void> {
  const trips = { programId: 7, memberId: 42, pointDefinitionId: 11 };
  await putTransaction(db, {
    ...trips,
    id: 9001,
    amount: 34,
    createdAt: inDays(-200),
    expireAt: inDays(120),
    orderId: "QX5A1BCD",
  });
  await putTransaction(db, {
    ...trips,
    id: 9002,
    amount: 12.5,
    createdAt: inDays(-3),
    validFrom: inDays(4),
    expireAt: inDays(369),
    orderId: "QX7K2MND",
    orderLineId: "QX7K2MND-1",
    metadata: { orderId: "QX7K2MND", orderLineId: "QX7K2MND-1" },
  });
  await putTransaction(db, {
    ...trips,
    id: 9003,
    amount: 30,
    createdAt: inDays(-250),
    cancelledAt: inDays(-240),
    updatedAt: inDays(-240),
  });
  await putTransaction(db, {
    ...trips,
    id: 9004,
    amount: 8,
    createdAt: inDays(-290),
    expireAt: inDays(-30),
  });
  await putTransaction(db, {
    ...trips,
    id: 9005,
    pointDefinitionId: 12,
    amount: 62.25,
    createdAt: inDays(-200),
  });
  await addConsumption(db, { ...trips, amount: 10, createdAt: inDays(-20), orderId: "QX8R3WXY" });
  const ofFjordbuss = { programId: 9, memberId: 900, pointDefinitionId: 31 };
  await putTransaction(db, { ...ofFjordbuss, id: 9101, amount: 3, createdAt: inDays(-40) });
}

/** Member 310 is in its second month; what it earns counts in the current period. */
async function seedPeriods(db: Database, { inDays }: Instants): Promise<void> {
  const member = { programId: 8, memberId: 310 };
  const metadata = {
    userType: "ADULT",
    stationPair: { from: "NSR:StopPlace:59872", to: "NSR:StopPlace:59983" },
  };
  await putPointPeriod(db, { ...member, id: 511, startAt: inDays(-45), endAt: inDays(-15) });
  await putPointPeriod(db, {
    ...member,
    id: 512,
    startAt: inDays(-15),
    endAt: inDays(15),
    metadata,
  });
  const winter = { programId: 7, memberId: 42, metadata: { season: "winter" } };
  await putPointPeriod(db, { ...winter, id: 501, startAt: inDays(-90), endAt: inDays(90) });
  await putPointPeriod(db, { ...winter, id: 500, startAt: inDays(-270), endAt: inDays(-90) });
  await putTransaction(db, {
    ...member,
    id: 9201,
    pointDefinitionId: 21,
    pointPeriodId: 512,
    amount: 21,
    createdAt: inDays(-10),
    expireAt: inDays(15),
    orderId: "QX7K2MND",
  });
}

/** Member 42 was once without rewards; member 43 earns nothing at present. */
async function seedSuspensions(db: Database, { inDays }: Instants): Promise<void> {
  await putSuspensionPeriod(db, {
    programId: 7,
    memberId: 42,
    id: 801,
    suspends: "REWARDS",
    referenceId: "shared-ticket",
    startAt: inDays(-100),
    endAt: inDays(-93),
  });
  await putSuspensionPeriod(db, {
    programId: 7,
    memberId: 43,
    id: 802,
    suspends: "EFFECTS",
    referenceId: "too-many-refunds",
    startAt: inDays(-30),
    metadata: { refunds: 14 },
  });
}
