/** Customers and their accounts. */
export const profiles: readonly string[] = [
  `create table "profiles" (
    "customerNumber" integer primary key,
    "organisationId" integer not null references "organisations" ("id") on delete cascade,
    "uuid" text not null unique,
    "status" text not null check ("status" in ('A', 'P', 'D')),
    "profileType" text not null check ("profileType" in ('S', 'P', 'T')),
    "firstName" text not null,
    "surname" text not null,
    "email" text,
    "emailOld" text,
    "customerRef" text,
    "createdAt" text not null,
    "createdBy" text not null,
    "createdByChannel" text not null,
    "changedAt" text not null,
    "changedBy" text not null,
    "changedByChannel" text not null,
    "details" text,
    unique ("organisationId", "email"),
    unique ("organisationId", "customerRef")
  )`,
  `create table "customerAccounts" (
    "id" integer primary key,
    "organisationId" integer not null references "organisations" ("id") on delete cascade,
    "customerNumber" integer not null references "profiles" ("customerNumber") on delete cascade,
    "accountId" text not null,
    "alias" text,
    "isDefault" integer not null check ("isDefault" in (0, 1)),
    "createdAt" text not null,
    "createdBy" text not null,
    "changedAt" text,
    "changedBy" text,
    unique ("organisationId", "accountId")
  )`,
  `create index "accountsOfCustomer" on "customerAccounts" ("customerNumber")`,
  `create unique index "defaultAccountOfCustomer" on "customerAccounts" ("customerNumber")
    where "isDefault" = 1`,
];
