import type { Kysely } from "kysely";

/** Organisations, programs and their ladders. */
export async function programs(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("organisations")
    .addColumn("id", "integer", (column) => column.primaryKey())
    .addColumn("name", "text", (column) => column.notNull())
    .execute();
  await db.schema
    .createTable("programs")
    .addColumn("id", "integer", (column) => column.primaryKey())
    .addColumn("organisationId", "integer", (column) =>
      column.notNull().references("organisations.id").onDelete("cascade"),
    )
    .addColumn("reference", "text", (column) => column.unique())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("isActive", "integer", (column) => column.notNull())
    .addColumn("createdAt", "text", (column) => column.notNull())
    .execute();
  await db.schema
    .createTable("programAccess")
    .addColumn("programId", "integer", (column) =>
      column.notNull().references("programs.id").onDelete("cascade"),
    )
    .addColumn("organisationId", "integer", (column) =>
      column.notNull().references("organisations.id").onDelete("cascade"),
    )
    .addPrimaryKeyConstraint("programAccessKey", ["programId", "organisationId"])
    .execute();
  await db.schema
    .createTable("programVersions")
    .addColumn("id", "integer", (column) => column.primaryKey())
    .addColumn("programId", "integer", (column) =>
      column.notNull().references("programs.id").onDelete("cascade"),
    )
    .addColumn("validFrom", "text", (column) => column.notNull())
    .addUniqueConstraint("programVersionOfInstant", ["programId", "validFrom"])
    .execute();
  await pointDefinitions(db);
  await ladders(db);
}

async function pointDefinitions(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("pointDefinitions")
    .addColumn("id", "integer", (column) => column.primaryKey())
    .addColumn("programId", "integer", (column) =>
      column.notNull().references("programs.id").onDelete("cascade"),
    )
    .addColumn("reference", "text")
    .addUniqueConstraint("pointDefinitionReference", ["programId", "reference"])
    .execute();
  await db.schema
    .createTable("pointDefinitionTexts")
    .addColumn("pointDefinitionId", "integer", (column) =>
      column.notNull().references("pointDefinitions.id").onDelete("cascade"),
    )
    .addColumn("language", "text", (column) => column.notNull())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("description", "text")
    .addPrimaryKeyConstraint("pointDefinitionTextKey", ["pointDefinitionId", "language"])
    .execute();
}

async function ladders(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("levels")
    .addColumn("id", "integer", (column) => column.primaryKey())
    .addColumn("programVersionId", "integer", (column) =>
      column.notNull().references("programVersions.id").onDelete("cascade"),
    )
    .addColumn("rank", "integer", (column) => column.notNull())
    .addColumn("name", "text", (column) => column.notNull())
    .addUniqueConstraint("levelOfRank", ["programVersionId", "rank"])
    .execute();
  await db.schema
    .createTable("levelRequirements")
    .addColumn("levelId", "integer", (column) =>
      column.notNull().references("levels.id").onDelete("cascade"),
    )
    .addColumn("pointDefinitionId", "integer", (column) =>
      column.notNull().references("pointDefinitions.id").onDelete("cascade"),
    )
    .addColumn("points", "integer", (column) => column.notNull())
    .addPrimaryKeyConstraint("levelRequirementKey", ["levelId", "pointDefinitionId"])
    .execute();
  await db.schema
    .createTable("rewards")
    .addColumn("id", "integer", (column) => column.primaryKey())
    .addColumn("levelId", "integer", (column) =>
      column.notNull().references("levels.id").onDelete("cascade"),
    )
    .addColumn("type", "text", (column) => column.notNull())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("reference", "text")
    .addColumn("description", "text")
    .addColumn("percent", "integer")
    .execute();
}
