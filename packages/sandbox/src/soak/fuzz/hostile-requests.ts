import fc from "fast-check";
import type { FuzzRequest } from "./fuzz-request.js";

/** Makes something else of a valid request. */
type Turn = (request: FuzzRequest, random: number) => Partial<FuzzRequest>;

const SQL = ["' or 1=1 --", '"; drop table members; --', "1); delete from members", "%00", "\\"];
const STRANGE = [null, -1, 1.5, 1e308, "", "x", [], {}, true, "2026-13-45", "\u0000", "\ud800"];
const NUMERALS = ["0x7", "0b111", "0o7", "+7", " 7", "7n", "1_0", "Infinity", "٧", "7e999", "-0"];
const KEYS = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty"];
const LARGEST_BODY = 1_048_576;

/** What is nearly valid: one thing is wrong. */
const NEARLY: Readonly<Record<string, Turn>> = {
  "strange value": (request, random) => ({ body: edited(request, random, pick(STRANGE, random)) }),
  "strange query": ({ path }, random) => ({
    path: `${path}${path.includes("?") ? "&" : "?"}${pick(["page=-1", "size=1e9", "page=0x10", "size=", "a[]=1", "page=1&page=2", "statusAt=now"], random)}`,
  }),
  "strange numeral": ({ path }, random) => ({
    path: path.replace(/\/\d+/, () => `/${encodeURIComponent(pick(NUMERALS, random))}`),
  }),
  "unknown property": (request, random) => ({ body: withKey(request, pick(KEYS, random)) }),
  "other method": (_, random) => ({
    method: pick(["PUT", "DELETE", "PATCH", "POST", "GET", "OPTIONS"], random),
    operationId: undefined,
  }),
  "other media type": ({ headers }, random) => ({
    headers: {
      ...headers,
      "content-type": pick(
        [
          "text/plain",
          "application/xml",
          "application/json; charset=utf-16",
          "",
          "multipart/form-data",
        ],
        random,
      ),
    },
  }),
  "cut body": ({ body = "" }, random) => ({ body: String(body).slice(0, random % 40) }),
};

/** What nobody sends by mistake. */
const HOSTILE: Readonly<Record<string, Turn>> = {
  "SQL in the path": ({ path }, random) => ({
    path: path.replace(/\/\d+/, () => `/${encodeURIComponent(pick(SQL, random))}`),
    operationId: undefined,
  }),
  "SQL in the body": (request, random) => ({ body: edited(request, random, pick(SQL, random)) }),
  "prototype keys": (_, random) => ({
    body: `{"${pick(KEYS, random)}":{"isAdmin":true},"accountId":"x","customerId":"1000042"}`,
  }),
  "prototype query": ({ path }, random) => ({
    path: `${path.split("?")[0]}?${pick(KEYS, random)}=1&${pick(KEYS, random + 1)}[a]=2`,
  }),
  "deep JSON": (_, random) => ({ body: "[".repeat(1_000 + (random % 50_000)) }),
  "200,000 brackets": () => ({ body: "[".repeat(200_000) + "]".repeat(200_000) }),
  "deep and closed JSON": (_, random) => ({
    body: `${'{"a":'.repeat(100 + (random % 5_000))}1${"}".repeat(100 + (random % 5_000))}`,
  }),
  "huge body": (_, random) => ({ body: Buffer.alloc(LARGEST_BODY + 1 + (random % 1_000), 0x20) }),
  "huge body of unknown length": (_, random) => ({
    body: Buffer.alloc(LARGEST_BODY + 1 + (random % 1_000_000), 0x20),
    isUnmeasured: true,
  }),
  "large body": (_, random) => ({ body: `{"alias":"${"å".repeat(random % 100_000)}"}` }),
  "wrong encoding": (_, random) => ({
    body: Buffer.from([0x7b, 0x22, 0xff, 0xfe, random % 256, 0x22, 0x3a, 0xc3, 0x28, 0x7d]),
  }),
  "wrong encoding in the path": ({ path }, random) => ({
    path: path.replace(
      /\/[^/?]+(\?|$)/,
      () => `/${pick(["%ff%fe", "%c3%28", "%", "%zz", "%00", "..%2f..%2f"], random)}`,
    ),
    operationId: undefined,
  }),
  "header flood": ({ headers }, random) => ({
    headers: {
      ...headers,
      ...Object.fromEntries(
        Array.from({ length: 50 + (random % 300) }, (_, at) => [
          `x-flood-${at}`,
          "f".repeat(random % 60),
        ]),
      ),
    },
  }),
  "long header": ({ headers }, random) => ({
    headers: { ...headers, "accept-language": "nb,".repeat(random % 8_000) },
  }),
  "strange token": ({ headers }, random) => ({
    headers: {
      ...headers,
      authorization: `Bearer ${pick(["", ".", "a.b.c", "e30.e30.", "x".repeat(4_000)], random)}${random}`,
    },
  }),
  "strange headers": ({ headers }, random) => ({
    headers: {
      ...headers,
      "x-correlation-id": pick(["<script>", "a".repeat(5_000), "é", "' or 1=1"], random),
      "entur-customer-number": pick(["-1", "x", "1e3", "99999999999999999999"], random),
    },
  }),
  "slow sender": (_, random) => ({ pieces: 2 + (random % 6) }),
};

/** A valid request with one of the turns; `nearly` for those with one mistake. */
export function turned(
  valid: fc.Arbitrary<FuzzRequest>,
  which: "nearly" | "hostile",
): fc.Arbitrary<FuzzRequest> {
  const turns = Object.entries(which === "nearly" ? NEARLY : HOSTILE);
  return fc
    .tuple(valid, fc.constantFrom(...turns), fc.nat(1_000_000))
    .map(([request, [kind, turn], random]) => ({ ...request, ...turn(request, random), kind }));
}

function pick<T>(values: readonly [T, ...T[]] | readonly T[], random: number): T {
  // Every list here has something in it.
  return values[random % values.length] as T;
}

function edited({ body }: FuzzRequest, random: number, value: unknown): string {
  const content: unknown = JSON.parse(String(body ?? "{}"));
  const keys = Object.keys(Object(content));
  const key = keys[random % Math.max(1, keys.length)];
  return JSON.stringify(key === undefined ? value : { ...Object(content), [key]: value });
}

function withKey({ body }: FuzzRequest, key: string): string {
  const content = JSON.stringify(JSON.parse(String(body ?? "{}")));
  return content.replace("{", content === "{}" ? `{"${key}":1` : `{"${key}":1,`);
}
