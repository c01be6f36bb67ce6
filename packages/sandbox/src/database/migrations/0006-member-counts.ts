/** How many members a program has: counting a million of them for the total of every page takes too long. */
export const memberCounts: readonly string[] = [
  `create table "memberCounts" (
    "programId" integer primary key references "programs" ("id") on delete cascade,
    "total" integer not null
  )`,
  `insert into "memberCounts" select "programId", count(*) from "members" group by "programId"`,
  `create trigger "memberCountUp" after insert on "members" begin
    insert into "memberCounts" values (new."programId", 1)
      on conflict ("programId") do update set "total" = "total" + 1;
  end`,
  `create trigger "memberCountDown" after delete on "members" begin
    update "memberCounts" set "total" = "total" - 1 where "programId" = old."programId";
  end`,
];
