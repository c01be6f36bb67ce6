/**
 * A bug planted into the process that loads this first: statements are not held together by a transaction. It lingers
 * between the two statements that make an account the default, so that a kill meets it there.
 */
import { DatabaseSync, StatementSync } from "node:sqlite";

const LINGER_MS = 20;
const { prepare } = DatabaseSync.prototype;
DatabaseSync.prototype.prepare = function (sql, ...options) {
  const isBoundary = /^(begin|commit|rollback)/.test(sql);
  return prepare.call(this, isBoundary ? "select 1 where 0" : sql, ...options);
};

const { all } = StatementSync.prototype;
// The real one is overloaded, and is handed on whatever it was given.
StatementSync.prototype.all = function (this: StatementSync, ...values: never[]) {
  if (this.sourceSQL.startsWith('insert into "customerAccounts"')) {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LINGER_MS);
  }
  return Reflect.apply(all, this, values);
};
