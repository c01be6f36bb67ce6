/**
 * A bug planted into the process that loads this first: a transaction is acknowledged when it ends, and committed when
 * the next one begins. At the statements' execution, because they are prepared once.
 */
import { DatabaseSync, StatementSync } from "node:sqlite";

const owners = new WeakMap<StatementSync, DatabaseSync>();
const { prepare } = DatabaseSync.prototype;
DatabaseSync.prototype.prepare = function (sql, ...options) {
  const statement = prepare.call(this, sql, ...options);
  owners.set(statement, this);
  return statement;
};

const { run } = StatementSync.prototype;
// The real one is overloaded, and is handed on whatever it was given.
StatementSync.prototype.run = function (this: StatementSync, ...values: never[]) {
  const owner = owners.get(this);
  if (this.sourceSQL === "commit") {
    return { changes: 0, lastInsertRowid: 0 };
  }
  if (this.sourceSQL.startsWith("begin") && owner?.isTransaction) {
    owner.exec("commit");
  }
  return Reflect.apply(run, this, values);
};
