import type { Node } from "./node.ts";
import { operationsOf, type SpecOperation } from "./operations-of.ts";

/** What stands in braces in a path is declared as a required path parameter, and nothing else is. */
export function findPathParameters(document: Node): readonly string[] {
  return operationsOf(document).flatMap((operation) => [
    ...undeclared(operation),
    ...declaredInVain(operation),
  ]);
}

function undeclared({ path, at, parameters }: SpecOperation): readonly string[] {
  const declared = parameters.filter((parameter) => parameter.in === "path");
  return namesIn(path).flatMap((name) => {
    const parameter = declared.find((one) => one.name === name);
    if (parameter === undefined) {
      return [`${at}: {${name}} of the path is not declared`];
    }
    return parameter.required === true ? [] : [`${at}: path parameter "${name}" is not required`];
  });
}

function declaredInVain({ path, at, parameters }: SpecOperation): readonly string[] {
  const names = namesIn(path);
  return parameters
    .filter((parameter) => parameter.in === "path" && !names.includes(String(parameter.name)))
    .map(({ name }) => `${at}: path parameter "${name}" is not in the path`);
}

function namesIn(path: string): readonly string[] {
  return [...path.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name ?? "");
}
