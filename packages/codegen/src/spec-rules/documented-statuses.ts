import { asNode, type Node } from "./node.ts";
import { operationsOf, type SpecOperation } from "./operations-of.ts";

const ALWAYS = ["200", "400", "401", "403", "429", "500"];

/** Statuses beyond the rule, by operationId: only where a request can clash or be refused by content. */
const BEYOND: { readonly [operationId: string]: readonly string[] } = {
  claimPersonnelTicket: ["409", "422"],
  createCustomerAccount: ["409"],
  registerDeferred: ["422"],
};

/** Every operation documents the same statuses; 404 if and only if it has a path parameter. */
export function findStatuses(document: Node): readonly string[] {
  return operationsOf(document).flatMap((operation) => {
    const documented = Object.keys(asNode(operation.operation.responses));
    const expected = expectedStatuses(operation);
    return [
      ...expected
        .filter((status) => !documented.includes(status))
        .map((status) => `${operation.at}/responses: no ${status}`),
      ...documented
        .filter((status) => !expected.includes(status))
        .map((status) => `${operation.at}/responses/${status}: unexpected`),
    ];
  });
}

function expectedStatuses({ id, path }: SpecOperation): readonly string[] {
  return [...ALWAYS, ...(path.includes("{") ? ["404"] : []), ...(BEYOND[id] ?? [])];
}
