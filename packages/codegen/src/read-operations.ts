import { typeName } from "./call-types.ts";
import type {
  OpenApiDocument,
  Operation,
  Parameter,
  PathItem,
  Reference,
  RequestBody,
  Response,
} from "./document.ts";
import { followed } from "./followed.ts";
import { METHODS } from "./methods.ts";
import { parametersOf } from "./parameters-of.ts";
import { SpecError } from "./spec-error.ts";
import { byPrecision, type Status, statusOf } from "./status.ts";

/** One operation with every reference followed and path-item parameters merged in. */
export interface ReadOperation {
  /** What the generated method is called: the operationId, or an identifier made of it. */
  readonly id: string;
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly operation: Operation;
  /** What a caller may set: without what the client supplies and what OpenAPI ignores. */
  readonly parameters: readonly Parameter[];
  /** Cookies that may be sent and cannot be set: names, for the method's doc comment. */
  readonly cookies: readonly string[];
  readonly body: RequestBody | undefined;
  readonly responses: readonly (readonly [status: Status, response: Response])[];
}

/** OpenAPI 3.1, 4.8.12.1: header parameters of these names shall be ignored. */
const IGNORED_HEADERS = new Set(["accept", "content-type", "authorization"]);

/** Every operation of a document, ordered by operationId so that moving one is not a diff. */
export function readOperations(document: OpenApiDocument): readonly ReadOperation[] {
  const found = Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => method in item).map((method) =>
      readOperation(document, path, method, item),
    ),
  );
  const sorted = found.sort((a, b) => (a.id < b.id ? -1 : 1));
  assertDistinct(sorted);
  return sorted;
}

/** Methods, and the types of what they take and answer: `getBook` and `GetBook` would share those. */
function assertDistinct(operations: readonly ReadOperation[]): void {
  const byType = Map.groupBy(operations, ({ id }) => typeName(id)).values();
  const [one, other] = [...byType].find(({ length }) => length > 1) ?? [];
  if (one && other) {
    const both = `operationIds "${one.operationId}" and "${other.operationId}" would both name`;
    const what =
      one.id === other.id ? `a method ${one.id}` : `the type ${typeName(one.id)}Input; rename one`;
    throw new SpecError(
      one.operationId === other.operationId
        ? `operationId "${one.operationId}" is used twice; each method needs its own`
        : `${both} ${what}`,
    );
  }
}

function readOperation(
  document: OpenApiDocument,
  path: string,
  method: string,
  item: PathItem,
): ReadOperation {
  // A path item holds operations under the names of methods, checked by the caller.
  const operation = item[method] as Operation;
  const place = `${method.toUpperCase()} ${path}`;
  if (!operation.operationId) {
    throw new SpecError(`${place}: no operationId; every generated method is named after one`);
  }
  const body = operation.requestBody && follow<RequestBody>(document, operation.requestBody);
  const parameters = parametersOf(document, item, operation).filter(isSetByCaller);
  return {
    id: methodName(place, operation.operationId),
    operationId: operation.operationId,
    method: method.toUpperCase(),
    path,
    operation,
    parameters: parameters.filter((parameter) => parameter.in !== "cookie"),
    cookies: optionalCookies(place, parameters),
    body,
    responses: Object.entries(operation.responses)
      .map(
        ([status, response]) =>
          [readStatus(place, status), follow<Response>(document, response)] as const,
      )
      .sort(([one], [other]) => byPrecision(one, other)),
  };
}

/**
 * What every client has beside its operations, what every object has, and what `await` and `JSON.stringify` call by
 * themselves.
 */
const TAKEN: ReadonlySet<string> = new Set([
  ...["call", "request", "use", "eject", ...METHODS.map(upperCase)],
  ...[...Object.getOwnPropertyNames(Object.prototype), "prototype"],
  ...["then", "toJSON"],
]);

/** `meta/root` becomes `metaRoot`, and `call`, which every client has, `callOperation`. */
function methodName(place: string, operationId: string): string {
  const name = identifier(place, operationId);
  return TAKEN.has(name) ? `${name}Operation` : name;
}

function upperCase(text: string): string {
  return text.toUpperCase();
}

function identifier(place: string, operationId: string): string {
  if (/^[A-Za-z_$][\w$]*$/.test(operationId)) {
    return operationId;
  }
  const name = operationId
    .replace(/[^\w$]+(.)?/g, (_, next: string | undefined) => next?.toUpperCase() ?? "")
    .replace(/^[A-Z]/, (first) => first.toLowerCase());
  if (!/^[A-Za-z_$]/.test(name)) {
    throw new SpecError(
      `${place}: operationId "${operationId}" cannot name a method; begin it with a letter`,
    );
  }
  return name;
}

function readStatus(place: string, key: string): Status {
  const status = statusOf(key);
  if (status === undefined) {
    throw new SpecError(
      `${place}: response "${key}" is not a status; write a number such as 404, a range such as 4XX, or default`,
    );
  }
  return status;
}

/** Names of cookies; throws for one that every call would need. */
function optionalCookies(place: string, parameters: readonly Parameter[]): readonly string[] {
  const cookies = parameters.filter((parameter) => parameter.in === "cookie");
  const needed = cookies.find(({ required }) => required);
  if (needed) {
    throw new SpecError(
      `${place}: cookie "${needed.name}" is required, and browsers let no program set one; make it a header or optional`,
    );
  }
  return cookies.map(({ name }) => name);
}

function isSetByCaller(parameter: Parameter): boolean {
  const ignored = parameter.in === "header" && IGNORED_HEADERS.has(parameter.name.toLowerCase());
  return !ignored && parameter["x-supplied-by"] !== "client";
}

function follow<Target>(document: OpenApiDocument, value: Target | Reference): Target {
  // The bundler has already refused references that lead nowhere.
  return followed(document, value) as Target;
}
