import fc from "fast-check";
import { type Fault, type List, SOON } from "./chaos-server.js";
import { libraryTable } from "./library.js";

/** The operations of the made-up service: every method, paged, safe and unsafe. */
export type OperationId = keyof typeof SUCCESSES;

/** What the server answers where all is well. */
export const SUCCESSES = {
  getBook: 200,
  getBooks: 200,
  addBook: 201,
  findBooks: 200,
  changeBook: 200,
  removeBook: 204,
  annotateBook: 200,
  hasBook: 200,
} as const;

/** One call and all that happens to it. */
export interface ChaosCall {
  readonly operationId: OperationId;
  /** As data or an error thrown, or as a value. */
  readonly by: "operation" | "value";
  readonly faults: readonly Fault[];
  readonly list: List;
  readonly prefetch: boolean;
  /** When the call starts. */
  readonly afterMs: number;
  /** When its caller gives up, from its start. */
  readonly abortMs: number | undefined;
}

/** One context and its calls. */
export interface World {
  /** In a calm world calls do not disturb each other, so that the outcome of each can be told beforehand. */
  readonly kind: "calm" | "tokens" | "quota";
  readonly credentials: boolean;
  readonly middleware: boolean;
  readonly maxConcurrent: number | undefined;
  readonly tokenFaults: readonly Fault[];
  readonly calls: readonly ChaosCall[];
}

/** More pages than this are an error. */
export const MAX_PAGES = 4;

const PAST = "Sat, 01 Jan 2000 00:00:00 GMT";
const FUTURE = "Fri, 01 Jan 2100 00:00:00 GMT";

/** Ways to ask for a wait: at once, after a back-off of the client's own (undefined), or for too long. */
const WAITS: readonly { headers: { [name: string]: string }; tooLong?: true }[] = [
  { headers: {} },
  { headers: { "Retry-After": "0" } },
  { headers: { "Retry-After": "0.02" } },
  { headers: { "Retry-After": "soon" } },
  { headers: { "Retry-After": "-5" } },
  { headers: { "Retry-After": "" } },
  { headers: { "Retry-After": "Fri, 99 Foo 2026 99:99:99 GMT" } },
  { headers: { "Retry-After": PAST } },
  { headers: { "Retry-After": "Saturday, 01-Jan-00 00:00:00 GMT" } },
  { headers: { "Retry-After": "Sat Jan  1 00:00:00 2000" } },
  { headers: { "Rate-Limit-Expiry-Time": PAST } },
  { headers: { "Rate-Limit-Expiry-Time": "tomorrow" } },
  { headers: { "Retry-After": "0", "Rate-Limit-Expiry-Time": PAST } },
  { headers: { "Retry-After": "30" }, tooLong: true },
  { headers: { "Retry-After": FUTURE }, tooLong: true },
];
const TOO_LONG_ON_429 = [
  { "Rate-Limit-Expiry-Time": FUTURE },
  { "Retry-After": "0", "Rate-Limit-Expiry-Time": FUTURE },
];
const RETRYABLE = [408, 429, 502, 503, 504];
const FINAL = [202, 206, 304, 400, 403, 404, 409, 410, 418, 422, 500, 501];

const status: fc.Arbitrary<Fault> = fc.record({
  kind: fc.constant("status"),
  status: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...RETRYABLE) },
    { weight: 1, arbitrary: fc.constantFrom(...FINAL) },
  ),
  body: fc.constantFrom("problem", "html", "empty", "cut"),
  headers: fc.constantFrom(...WAITS.map(({ headers }) => headers)),
  dated: fc.boolean(),
});
const tooMany: fc.Arbitrary<Fault> = fc.record({
  kind: fc.constant("status"),
  status: fc.constant(429),
  body: fc.constantFrom("problem", "html", "empty", "cut"),
  headers: fc.constantFrom(...WAITS.map(({ headers }) => headers), ...TOO_LONG_ON_429),
  dated: fc.boolean(),
});
const when = fc.constantFrom("unanswered", "answering");
const ok: fc.Arbitrary<Fault> = fc.record({
  kind: fc.constant("ok"),
  delayMs: fc.constantFrom(0, 0, 5, 20),
});
const broken: fc.Arbitrary<Fault> = fc.oneof(
  { weight: 6, arbitrary: status },
  { weight: 3, arbitrary: tooMany },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("reset"), when }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("stall"), when }) },
  { weight: 1, arbitrary: fc.constant({ kind: "garbage" }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant("body"),
      body: fc.constantFrom("short", "cut", "html", "empty", "rounded"),
    }),
  },
);
const redirect: fc.Arbitrary<Fault> = fc.record({
  kind: fc.constant("redirect"),
  status: fc.constantFrom(301, 302, 303, 307, 308),
  to: fc.constantFrom("here", "elsewhere"),
});
const limited: fc.Arbitrary<Fault> = fc.record({
  kind: fc.constant("status"),
  status: fc.constantFrom(429, 429, 200),
  body: fc.constantFrom("problem", "empty"),
  headers: fc.oneof(
    fc.record({
      "Rate-Limit-Allowed": fc.constantFrom("5", "100"),
      "Rate-Limit-Available": fc.constantFrom("0", "1", "50"),
      "Rate-Limit-Expiry-Time": fc.constantFrom(SOON, PAST, FUTURE, "soon"),
    }),
    fc.record({
      "Spike-Allowed": fc.constantFrom("200", "5", "none"),
      "Spike-Range": fc.constantFrom("second", "minute"),
    }),
  ),
  dated: fc.boolean(),
});

function unauthorised(expires: boolean): fc.Arbitrary<Fault> {
  return fc.constant({ kind: "unauthorised", expires });
}

function callIn(kind: World["kind"]): fc.Arbitrary<ChaosCall> {
  const own = { calm: unauthorised(false), tokens: unauthorised(true), quota: limited }[kind];
  const fault = fc.oneof(
    { weight: 2, arbitrary: ok },
    { weight: 9, arbitrary: broken },
    { weight: 1, arbitrary: redirect },
    { weight: kind === "calm" ? 1 : 3, arbitrary: own },
  );
  return fc.record({
    operationId: fc.constantFrom(...(Object.keys(SUCCESSES) as OperationId[])),
    by: fc.constantFrom("operation", "value"),
    faults: fc.array(fault, { maxLength: 4 }),
    list: fc.record({
      shape: fc.constantFrom("plain", "plain", "repeats", "circles", "endless", "shrinks"),
      pages: fc.integer({ min: 1, max: 3 }),
    }),
    prefetch: fc.boolean(),
    afterMs: fc.nat(300),
    abortMs: fc.oneof(
      { weight: 9, arbitrary: fc.constant(undefined) },
      { weight: 1, arbitrary: fc.nat(200) },
    ),
  });
}

function worldOf(kind: World["kind"], size: number): fc.Arbitrary<World> {
  const isCalm = kind === "calm";
  return fc.record({
    kind: fc.constant(kind),
    credentials: isCalm ? fc.boolean() : fc.constant(true),
    middleware: fc.boolean(),
    maxConcurrent: isCalm ? fc.constant(undefined) : fc.constantFrom(undefined, 3, 20),
    tokenFaults:
      kind === "tokens" ? fc.array(fc.oneof(ok, broken), { maxLength: 20 }) : fc.constant([]),
    calls: fc.array(callIn(kind), { minLength: size, maxLength: size }),
  });
}

/** A context with `size` calls; half of them are calm. */
export function world(size: number): fc.Arbitrary<World> {
  return fc.oneof(
    { weight: 2, arbitrary: worldOf("calm", size) },
    { weight: 1, arbitrary: worldOf("tokens", size) },
    { weight: 1, arbitrary: worldOf("quota", size) },
  );
}

/** How a call must end in a calm world: well, or by an error of this name or status. */
export type Forecast = "well" | "NetworkError" | "TimeoutError" | number;

/** Tells the end of a call in a calm world from its script and the rules, by none of the client's own code. */
export function forecast(call: ChaosCall, hasCredentials: boolean): Forecast {
  const faults = [...call.faults];

  function one(): Forecast {
    let isRefreshed = false;
    let repeats = 0;
    for (;;) {
      const fault = faults.shift() ?? { kind: "ok", delayMs: 0 };
      const ends = endOf(fault, call.operationId);
      if (ends === 401 && hasCredentials && !isRefreshed) {
        isRefreshed = true;
      } else if (repeats < 2 && mayRepeat(fault, ends, call.operationId)) {
        repeats++;
      } else {
        return ends;
      }
    }
  }

  if (call.operationId !== "getBooks") {
    return one();
  }
  const { shape, pages } = call.list;
  const isWhole = shape === "plain" || shape === "shrinks";
  const asked = {
    plain: pages,
    shrinks: pages,
    repeats: 2,
    circles: pages + 1,
    endless: MAX_PAGES,
  };
  for (let page = 1; page <= Math.min(asked[shape], MAX_PAGES); page++) {
    const ends = one();
    if (ends !== "well") return ends;
  }
  return isWhole ? "well" : 200;
}

function endOf(fault: Fault, operationId: OperationId): Forecast {
  const success = SUCCESSES[operationId];
  switch (fault.kind) {
    case "ok":
      return "well";
    case "reset":
    case "garbage":
      return "NetworkError";
    case "stall":
      return "TimeoutError";
    case "unauthorised":
      return 401;
    case "redirect":
    case "status":
      return fault.status;
    case "body":
      if (fault.body === "short") return "NetworkError";
      if (operationId === "removeBook") return 200;
      return operationId === "hasBook" || operationId === "annotateBook" ? "well" : success;
  }
}

function mayRepeat(fault: Fault, ends: Forecast, operationId: OperationId): boolean {
  if (!libraryTable[operationId]?.repeatable) {
    return false;
  }
  if (fault.kind === "status") {
    return RETRYABLE.includes(fault.status) && !isTooLong(fault);
  }
  return ends === "NetworkError" || ends === "TimeoutError";
}

function isTooLong({ status, headers }: Fault & { kind: "status" }): boolean {
  const retryAfter = headers["Retry-After"];
  const expiry = headers["Rate-Limit-Expiry-Time"];
  return retryAfter === "30" || retryAfter === FUTURE || (status === 429 && expiry === FUTURE);
}
