/**
 * Makes so many calls and prints the live heap after each twentieth of them. What is live is only known after a
 * collection, so here, where no time is taken, it is forced.
 */
import { setImmediate as turn } from "node:timers/promises";
import { oursByOperation, oursByPath } from "./contenders/ours.ts";
import { rawAbortableRequest } from "./contenders/raw-fetch.ts";
import { stubWire } from "./stub-wire.ts";

const [, , name, count] = process.argv;
const calls = Number(count);
const wire = stubWire("bare");
const contenders = [rawAbortableRequest, oursByOperation, oursByPath].map((create) => create(wire));
const contender = contenders.find((each) => each.name === name);
if (contender === undefined) {
  throw new Error(`no contender is called ${name}`);
}
const { call } = contender;
const bytes: number[] = [];

for (let index = 1; index <= calls; index++) {
  await call(index);
  if (index % 100 === 0) await turn();
  if (index % (calls / 20) === 0) bytes.push(await liveBytes());
}
console.log(JSON.stringify(bytes));

/** Finalizers run after a collection and free what the next one takes. */
async function liveBytes(): Promise<number> {
  for (let pass = 0; pass < 3; pass++) {
    globalThis.gc?.();
    await turn();
  }
  return process.memoryUsage().heapUsed;
}
