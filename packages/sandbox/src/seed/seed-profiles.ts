import type { Database } from "../database/database.js";
import { putCustomerAccount, putProfile } from "../rows/profile-rows.js";
import type { Instants } from "./instants.js";

/** Customers of both organisations. Nobody here exists. */
export async function seedProfiles(db: Database, instants: Instants): Promise<void> {
  const { inDays } = instants;
  await putProfile(db, {
    customerNumber: 1000042,
    firstName: "Ola Eksempel",
    email: "ola.oppdiktet@example.com",
    customerRef: "nordtrikk-7781",
    createdAt: inDays(-300),
    changedAt: inDays(-12),
    details: describedInFull(instants),
  });
  await putProfile(db, {
    customerNumber: 1000043,
    firstName: "Kari",
    surname: "Påfunn",
    email: "kari.paafunn@example.com",
    createdAt: inDays(-280),
  });
  await putProfile(db, {
    customerNumber: 1000044,
    status: "D",
    firstName: "Anna",
    email: "anna.oppdiktet@example.com",
    createdAt: inDays(-900),
    changedAt: inDays(-60),
    details: { dateOfDeath: { year: 2026, month: 7, day: 1 } },
  });
  await putProfile(db, {
    customerNumber: 1000045,
    profileType: "T",
    firstName: "",
    surname: "",
    createdAt: inDays(-1),
  });
  await putProfile(db, {
    customerNumber: 2000001,
    organisationId: 2,
    firstName: "Per",
    surname: "Fiksjon",
    email: "per.fiksjon@example.com",
    createdAt: inDays(-200),
  });
  await seedAccounts(db, instants);
}

async function seedAccounts(db: Database, { inDays }: Instants): Promise<void> {
  await putCustomerAccount(db, {
    id: 3001,
    customerNumber: 1000042,
    accountId: "NTR:CustomerAccount:9Q2mZr4tVb7KcX1wPd8sLf3h",
    alias: "Reisekort",
    isDefault: true,
    createdAt: inDays(-290),
    changedAt: inDays(-200),
  });
  await putCustomerAccount(db, {
    id: 3002,
    customerNumber: 1000042,
    accountId: "NTR:CustomerAccount:2HfLs8dPw1XcK7bVt4rZm2Q9",
    createdAt: inDays(-120),
  });
  await putCustomerAccount(db, {
    id: 3003,
    customerNumber: 1000044,
    accountId: "NTR:CustomerAccount:5DpWx3nKc9QvB2mTz7rLf8Hj",
    createdAt: inDays(-880),
  });
  await putCustomerAccount(db, {
    id: 3101,
    customerNumber: 2000001,
    organisationId: 2,
    accountId: "FBU:CustomerAccount:8KcVb4tZr1mQ9w2XPd7sLf3h",
    createdAt: inDays(-150),
  });
}

/** One of everything a profile can hold. */
function describedInFull({ inDays }: Instants) {
  return {
    vippsId: "invented-vipps-id",
    countryCode: "+47",
    telephoneNumberNoCountryCode: "40000042",
    telephoneNumberVerifiedAt: inDays(-299),
    dateOfBirth: { year: 1984, month: 2, day: 29 },
    nationality: "NOR",
    preferences: [{ code: "seat", value: "window" }],
    lastSignInAt: inDays(-12),
    lastSignInFrom: "web",
    emailVerifiedAt: inDays(-299),
    postalAddresses: [
      {
        id: 611,
        addressLine1: "Oppdiktet gate 1",
        postalCode: "0001",
        city: "Oslo",
        country: "NOR",
      },
    ],
    relatedCustomerNumbers: [1000017],
    languagePreferenceISO6393: "NNO",
  };
}
