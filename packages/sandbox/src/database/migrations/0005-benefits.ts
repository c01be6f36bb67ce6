/** Contracts, who may use them and what they were used for. */
export const benefits: readonly string[] = [
  `create table "loyaltyPrograms" (
    "id" integer primary key,
    "organisationId" integer not null references "organisations" ("id") on delete cascade,
    "type" text not null check ("type" in ('TIMED', 'COUPONS', 'POINTS')),
    "validFrom" text not null,
    "expirationDate" text
  )`,
  `create table "loyaltyProgramVersions" (
    "loyaltyProgramId" integer not null references "loyaltyPrograms" ("id") on delete cascade,
    "validFrom" text not null,
    "name" text not null,
    "couponsLimit" integer,
    primary key ("loyaltyProgramId", "validFrom")
  )`,
  `create table "contracts" (
    "uuid" text primary key,
    "organisationId" integer not null references "organisations" ("id") on delete cascade,
    "loyaltyProgramId" integer not null references "loyaltyPrograms" ("id") on delete cascade,
    "status" text not null
      check ("status" in ('VALID', 'EXPIRED', 'REFUNDED', 'CANCELLED', 'MISUSED')),
    "parentUuid" text references "contracts" ("uuid") on delete cascade,
    "externalRef" text,
    "couponsLimit" integer,
    "consumableFrom" text not null,
    "acceptanceDate" text,
    "expirationDate" text,
    "createdAt" text not null,
    "createdBy" text not null,
    "lastChangedAt" text not null,
    "lastChangedBy" text not null
  )`,
  `create index "contractsOfOrganisation" on "contracts" ("organisationId", "createdAt", "uuid")`,
  `create index "contractsOfExternalRef" on "contracts" ("externalRef")`,
  `create index "contractsOfParent" on "contracts" ("parentUuid")`,
  `create index "contractsOfLoyaltyProgram" on "contracts" ("loyaltyProgramId")`,
  `create table "claimKeys" (
    "contractUuid" text not null references "contracts" ("uuid") on delete cascade,
    "key" text not null,
    "value" text not null,
    primary key ("contractUuid", "key")
  )`,
  `create table "contractConsumers" (
    "contractUuid" text not null references "contracts" ("uuid") on delete cascade,
    "customerNumber" integer not null references "profiles" ("customerNumber") on delete cascade,
    "isContractHolder" integer not null check ("isContractHolder" in (0, 1)),
    primary key ("contractUuid", "customerNumber")
  )`,
  `create index "contractsOfConsumer" on "contractConsumers" ("customerNumber")`,
  `create unique index "holderOfContract" on "contractConsumers" ("contractUuid")
    where "isContractHolder" = 1`,
  `create table "orderLineEvents" (
    "id" integer primary key,
    "contractUuid" text not null references "contracts" ("uuid") on delete cascade,
    "orderId" text not null,
    "orderLineId" text not null,
    "travelDate" text not null,
    "createdAt" text not null
  )`,
  `create index "usesOfContract" on "orderLineEvents" ("contractUuid", "travelDate")`,
  `create table "contractTransactions" (
    "id" integer primary key,
    "contractUuid" text not null references "contracts" ("uuid") on delete cascade,
    "amount" integer not null,
    "unit" text not null,
    "orderId" text,
    "orderLineId" text,
    "createdAt" text not null
  )`,
  `create index "transactionsOfContract" on "contractTransactions" ("contractUuid", "createdAt")`,
];
