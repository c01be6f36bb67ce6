import { isRecord } from "../document/located.js";
import type { Parameter } from "../document/operation.js";
import { serialiseParameter } from "../request/serialise-parameter.js";
import { plain } from "../table/plain.js";
import { anotherText } from "./another-text.js";
import type { RequestChange, RequestExample } from "./request-mutants.js";

/** Every change to the parameters in the path and the query that a request sends. */
export function parameterChanges(example: RequestExample): readonly RequestChange[] {
  const { parameters, apiKeys } = example.operation;
  const keys = apiKeys.filter((key) => key.in === "query").map(({ name }) => name);
  return [...parameters.flatMap(changesTo), ...keys.flatMap((name) => keyLoss(example, name))];

  function changesTo(parameter: Parameter): readonly RequestChange[] {
    const { in: place, name } = parameter;
    if (place !== "path" && place !== "query") {
      return [];
    }
    const value = plain(example.declared[place]?.[name]);
    if (value === undefined) {
      return [];
    }
    return place === "path"
      ? pathChanges(example, name, String(value))
      : queryChanges(example, parameter, value);
  }
}

function keyLoss({ sent, declared }: RequestExample, name: string): readonly RequestChange[] {
  const query = sent.query.filter(([own]) => own !== name);
  const path = `query ${name}`;
  const beyond = "the credentials are missing";
  return query.length === sent.query.length
    ? []
    : [{ path, kind: "dropped", sent: { ...sent, query }, declared, beyond }];
}

function queryChanges(
  { sent, declared }: RequestExample,
  parameter: Parameter,
  value: unknown,
): readonly RequestChange[] {
  const { name } = parameter;
  const pairs = serialiseParameter(parameter, value);
  const [[firstName, firstText] = [name, ""]] = pairs;
  const names = new Set(pairs.map(([own]) => own));
  const others = sent.query.filter(([own]) => !names.has(own));
  const { [name]: _, ...query } = declared.query ?? {};
  const path = `query ${name}`;
  const headers = { ...sent.headers, [headerNameOf(name)]: firstText };
  return [
    { path, kind: "dropped", sent: { ...sent, query: others }, declared: { ...declared, query } },
    {
      path,
      kind: "renamed",
      sent: {
        ...sent,
        query: [...others, ...pairs.map(([own, text]) => [`${own}-renamed`, text] as const)],
      },
      declared: { ...declared, query: { ...query, [`${name}-renamed`]: value } },
    },
    {
      path,
      kind: "misplaced",
      sent: { ...sent, query: others, headers },
      declared: { ...declared, query, header: headers },
    },
    ...(isRecord(value) || Array.isArray(value)
      ? []
      : anotherText(firstText).map((text) => ({
          path,
          kind: "changed" as const,
          sent: { ...sent, query: [...others, [firstName, text] as const] },
          declared: { ...declared, query: { ...query, [name]: text } },
          mustStay: true,
        }))),
  ];
}

function pathChanges(
  { operation, sent, declared }: RequestExample,
  name: string,
  value: string,
): readonly RequestChange[] {
  const place = operation.path.split("/").findLastIndex((part) => part.includes(`{${name}}`));
  // The server's base path stands in front of the template.
  const offset = sent.path.split("/").length - operation.path.split("/").length;
  const segments = sent.path.split("/");
  const without = segments.toSpliced(place + offset, 1).join("/") || "/";
  const { [name]: _, ...rest } = declared.path ?? {};
  const path = `path ${name}`;
  const beyond = `path ${name} is missing`;
  const changed = anotherText(value).map((text) => {
    const segment = segments[place + offset] ?? "";
    const other = segment.replace(encodeURIComponent(value), () => encodeURIComponent(text));
    return {
      path,
      kind: "changed" as const,
      sent: { ...sent, path: segments.with(place + offset, other).join("/") },
      declared: { ...declared, path: { ...rest, [name]: text } },
      mustStay: true,
    };
  });
  return [
    {
      path,
      kind: "dropped",
      sent: { ...sent, path: without },
      declared: { ...declared, path: rest },
      beyond,
    },
    {
      path,
      kind: "misplaced",
      sent: { ...sent, path: without, query: [...sent.query, [name, value]] },
      declared: { ...declared, path: rest, query: { ...declared.query, [name]: value } },
      beyond,
    },
    ...changed,
  ];
}

/** A name that is a parameter's in the query may hold what a header's name may not. */
function headerNameOf(name: string): string {
  return name.replaceAll(/[^A-Za-z0-9-]/g, "-");
}
