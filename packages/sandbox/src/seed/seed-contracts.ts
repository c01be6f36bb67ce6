import type { Database } from "../database/database.js";
import { putContract } from "../rows/contract-rows.js";
import { putLoyaltyProgram } from "../rows/loyalty-program-rows.js";
import { EXAMPLE } from "./example.js";
import type { Instants } from "./instants.js";

/** Timed, coupon and points contracts, and personnel tickets to claim. */
export async function seedContracts(db: Database, instants: Instants): Promise<void> {
  await seedLoyaltyPrograms(db);
  await seedCoupons(db, instants);
  await seedGiftCard(db, instants);
  await seedCustomerCards(db, instants);
  await seedPersonnelTickets(db, instants);
}

async function seedLoyaltyPrograms(db: Database): Promise<void> {
  await putLoyaltyProgram(db, { id: 301, type: "COUPONS", name: "Ti reiser", couponsLimit: 10 });
  await putLoyaltyProgram(db, { id: 302, type: "TIMED", name: "Døgn med klipp" });
  await putLoyaltyProgram(db, { id: 303, type: "POINTS", name: "Gavekort" });
  await putLoyaltyProgram(db, { id: 304, type: "TIMED", name: "Kundekort" });
  await putLoyaltyProgram(db, { id: 310, type: "TIMED", name: "Personalbillett, privat" });
  await putLoyaltyProgram(db, { id: 311, type: "TIMED", name: "Personalbillett, tjeneste" });
  await putLoyaltyProgram(db, { id: 401, organisationId: 2, type: "TIMED", name: "Fjordkort" });
}

/** Three of ten coupons are used; the last one opened a day that has passed. */
async function seedCoupons(db: Database, { inDays }: Instants): Promise<void> {
  await putContract(db, {
    uuid: EXAMPLE.couponContract,
    loyaltyProgramId: 301,
    externalRef: "medlem-7781",
    createdAt: inDays(-60),
    acceptanceDate: inDays(-60),
    expirationDate: inDays(305),
    holder: 1000042,
    users: [1000043],
    uses: [-50, -40, -30].map((days, index) => ({
      orderId: "QX5A1BCD",
      orderLineId: `QX5A1BCD-${index + 1}`,
      travelDate: inDays(days),
    })),
  });
  await putContract(db, {
    uuid: "0e37df36-f698-41e6-8dd4-cb9ced3df976",
    loyaltyProgramId: 302,
    parentUuid: EXAMPLE.couponContract,
    createdAt: inDays(-30),
    expirationDate: inDays(-29),
    holder: 1000042,
  });
}

async function seedGiftCard(db: Database, { inDays }: Instants): Promise<void> {
  await putContract(db, {
    uuid: EXAMPLE.giftCard,
    loyaltyProgramId: 303,
    createdAt: inDays(-90),
    holder: 1000042,
    transactions: [
      { amount: 500, createdAt: inDays(-90) },
      { amount: -150.5, createdAt: inDays(-20), orderId: "QX7K2MND", orderLineId: "QX7K2MND-2" },
    ],
  });
}

/** One in force, one that has expired, one that was cancelled, one of the other organisation. */
async function seedCustomerCards(db: Database, { inDays }: Instants): Promise<void> {
  const card = { loyaltyProgramId: 304, createdAt: inDays(-200), holder: 1000042 };
  const [inForce, expired, cancelled] = [
    "1b4e28ba-2fa1-41d2-883f-0016d3cca427",
    "6ba7b810-9dad-41d1-80b4-00c04fd430c8",
    "6ba7b811-9dad-41d1-80b4-00c04fd430c8",
  ] as const;
  await putContract(db, { ...card, uuid: inForce });
  await putContract(db, { ...card, uuid: expired, expirationDate: inDays(-20) });
  await putContract(db, { ...card, uuid: cancelled, status: "CANCELLED" });
  await putContract(db, {
    uuid: "6ba7b812-9dad-41d1-80b4-00c04fd430c8",
    organisationId: 2,
    loyaltyProgramId: 401,
    createdAt: inDays(-100),
    holder: 2000001,
  });
}

/** An employee has two rights, and none of them crosses the calendar year. */
async function seedPersonnelTickets(
  db: Database,
  { startOfYear, inDays }: Instants,
): Promise<void> {
  const ofThisYear = { createdAt: startOfYear(), expirationDate: startOfYear(1) };
  const unclaimed = { ...ofThisYear, externalRef: EXAMPLE.pickupCode };
  const [leisure, work, claimed] = [
    "9b2e1d4c-8a7f-4e6b-b3c5-1f0a2d3e4c5b",
    "9b2e1d4d-8a7f-4e6b-b3c5-1f0a2d3e4c5b",
    "9b2e1d4e-8a7f-4e6b-b3c5-1f0a2d3e4c5b",
  ] as const;
  await putContract(db, { ...unclaimed, uuid: leisure, loyaltyProgramId: 310 });
  await putContract(db, { ...unclaimed, uuid: work, loyaltyProgramId: 311 });
  await putContract(db, {
    ...ofThisYear,
    uuid: claimed,
    externalRef: EXAMPLE.claimedCode,
    loyaltyProgramId: 310,
    holder: 1000043,
    acceptanceDate: inDays(-1),
  });
}
