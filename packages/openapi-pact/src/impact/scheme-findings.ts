import { isRecord } from "../document/located.js";
import type { Verdict } from "./change.js";
import type { Finding } from "./finding.js";

/** A security scheme under one name, in both documents; undefined where the document does not declare it. */
export interface SchemePair {
  readonly name: string;
  readonly before: unknown;
  readonly after: unknown;
  /** The scopes that an operation asks for. */
  readonly scopes: ReadonlySet<string>;
}

type Json = { readonly [key: string]: unknown };

/** What changed about a scheme, for an operation that it guards: how credentials travel, or how a client comes by them. */
export function schemeFindings({ name, before, after, scopes }: SchemePair): readonly Finding[] {
  const [was, is] = [before, after].map(travelOf);
  const said =
    was === is
      ? [
          ...urlChanges(recordOf(before), recordOf(after), ["openIdConnectUrl"]),
          ...flowChanges(flowsOf(before), flowsOf(after), scopes),
          ...proseChanges(recordOf(before), recordOf(after)),
        ]
      : [{ verdict: "breaking" as const, what: `${was} → ${is}` }];
  return said.map(({ verdict, what }) => ({
    kind: verdict === "docs" ? "docs" : "security",
    verdict,
    message: `security scheme ${name}: ${what}`,
    // Whoever sends no credentials has none to send otherwise.
    uses: (credentials) => credentials !== undefined,
  }));
}

/** One thing that is said of a scheme. */
interface Said {
  readonly verdict: Verdict;
  readonly what: string;
}

/** How credentials travel. */
function travelOf(scheme: unknown): string {
  const { type, scheme: authentication, in: place, name } = recordOf(scheme);
  switch (type) {
    case undefined:
      return "undeclared";
    case "http":
      return `http ${String(authentication).toLowerCase()}`;
    case "apiKey":
      return `apiKey ${name} in ${place}`;
    default:
      return String(type);
  }
}

function flowChanges(before: Json, after: Json, scopes: ReadonlySet<string>): readonly Said[] {
  return namesOf(before, after).flatMap((flow): readonly Said[] => {
    const [was, is] = [before[flow], after[flow]];
    if (!isRecord(was) || !isRecord(is)) {
      return [
        isRecord(is)
          ? { verdict: "compatible", what: `flow ${flow} added` }
          : { verdict: "breaking", what: `flow ${flow} removed` },
      ];
    }
    return [
      ...urlChanges(was, is, FLOW_URLS),
      ...scopeChanges(recordOf(was.scopes), recordOf(is.scopes), scopes),
    ].map(({ verdict, what }) => ({ verdict, what: `flow ${flow}: ${what}` }));
  });
}

const FLOW_URLS = ["authorizationUrl", "deviceAuthorizationUrl", "tokenUrl", "refreshUrl"];

/** Where there was no address, nobody goes to another one. */
function urlChanges(before: Json, after: Json, keys: readonly string[]): readonly Said[] {
  return keys
    .filter((key) => before[key] !== after[key])
    .map((key) => ({
      verdict: before[key] === undefined ? "compatible" : "breaking",
      what: `${key} ${urlText(before[key])} → ${urlText(after[key])}`,
    }));
}

function urlText(url: unknown): string {
  return url === undefined ? "none" : JSON.stringify(url);
}

/** A token without a scope is none for the operations that ask for it. */
function scopeChanges(before: Json, after: Json, asked: ReadonlySet<string>): readonly Said[] {
  return namesOf(before, after).flatMap((scope): readonly Said[] => {
    if (!Object.hasOwn(after, scope)) {
      const verdict = asked.has(scope) ? "breaking" : "compatible";
      return [{ verdict, what: `scope ${scope} removed` }];
    }
    if (!Object.hasOwn(before, scope)) {
      return [{ verdict: "compatible", what: `scope ${scope} added` }];
    }
    const same = before[scope] === after[scope];
    return same ? [] : [{ verdict: "docs", what: `scope ${scope} reworded` }];
  });
}

/** Said to people alone. */
const PROSE = ["description", "bearerFormat"];

function proseChanges(before: Json, after: Json): readonly Said[] {
  return PROSE.filter((key) => before[key] !== after[key]).map((key) => ({
    verdict: "docs",
    what: `${key} reworded`,
  }));
}

function flowsOf(scheme: unknown): Json {
  return recordOf(recordOf(scheme).flows);
}

function recordOf(value: unknown): Json {
  return isRecord(value) ? value : {};
}

function namesOf(before: Json, after: Json): readonly string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])];
}
