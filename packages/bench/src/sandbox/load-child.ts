/** Reads `LoadOptions` from the standard input, and prints what autocannon found. */
import { text } from "node:stream/consumers";
import autocannon from "autocannon";
import type { LoadOptions } from "./load.ts";

// Written by load.ts.
const options = JSON.parse(await text(process.stdin)) as LoadOptions;
const latenciesMs: number[] = [];
let firstMs = 0;
let lastMs = 0;
let clients = 0;
const { promise, resolve, reject } = Promise.withResolvers<autocannon.Result>();
const load: autocannon.Options = {
  url: options.url,
  connections: options.connections,
  amount: options.amount,
  headers: { ...options.headers },
  requests: options.requests.slice(0, 1).map((one) => ({ ...one })),
  // Each connection has a share of its own: to build all requests for all of them takes longer than to send them.
  setupClient: (client) => {
    const share = options.requests.filter((_, index) => index % options.connections === clients);
    clients += 1;
    if (share.length > 0) {
      client.setRequests(share.map((one) => ({ ...one })));
    }
  },
};
const running = autocannon(load, (error, result) => {
  if (error) {
    reject(error);
  } else {
    resolve(result);
  }
});
// autocannon's own histogram counts whole milliseconds.
running.on("response", (_client, _status, _bytes, responseMs) => {
  lastMs = performance.now();
  firstMs ||= lastMs;
  latenciesMs.push(responseMs);
});
const result = await promise;
const seconds = (lastMs - firstMs) / 1_000;
latenciesMs.sort((one, other) => one - other);
const at = (part: number) => latenciesMs[Math.floor(latenciesMs.length * part)] ?? Number.NaN;
console.log(
  JSON.stringify({
    perSecond: (options.amount - 1) / seconds,
    p50Ms: at(0.5),
    p99Ms: at(0.99),
    ok: result["2xx"],
  }),
);
