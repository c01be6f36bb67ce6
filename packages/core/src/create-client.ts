import { dataOf, type Result, resultOf } from "./answer/judge.js";
import type { ClientOptions } from "./answer/validate.js";
import { callByPath, type PathInit } from "./by-path.js";
import { checkCall } from "./check-call.js";
import type { Entur } from "./create-entur.js";
import type { RequestParts } from "./encode/encode-request.js";
import { type Plan, planOf } from "./encode/plan.js";
import { refusal } from "./encode/refusal.js";
import { RefusedError } from "./errors/refused-error.js";
import type { Method, OperationTable } from "./operation.js";
import { type AskPage, itemsOf, pagesFrom } from "./paging.js";
import { createRun, type Run } from "./run.js";
import type { CallOptions, PagingOptions } from "./surface/call-options.js";
import type { Middleware } from "./surface/middleware.js";

/** What a service's generated code says of it. */
export interface Service {
  /** Between the environment's API host and the templates of `operations`; empty or without a trailing slash. */
  readonly basePath: string;
  readonly operations: OperationTable;
}

const METHODS: readonly Method[] = [
  "GET",
  "PUT",
  "POST",
  "DELETE",
  "OPTIONS",
  "HEAD",
  "PATCH",
  "TRACE",
];

const VALIDATE: readonly unknown[] = [undefined, "off", "report", "throw"];

/** A client of one service in the context `entur`; `Client` is the service's generated type. */
export function createClient<Client extends object>(
  entur: Entur,
  service: Service,
  options: ClientOptions = {},
): Client {
  if (!VALIDATE.includes(options.validate)) {
    throw new RefusedError("createClient: validate must be off, report or throw");
  }
  const baseUrl = entur.environment.apiUrl + service.basePath;
  const middleware: Middleware[] = [];
  const run = createRun({ entur, baseUrl, middleware, options });
  const plans = Object.entries(service.operations).map(([id, row]) => planOf(id, row));
  const byPath = callByPath(run, plans);

  const client = {
    request: (method: string, path: string, init?: PathInit) =>
      byPath(String(method).toUpperCase(), path, init),
    ...Object.fromEntries(
      METHODS.map((method) => [
        method,
        (path: string, init?: PathInit) => byPath(method, path, init),
      ]),
    ),
    ...Object.fromEntries(plans.map((plan) => [plan.operationId, operationOf(run, plan)])),
    call: callById(run, plans),
    use: (...added: readonly Middleware[]) => register(middleware, added.filter(Boolean)),
    eject: (...removed: readonly Middleware[]) => unregister(middleware, removed),
  };
  // Table and type are generated from one document.
  return client as unknown as Client;
}

type ById = (id: string, request?: RequestParts, options?: CallOptions) => Promise<Result>;

function callById(run: Run, plans: readonly Plan[]): ById {
  const byId = new Map(plans.map((plan) => [plan.operationId, plan]));
  return async (id, request = {}, options) => {
    const plan = byId.get(id);
    if (plan === undefined) {
      throw new RefusedError(`Not sent: this client has no operation ${JSON.stringify(id)}`);
    }
    return resultOf(await run(plan, request, options));
  };
}

function operationOf(run: Run, plan: Plan): unknown {
  const one = async (request: RequestParts = {}, options?: CallOptions) =>
    dataOf(await run(plan, request, options));
  if (plan.operation.paging === undefined) {
    return one;
  }
  const pages = (request: RequestParts = {}, options: PagingOptions = {}) => {
    checkCall(plan, request, options);
    const first = firstPage(plan, request, options);
    const ask: AskPage = (page, each) =>
      run(plan, { ...request, query: { ...request.query, page } }, each);
    return pagesFrom(first, ask, options);
  };
  const items = (request?: RequestParts, options?: PagingOptions) =>
    itemsOf(pages(request, options));
  return Object.assign(one, { pages, items });
}

/** Where a walk begins; refuses what would make it endless, or none. */
function firstPage(plan: Plan, { query }: RequestParts, { maxPages = 1 }: PagingOptions): number {
  if (typeof maxPages !== "number" || !(maxPages >= 1)) {
    throw refusal(plan, "maxPages must be a number, 1 or above");
  }
  const page = Number(query?.page ?? 1);
  if (!Number.isSafeInteger(page) || page < 1) {
    throw refusal(plan, "page must be a whole number, 1 or above");
  }
  return page;
}

function register(middleware: Middleware[], added: readonly Middleware[]): void {
  if (added.some(({ onRequest, onResponse, onError }) => !(onRequest ?? onResponse ?? onError))) {
    throw new TypeError("use: middleware needs onRequest, onResponse or onError");
  }
  middleware.push(...added);
}

function unregister(middleware: Middleware[], removed: readonly Middleware[]): void {
  for (const each of removed) {
    const index = middleware.indexOf(each);
    if (index !== -1) middleware.splice(index, 1);
  }
}
