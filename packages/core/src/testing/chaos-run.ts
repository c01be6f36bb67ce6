import { setTimeout as sleep } from "node:timers/promises";
import { platformFetch } from "../fetch.js";
import { clientCredentials, isEnturError, isHttpError, isTimeoutError } from "../index.js";
import { type ChaosCall, forecast, MAX_PAGES, SUCCESSES, type World } from "./chaos-calls.js";
import { type ChaosServer, chaosServer, pageOf } from "./chaos-server.js";
import { createLibrary, type Library, libraryTable } from "./library.js";

/** Bounds of every call here. */
const TIMEOUT_MS = 250;
const TOTAL_TIMEOUT_MS = 1_200;
const RETRIES = 2;
/** What a machine that is busy may take on top. */
const SLACK_MS = 5_000;
const HUNG_MS = 20_000;
const GAVE_UP = "the caller gave up";

/** What became of a world. */
export interface Report {
  /** Every rule that was broken, and by which call. */
  readonly broken: readonly string[];
  /** How the calls ended, counted. */
  readonly ends: ReadonlyMap<string, number>;
  /** How many of them could be told beforehand; a machine that is busy spoils some. */
  readonly foreseen: number;
}

/** How one call ended. */
type End =
  | { readonly how: "well"; readonly value: unknown; readonly tookMs: number }
  | { readonly how: "badly"; readonly error: unknown; readonly tookMs: number };

/** Makes every call of a world against a server of its own, and holds what happened to the rules. */
export async function runWorld(world: World): Promise<Report> {
  await using server = await chaosServer();
  server.tokenFaults = [...world.tokenFaults];
  const attempts = new Map<string, number>();
  const timeouts = new Map<string, number>();
  const library = createLibrary(platformFetch, {
    environment: { apiUrl: server.url, tokenUrl: `${server.url}/token` },
    credentials: world.credentials
      ? clientCredentials({ clientId: "me", clientSecret: "hunter2" })
      : undefined,
    timeoutMs: TIMEOUT_MS,
    totalTimeoutMs: TOTAL_TIMEOUT_MS,
    retries: RETRIES,
    maxConcurrent: world.maxConcurrent,
    on(event) {
      const { operationId, correlationId } = event;
      const whose = operationId === "requestToken" ? operationId : correlationId;
      if (event.type === "request") count(attempts, whose);
      if (event.type === "response" && event.outcome === "TimeoutError") count(timeouts, whose);
    },
  });
  if (world.middleware) library.use({ onRequest() {} });

  /** Where nobody else interferes, every attempt reached the server, and only those timed out that it stalled. */
  function isForeseeable(call: ChaosCall, id: string): boolean {
    const { length } = server.exchanges.get(id) ?? [];
    const stalls = call.faults.slice(0, length).filter(({ kind }) => kind === "stall").length;
    return (
      world.kind === "calm" &&
      call.abortMs === undefined &&
      timeouts.get("requestToken") === undefined &&
      attempts.get(id) === length &&
      (timeouts.get(id) ?? 0) === stalls
    );
  }

  let foreseen = 0;
  const broken: string[] = [];
  const ends = new Map<string, number>();
  await Promise.all(
    world.calls.map(async (call, index) => {
      const id = `call-${index}`;
      const { operationId, faults, list } = call;
      server.scripts.set(id, {
        faults,
        success: SUCCESSES[operationId],
        list: operationId === "getBooks" ? list : undefined,
      });
      await sleep(call.afterMs);
      const end = await endOf(library, call, id);
      const name = nameOf(end);
      count(ends, name);
      const faultsFound = [
        ...flawsOf(end, call),
        ...(end.how === "well" ? wrongValue(end.value, call, server, id) : []),
        ...wrongExchanges(call, server, id),
      ];
      if (isForeseeable(call, id) && !isOutOfTime(end)) {
        foreseen++;
        faultsFound.push(...unforeseen(name, call, world));
      }
      const script = JSON.stringify({ ...call, credentials: world.credentials });
      broken.push(...faultsFound.map((flaw) => `${flaw}: ${name} of ${world.kind} ${script}`));
    }),
  );

  if (server.elsewhere.length > 0) {
    broken.push(`another origin was sent ${server.elsewhere.join("; ")}`);
  }
  for (let waitedMs = 0; server.open.size > 0 && waitedMs < SLACK_MS; waitedMs += 10) {
    await sleep(10);
  }
  if (server.open.size > 0) broken.push(`${server.open.size} connections were not let go`);
  return { broken, ends, foreseen };
}

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

async function endOf(library: Library, call: ChaosCall, id: string): Promise<End> {
  const controller = new AbortController();
  const startedMs = performance.now();
  const took = () => performance.now() - startedMs;
  const aborting = new AbortController();
  if (call.abortMs !== undefined) {
    sleep(call.abortMs, undefined, { signal: aborting.signal }).then(
      () => controller.abort(GAVE_UP),
      () => {},
    );
  }
  const answered = answerTo(library, call, id, controller.signal).then(
    (value): End => ({ how: "well", value, tookMs: took() }),
    (error: unknown): End => ({ how: "badly", error, tookMs: took() }),
  );
  const hung = sleep(HUNG_MS, undefined, { signal: aborting.signal, ref: false }).then(
    (): End => ({ how: "badly", error: "hung", tookMs: took() }),
  );
  hung.catch(() => {});
  const end = await Promise.race([answered, hung]);
  aborting.abort();
  return end;
}

/** The failure among the results that are values, as an error has it. */
class Unsuccessful {
  readonly status: number;

  constructor(status: number) {
    this.status = status;
  }
}

async function answerTo(
  library: Library,
  { operationId, by, prefetch, abortMs }: ChaosCall,
  id: string,
  signal: AbortSignal,
): Promise<unknown> {
  const options = { correlationId: id, ...(abortMs !== undefined && { signal }) };
  if (operationId === "getBooks") {
    const items: unknown[] = [];
    const walk = library.getBooks.items({}, { ...options, prefetch, maxPages: MAX_PAGES });
    for await (const item of walk) items.push(item);
    return items;
  }
  const request = requestOf(operationId, id);
  if (by === "operation") {
    const method = library[operationId] as (request: object, options: object) => Promise<unknown>;
    return method(request, options);
  }
  const callById = library.call as unknown as (
    operationId: string,
    request: object,
    options: object,
  ) => Promise<{ status: number; ok: boolean; data?: unknown }>;
  const result = await callById(operationId, request, options);
  if (!result.ok) throw new Unsuccessful(result.status);
  return result.data;
}

function requestOf(operationId: ChaosCall["operationId"], id: string): object {
  const path = operationId === "getBook" ? { shelf: "a", bookId: id } : { bookId: id };
  const body = bodyOf(operationId, id);
  return {
    ...(libraryTable[operationId]?.path.includes("{") && { path }),
    ...(body !== undefined && { body: operationId === "annotateBook" ? id : { title: id } }),
  };
}

/** The body as the server must receive it. */
function bodyOf(operationId: ChaosCall["operationId"], id: string): string | undefined {
  if (libraryTable[operationId]?.body === undefined) {
    return undefined;
  }
  return operationId === "annotateBook" ? id : JSON.stringify({ title: id });
}

function nameOf(end: End): string {
  if (end.how === "well") return "well";
  const { error } = end;
  if (error instanceof Unsuccessful || isHttpError(error)) return String(error.status);
  return error instanceof Error ? error.name : String(error);
}

/** No script is as long as the whole call may last: only a machine that is busy gets there. */
function isOutOfTime(end: End): boolean {
  return end.how === "badly" && isTimeoutError(end.error) && end.error.bound === "totalTimeoutMs";
}

/** Every call ends, in time, and well or by an error of ours or of the caller's own. */
function flawsOf(end: End, call: ChaosCall): string[] {
  if (end.how === "badly" && end.error === "hung") {
    return ["hangs"];
  }
  const pages = call.operationId === "getBooks" ? MAX_PAGES : 1;
  const isLate = end.tookMs > TOTAL_TIMEOUT_MS * pages + SLACK_MS;
  const isTyped =
    end.how === "well" ||
    end.error instanceof Unsuccessful ||
    isEnturError(end.error) ||
    (call.abortMs !== undefined && end.error === GAVE_UP);
  return [
    ...(isLate ? [`takes ${Math.round(end.tookMs)} ms`] : []),
    ...(isTyped ? [] : [`ends by ${end.how === "badly" ? String(end.error) : ""}`]),
  ];
}

/** What is given is what the server answered, and to this call. */
function wrongValue(value: unknown, call: ChaosCall, server: ChaosServer, id: string): string[] {
  const { operationId, list } = call;
  const answers = (server.exchanges.get(id) ?? []).map(({ answer }) => answer);
  if (operationId === "getBooks") {
    const pages = Array.from({ length: list.pages }, (_, index) => pageOf(list, index + 1));
    const items = pages.flatMap((text) => JSON.parse(text).items);
    // In a limited world a problem may stand for a page without items.
    const isShort = answers.some(
      (answer) => answer?.status === 200 && !answer.text.includes("items"),
    );
    const isRight = isShort || JSON.stringify(value) === JSON.stringify(items);
    return isRight ? [] : [`gives ${JSON.stringify(value)}`];
  }
  const hasValue = operationId !== "removeBook" && operationId !== "hasBook";
  const text = operationId === "annotateBook" ? value : JSON.stringify(value);
  // An attempt that was given up may reach the server after the one that was answered.
  const isRight = answers.some(
    (answer) =>
      answer?.status === SUCCESSES[operationId] && (hasValue ? answer.text : undefined) === text,
  );
  return isRight ? [] : [`gives ${text}, unlike ${JSON.stringify(answers)}`];
}

/** Nothing is sent more often than it may be, and each time it is the same, to the right place. */
function wrongExchanges(call: ChaosCall, server: ChaosServer, id: string): string[] {
  const { operationId } = call;
  const seen = server.exchanges.get(id) ?? [];
  const operation = libraryTable[operationId];
  // A request that was answered 401 was refused unread, and may be sent once more whatever it is.
  const processed = seen.filter(({ answer }) => answer?.status !== 401);
  const pages = operationId === "getBooks" ? MAX_PAGES : 1;
  const most = operation?.repeatable ? (RETRIES + 1) * pages : 1;
  const body = bodyOf(operationId, id) ?? "";
  return [
    ...(processed.length > most ? [`is processed ${processed.length} times`] : []),
    ...(seen.length > most + pages ? [`is sent ${seen.length} times`] : []),
    ...(seen.every((each) => each.body === body) ? [] : ["sends another body"]),
    ...(seen.every((each) => each.method === operation?.method) ? [] : ["uses another method"]),
  ];
}

/** The end is the one that script and rules lead to. */
function unforeseen(name: string, call: ChaosCall, world: World): string[] {
  const ends = forecast(call, world.credentials);
  return name === String(ends) ? [] : [`ends otherwise than ${ends}`];
}
