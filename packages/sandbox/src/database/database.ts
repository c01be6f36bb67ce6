import type { Kysely } from "kysely";
import type { BenefitTables } from "./tables/benefits.js";
import type { MemberTables } from "./tables/members.js";
import type { OrderTables } from "./tables/orders.js";
import type { ProfileTables } from "./tables/profiles.js";
import type { ProgramTables } from "./tables/programs.js";

/** Every table of the sandbox. */
export interface Tables
  extends ProgramTables,
    MemberTables,
    OrderTables,
    ProfileTables,
    BenefitTables {}

/** The sandbox's database, or a transaction on it. */
export type Database = Kysely<Tables>;
