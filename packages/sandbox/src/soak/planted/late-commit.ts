/**
 * A bug planted into the process that loads this first: a transaction is acknowledged when it ends, and committed when
 * the next one begins.
 */
import { DatabaseSync } from "node:sqlite";

const { prepare } = DatabaseSync.prototype;
DatabaseSync.prototype.prepare = function (sql, ...options) {
  if (sql === "commit") {
    return prepare.call(this, "select 1 where 0", ...options);
  }
  if (sql.startsWith("begin") && this.isTransaction) {
    this.exec("commit");
  }
  return prepare.call(this, sql, ...options);
};
