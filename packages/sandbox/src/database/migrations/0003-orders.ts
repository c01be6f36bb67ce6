/** Orders, the rules that make points of them, and which lines have given theirs. */
export const orders: readonly string[] = [
  `create table "orders" (
    "id" text primary key,
    "organisationId" integer not null references "organisations" ("id") on delete cascade,
    "createdAt" text not null
  )`,
  `create table "orderLines" (
    "orderId" text not null references "orders" ("id") on delete cascade,
    "id" text not null,
    primary key ("orderId", "id")
  )`,
  `create table "salesEvents" (
    "id" integer primary key,
    "orderId" text not null,
    "orderLineId" text not null,
    "type" text not null,
    "price" integer not null,
    "occurredAt" text not null,
    "travelAt" text,
    foreign key ("orderId", "orderLineId") references "orderLines" ("orderId", "id") on delete cascade
  )`,
  `create index "salesEventsOfLine" on "salesEvents" ("orderId", "orderLineId")`,
  `create table "earningRules" (
    "id" integer primary key,
    "programVersionId" integer not null references "programVersions" ("id") on delete cascade,
    "pointDefinitionId" integer not null references "pointDefinitions" ("id") on delete cascade,
    "eventType" text not null,
    "pointsPerEvent" integer not null,
    "pointsPerKrone" integer not null,
    "validForDays" integer
  )`,
  `create index "earningRulesOfVersion" on "earningRules" ("programVersionId", "eventType")`,
  `create table "registrations" (
    "programId" integer not null references "programs" ("id") on delete cascade,
    "orderId" text not null,
    "orderLineId" text not null,
    "customerId" text not null,
    "createdAt" text not null,
    primary key ("programId", "orderId", "orderLineId"),
    foreign key ("orderId", "orderLineId") references "orderLines" ("orderId", "id") on delete cascade
  )`,
];
