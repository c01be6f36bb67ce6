import fc from "fast-check";
import { EXAMPLE } from "../../seed/example.js";
import type { FuzzRequest } from "./fuzz-request.js";
import { schemaValue } from "./schema-value.js";
import type { SpecOperation } from "./spec-operations.js";

/** Values that the example data knows, so that requests get past the first look. */
const KNOWN: Readonly<Record<string, readonly unknown[]>> = {
  programId: [EXAMPLE.programId],
  memberId: [EXAMPLE.memberId],
  pointPeriodId: [EXAMPLE.pointPeriodId],
  customerId: [EXAMPLE.customerId],
  customerNumber: [EXAMPLE.customerNumber, EXAMPLE.customerNumber + 1],
  accountId: [EXAMPLE.accountId],
  externalRef: [EXAMPLE.pickupCode, EXAMPLE.claimedCode],
  externalReference: [EXAMPLE.pickupCode, EXAMPLE.claimedCode],
  orderId: [EXAMPLE.orderId, EXAMPLE.unregistered.orderId],
  contractUuid: [EXAMPLE.couponContract, EXAMPLE.giftCard],
  page: [0, 1, 2],
  size: [1, 10, 100],
};

/** Requests that an operation's spec permits. */
export function validRequest(
  operation: SpecOperation,
  authorization: string,
): fc.Arbitrary<FuzzRequest> {
  const { operationId, method, path, parameters, body } = operation;
  const values = parameters.map((parameter) => {
    const value = known(parameter.name, schemaValue(parameter.schema));
    return parameter.required ? value : fc.option(value, { nil: undefined, freq: 1 });
  });
  const content = body === undefined ? fc.constant(undefined) : schemaValue(body.schema);
  return fc.tuple(fc.tuple(...values), content).map(([given, sent]) => {
    const of = (place: string) =>
      parameters.flatMap((parameter, at): [string, unknown][] =>
        parameter.in === place && given[at] !== undefined ? [[parameter.name, given[at]]] : [],
      );
    const query = of("query").flatMap(([name, value]) =>
      [value].flat().map((one) => `${encodeURIComponent(name)}=${encode(one)}`),
    );
    return {
      kind: "valid",
      operationId,
      method,
      path: filled(path, of("path")) + (query.length > 0 ? `?${query.join("&")}` : ""),
      headers: {
        authorization,
        "et-client-name": "nordtrikk-soak",
        ...Object.fromEntries(
          of("header").map(([name, value]) => [name.toLowerCase(), plain(value)]),
        ),
        ...(body !== undefined && { "content-type": body.mediaType }),
      },
      ...(body !== undefined && { body: JSON.stringify(inKnown(sent)) }),
    };
  });
}

function known(name: string, value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const values = Object.hasOwn(KNOWN, name) ? KNOWN[name] : undefined;
  return values === undefined
    ? value
    : fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom(...values) },
        { weight: 1, arbitrary: value },
      );
}

/** The same for the properties of a body; by their length some are left as they are. */
function inKnown(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (key, one: unknown) => {
    const values = Object.hasOwn(KNOWN, key) ? KNOWN[key] : undefined;
    return values === undefined || String(one).length % 4 === 0 ? one : values[0];
  });
}

function filled(path: string, values: readonly [string, unknown][]): string {
  return values.reduce(
    (text, [name, value]) => text.replace(`{${name}}`, () => encode(value)),
    path,
  );
}

/** A dot alone, or two, would be another path; an empty text none. */
function encode(value: unknown): string {
  const text = String(value).toWellFormed();
  return encodeURIComponent(text === "" ? "-" : text).replaceAll(".", "%2E");
}

/** Node sends no header with other characters. */
function plain(value: unknown): string {
  return String(value).replaceAll(/[^\x20-\x7e]/g, "x");
}
