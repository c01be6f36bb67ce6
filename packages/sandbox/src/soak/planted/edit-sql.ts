/** Plants bugs into the process that loads this first: `PLANTED_SQL` says which parts of statements become what. */
import { DatabaseSync } from "node:sqlite";

const edits: readonly (readonly [string, string])[] = JSON.parse(process.env.PLANTED_SQL ?? "[]");
const { prepare } = DatabaseSync.prototype;
DatabaseSync.prototype.prepare = function (sql, ...options) {
  const edited = edits.reduce((text, [part, other]) => text.replace(part, other), sql);
  return prepare.call(this, edited, ...options);
};
