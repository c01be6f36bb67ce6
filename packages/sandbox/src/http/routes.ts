import type { OperationRow, Service } from "./service.js";

/** Where an operation is found. */
export interface Route {
  readonly service: Service;
  readonly operationId: string;
  readonly method: string;
  /** Hono's way to write a path: `/programs/:programId`. */
  readonly pattern: string;
}

/** The routes of one service. */
export function routesOf(service: Service): Route[] {
  return Object.entries(service.operations).map(([operationId, { method, path }]) => ({
    service,
    operationId,
    method,
    pattern: `${service.basePath}${path.replaceAll(/\{([^}]+)\}/g, ":$1")}`,
  }));
}

/**
 * Puts the route first that is fixed where the other takes anything, as OpenAPI wants it:
 * `/profiles/customer-accounts/:accountId` before `/profiles/:customerNumber/customer-accounts`.
 */
export function byPrecedence(one: Route, other: Route): number {
  return compareKeys(precedence(one), precedence(other));
}

function precedence({ pattern }: Route): string {
  return pattern
    .split("/")
    .map((segment) => (segment.startsWith(":") ? "1" : "0"))
    .join("");
}

function compareKeys(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Whether an operation only reads. */
export function isReading({ method, repeatable }: OperationRow): boolean {
  return method === "GET" || (method === "POST" && repeatable);
}
