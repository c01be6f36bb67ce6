import { anotherText } from "./another-text.js";
import type { RequestChange, RequestExample } from "./request-mutants.js";

/** Every change to the headers that a request sends: declared ones, credentials and the media type. */
export function headerRequestChanges(example: RequestExample): readonly RequestChange[] {
  return Object.keys(example.sent.headers).flatMap((name) =>
    name === "Content-Type" ? mediaTypeChanges(example) : headerChanges(example, name),
  );
}

function headerChanges(
  { operation, sent, declared }: RequestExample,
  name: string,
): readonly RequestChange[] {
  const { [name]: value = "", ...headers } = sent.headers;
  const path = `header ${name}`;
  const credentials =
    (name === "Authorization" && operation.authorised) ||
    operation.apiKeys.some((key) => name === (key.in === "cookie" ? "Cookie" : key.name));
  const rest = {
    path,
    ...(credentials && { beyond: "the credentials are missing" }),
  };
  const renamed = { ...headers, [`Renamed-${name}`]: value };
  const query = { ...declared.query, [name]: value };
  return [
    {
      ...rest,
      kind: "header lost",
      sent: { ...sent, headers },
      declared: { ...declared, header: headers },
    },
    {
      ...rest,
      kind: "renamed",
      sent: { ...sent, headers: renamed },
      declared: { ...declared, header: renamed },
    },
    {
      ...rest,
      kind: "misplaced",
      sent: { ...sent, headers, query: [...sent.query, [name, value]] },
      declared: { ...declared, header: headers, query },
    },
    ...(credentials ? [] : anotherText(value)).map((text) => ({
      path,
      kind: "changed" as const,
      sent: { ...sent, headers: { ...headers, [name]: text } },
      declared: { ...declared, header: { ...headers, [name]: text } },
      mustStay: true,
    })),
  ];
}

function mediaTypeChanges({ operation, sent, declared }: RequestExample): readonly RequestChange[] {
  const { "Content-Type": mediaType = "", ...headers } = sent.headers;
  const documented = operation.body?.content ?? new Map();
  const others = ["application/json", "application/merge-patch+json", "text/plain"];
  const foreign = others.filter((other) => other !== mediaType);
  return [
    {
      path: "header Content-Type",
      kind: "header lost",
      sent: { ...sent, headers },
      declared,
      beyond: "the body has no media type",
    },
    ...foreign.map((other) => ({
      path: `media type → ${other}`,
      kind: "media type swapped" as const,
      sent: { ...sent, headers: { ...headers, "Content-Type": other } },
      declared,
      ...(!documented.has(other) && { beyond: `media type ${other} is not documented` }),
    })),
  ];
}
