/** Organisations, programs and their ladders. */
export const programs: readonly string[] = [
  `create table "organisations" (
    "id" integer primary key,
    "name" text not null
  )`,
  `create table "programs" (
    "id" integer primary key,
    "organisationId" integer not null references "organisations" ("id") on delete cascade,
    "reference" text unique,
    "name" text not null,
    "isActive" integer not null check ("isActive" in (0, 1)),
    "createdAt" text not null
  )`,
  `create table "programAccess" (
    "programId" integer not null references "programs" ("id") on delete cascade,
    "organisationId" integer not null references "organisations" ("id") on delete cascade,
    primary key ("programId", "organisationId")
  )`,
  `create table "programVersions" (
    "id" integer primary key,
    "programId" integer not null references "programs" ("id") on delete cascade,
    "validFrom" text not null,
    unique ("programId", "validFrom")
  )`,
  `create table "pointDefinitions" (
    "id" integer primary key,
    "programId" integer not null references "programs" ("id") on delete cascade,
    "reference" text,
    unique ("programId", "reference")
  )`,
  `create table "pointDefinitionTexts" (
    "pointDefinitionId" integer not null references "pointDefinitions" ("id") on delete cascade,
    "language" text not null,
    "name" text not null,
    "description" text,
    primary key ("pointDefinitionId", "language")
  )`,
  `create table "levels" (
    "id" integer primary key,
    "programVersionId" integer not null references "programVersions" ("id") on delete cascade,
    "rank" integer not null,
    "name" text not null,
    unique ("programVersionId", "rank")
  )`,
  `create table "levelRequirements" (
    "levelId" integer not null references "levels" ("id") on delete cascade,
    "pointDefinitionId" integer not null references "pointDefinitions" ("id") on delete cascade,
    "points" integer not null check ("points" >= 0),
    primary key ("levelId", "pointDefinitionId")
  )`,
  `create table "rewards" (
    "id" integer primary key,
    "levelId" integer not null references "levels" ("id") on delete cascade,
    "type" text not null,
    "name" text not null,
    "reference" text,
    "description" text,
    "percent" integer
  )`,
  `create index "rewardsOfLevel" on "rewards" ("levelId")`,
];
