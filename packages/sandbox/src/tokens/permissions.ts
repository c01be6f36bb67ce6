import type { OperationRow, Service } from "../http/service.js";

/** What Entur's permissions end in: read, create, change. */
const ACTIONS = { GET: "les", POST: "opprett", PATCH: "endre", DELETE: "endre" } as const;

/** The permission an operation asks for. A POST that only reads asks for reading. */
export function permissionFor(
  service: Pick<Service, "permission">,
  operation: OperationRow,
): string {
  const { method, repeatable } = operation;
  const reads = method === "POST" && repeatable;
  // Every method of the specs is in the table; one that is not asks for the most.
  const action = reads ? ACTIONS.GET : (ACTIONS[method as keyof typeof ACTIONS] ?? ACTIONS.PATCH);
  return `${service.permission}:${action}`;
}

/** Every permission that some operation asks for. */
export function allPermissions(services: readonly Service[]): string[] {
  const all = services.flatMap((service) =>
    Object.values(service.operations).map((operation) => permissionFor(service, operation)),
  );
  return [...new Set(all)].sort();
}
