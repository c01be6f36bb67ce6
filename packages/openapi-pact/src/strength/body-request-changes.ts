import { anotherText } from "./another-text.js";
import { bodyPoints } from "./body-points.js";
import type { RequestChange, RequestExample } from "./request-mutants.js";
import { jsonPath, NOTHING, replacedAt } from "./steps.js";

/** Every change to the body that a request sends. What a body's properties are shows in the example alone. */
export function bodyRequestChanges({ sent, declared }: RequestExample): readonly RequestChange[] {
  if (sent.body === undefined) {
    return [];
  }
  const { body: _, ...bodiless } = declared;
  const { "Content-Type": _type, ...headers } = sent.headers;
  const points = bodyPoints({ files: new Map(), check: () => [] }, [], sent.body);
  return [
    { path: "$", kind: "dropped", sent: { ...sent, headers, body: undefined }, declared: bodiless },
    ...points.flatMap(({ at, steps, value, property }) =>
      [
        ...(property ? [{ kind: "dropped" as const, part: NOTHING, mustStay: false }] : []),
        ...otherValues(value).map((part) => ({ kind: "changed" as const, part, mustStay: true })),
      ].map(({ kind, part, mustStay }) => {
        const body = replacedAt(sent.body, at, part);
        const path = jsonPath(steps);
        return { path, kind, mustStay, sent: { ...sent, body }, declared: { ...declared, body } };
      }),
    ),
  ];
}

function otherValues(value: unknown): readonly unknown[] {
  switch (typeof value) {
    case "string":
      return anotherText(value);
    case "number":
      return [value + 1, value - 1];
    case "boolean":
      return [!value];
    default:
      return [];
  }
}
