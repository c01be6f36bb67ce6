/** A bug planted into the process that loads this first: something of every request is kept for ever. */
import { Server } from "node:http";

const EACH = 4_000;
const kept: number[][] = [];
const { emit } = Server.prototype;
Server.prototype.emit = function (event: string, ...rest: unknown[]) {
  if (event === "request") {
    kept.push(Array.from({ length: EACH }, Math.random));
  }
  return Reflect.apply(emit, this, [event, ...rest]);
};
