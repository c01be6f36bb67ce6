/**
 * Lets whoever started the process limit its database in size: `{ full: true }` leaves no room beyond what there is,
 * `{ full: false }` gives back the room. SQLite itself then refuses what does not fit.
 */
import { DatabaseSync } from "node:sqlite";

const NO_LIMIT = 4_294_967_294;
const opened = new Set<DatabaseSync>();
const { exec } = DatabaseSync.prototype;
DatabaseSync.prototype.exec = function (sql) {
  opened.add(this);
  exec.call(this, sql);
};

process.on("message", ({ full }: { full: boolean }) => {
  for (const sqlite of opened) {
    // SQLite takes a limit below the present size for the present size.
    exec.call(sqlite, `pragma max_page_count = ${full ? 1 : NO_LIMIT}`);
  }
  process.send?.({ limited: opened.size });
});
process.channel?.unref();
