import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Document, readDocument } from "../document/read-document.js";
import { exchangesBy, type ToExchange } from "../exchange/exchanges.js";
import { ANONYMOUS } from "../table/anonymous.js";
import type { DeclaredInteraction, DeclaredRequest, Pact } from "../table/pact.js";
import { plain } from "../table/plain.js";
import { knownHeaders } from "./known-headers.js";
import { readRecordings } from "./read-recordings.js";
import { type ClientAnswer, recordInteraction } from "./record-interaction.js";

/** One call of the client under test. */
export interface Call {
  readonly operationId: string;
  readonly request: Omit<DeclaredRequest, "wrong">;
  /** The mock server, without the base path of the document: `http://127.0.0.1:40001`. */
  readonly baseUrl: string;
  readonly caller: string;
  /** What to send as a bearer token: the caller's name, which verification swaps for a real token. None for `anonymous`. */
  readonly token: string | undefined;
}

/** What {@link recordTests} needs. */
export interface RecordOptions {
  /** The test function of any runner. */
  readonly test: (name: string, run: () => Promise<void>) => unknown;
  readonly pact: Pact;
  /** The OpenAPI document. */
  readonly spec: URL;
  /** The folder for recordings, which is not committed. Several pacts may share one. */
  readonly out: URL;
  /** Drives the real client. Switch retries off: 429 and 503 are answers here like any other. */
  readonly call: (call: Call) => Promise<ClientAnswer>;
  /** The operations to record here, where several test files share a pact. Default all. */
  readonly operations?: readonly string[];
}

/** Declares one test per interaction. Tests may run in any order, in any number of workers, and again. */
export function recordTests(options: RecordOptions): void {
  const { test, pact, spec, out, call, operations = pact.operationIds } = options;
  // Pact's core reports its use to its makers unless told not to.
  process.env.PACT_DO_NOT_TRACK ??= "true";
  const folder = fileURLToPath(out);
  removeUndeclared(pact, folder);
  let prepared: Promise<Prepared> | undefined;
  const wanted = pact.interactions.filter(({ operationId }) => operations.includes(operationId));
  for (const interaction of wanted) {
    test(interaction.description, async () => {
      prepared ??= prepare(pact, spec);
      const { document, toExchange } = await prepared;
      const exchange = toExchange(interaction);
      const known = knownHeaders(document, pact, interaction);
      await recordInteraction({ pact, exchange, knownHeaders: known, out: folder }, (baseUrl) =>
        call(callOf(interaction, baseUrl)),
      );
    });
  }
}

interface Prepared {
  readonly document: Document;
  readonly toExchange: ToExchange;
}

async function prepare(pact: Pact, spec: URL): Promise<Prepared> {
  const document = await readDocument(spec);
  return { document, toExchange: exchangesBy(document, pact) };
}

function callOf(interaction: DeclaredInteraction, baseUrl: string): Call {
  const { operationId, caller } = interaction;
  const { wrong, ...request } = interaction.request;
  return {
    operationId,
    // Without its pins, a request is what it was but for their type.
    request: plain(request) as typeof request,
    baseUrl,
    caller,
    token: caller === ANONYMOUS ? undefined : caller,
  };
}

/** What an interaction left behind that has since been renamed or removed is not this pact's any more. */
function removeUndeclared(pact: Pact, out: string): void {
  const declared = new Set(pact.interactions.map(({ description }) => description));
  for (const { folder, description } of readRecordings(out, pact).found) {
    if (!declared.has(description)) {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}
