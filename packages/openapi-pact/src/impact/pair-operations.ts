import type { ApiOperation } from "./api-operation.js";

/** The operations of two documents. */
export interface OperationPairs {
  readonly shared: readonly (readonly [before: ApiOperation, after: ApiOperation])[];
  readonly removed: readonly ApiOperation[];
  readonly added: readonly ApiOperation[];
}

type Operations = ReadonlyMap<string, ApiOperation>;

/** Pairs operations by method and path, whatever the path's parameters are called; what is left, by operationId. */
export function pairOperations(before: Operations, after: Operations): OperationPairs {
  const byRoute = new Map([...after.values()].map((one) => [routeOf(one), one]));
  const sameRoute = new Map(
    [...before.values()].flatMap((one) => {
      const other = byRoute.get(routeOf(one));
      return other ? [[one, other] as const] : [];
    }),
  );
  const taken = new Set(sameRoute.values());
  const moved = new Map(
    [...before].flatMap(([operationId, one]) => {
      const other = after.get(operationId);
      return other && !taken.has(other) && !sameRoute.has(one) ? [[one, other] as const] : [];
    }),
  );
  const shared = new Map([...sameRoute, ...moved]);
  const met = new Set(shared.values());
  return {
    shared: [...shared],
    removed: [...before.values()].filter((one) => !shared.has(one)),
    added: [...after.values()].filter((one) => !met.has(one)),
  };
}

/** Method and path, with the names of the path's parameters left out. */
export function routeOf({ operation: { method, path } }: ApiOperation): string {
  return `${method} ${path.replaceAll(/\{[^}]*\}/g, "{}")}`;
}
