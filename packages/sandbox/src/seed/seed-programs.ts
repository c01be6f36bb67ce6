import type { Database } from "../database/database.js";
import { putLadder } from "../rows/ladder-rows.js";
import { putEarningRule } from "../rows/order-rows.js";
import { putProgram } from "../rows/program-rows.js";

/** Three programs: Nordtrikk's own, one it shares with Fjordbuss, and Fjordbuss's own. */
export async function seedPrograms(db: Database): Promise<void> {
  await seedNordtrikkClub(db);
  await seedMonthlyCap(db);
  await seedFjordbussClub(db);
}

/** Two kinds of points, and a ladder of three levels. */
async function seedNordtrikkClub(db: Database): Promise<void> {
  await putProgram(db, {
    id: 7,
    reference: "nordtrikk-club",
    name: "Nordtrikk Club",
    pointDefinitions: [
      {
        id: 11,
        reference: "trips",
        texts: {
          nb: { name: "Reiser", description: "Ett poeng per reise." },
          nn: { name: "Reiser på nynorsk", description: "Eitt poeng per reise." },
          en: { name: "Trips", description: "One point per trip." },
        },
      },
      {
        id: 12,
        reference: "kroner",
        texts: {
          nb: { name: "Bonuskroner", description: "Fem prosent av prisen." },
          en: { name: "Bonus kroner", description: "Five per cent of the price." },
        },
      },
    ],
  });
  await putLadder(db, 7, [
    { id: 1, name: "Bronse", requirements: { 11: 10 }, rewards: [discount(71, 5)] },
    { id: 2, name: "Sølv", requirements: { 11: 40 }, rewards: [discount(72, 12.5)] },
    { id: 3, name: "Gull", requirements: { 11: 100, 12: 500 }, rewards: [discount(73, 20)] },
  ]);
  await putEarningRule(db, {
    id: 1,
    programVersionId: 7,
    pointDefinitionId: 11,
    pointsPerEvent: 1,
  });
  await putEarningRule(db, {
    id: 2,
    programVersionId: 7,
    pointDefinitionId: 12,
    pointsPerKrone: 0.05,
    validForDays: 365,
  });
}

/** Points count within one month: after twenty trips the rest of the month is cheap. */
async function seedMonthlyCap(db: Database): Promise<void> {
  await putProgram(db, {
    id: 8,
    reference: "monthly-cap",
    name: "Månedstak",
    sharedWith: [2],
    pointDefinitions: [
      { id: 21, reference: "cap-trips", texts: { nb: { name: "Reiser denne måneden" } } },
    ],
  });
  await putLadder(db, 8, [
    { id: 11, name: "Tak nådd", requirements: { 21: 20 }, rewards: [discount(81, 75)] },
  ]);
  await putEarningRule(db, {
    id: 3,
    programVersionId: 8,
    pointDefinitionId: 21,
    pointsPerEvent: 1,
  });
}

async function seedFjordbussClub(db: Database): Promise<void> {
  await putProgram(db, {
    id: 9,
    organisationId: 2,
    reference: "fjordbuss-club",
    name: "Fjordbuss Club",
    pointDefinitions: [{ id: 31, reference: "rides", texts: { nb: { name: "Turer" } } }],
  });
  await putLadder(db, 9, [
    { id: 21, name: "Passasjer", requirements: { 31: 0 } },
    { id: 22, name: "Stamgjest", requirements: { 31: 25 }, rewards: [discount(91, 10)] },
  ]);
}

function discount(id: number, percent: number) {
  return { id, name: `${percent} % rabatt`, reference: `discount-${percent}`, percent };
}
