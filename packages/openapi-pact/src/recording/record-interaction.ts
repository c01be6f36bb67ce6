import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { type ConsumerPact, makeConsumerPact } from "@pact-foundation/pact-core";
import type { Exchange } from "../exchange/exchange.js";
import { templateValue } from "../matching/template-value.js";
import { canonicalJson } from "../pact-file/canonical-json.js";
import { fingerprint } from "../pact-file/fingerprint.js";
import type { Pact } from "../table/pact.js";
import { declareToPact } from "./declare-to-pact.js";
import { RECORDING_FILE, recordingFolder } from "./recording.js";
import { openRecordingProxy } from "./recording-proxy.js";
import { requestMismatchLines } from "./request-mismatch-lines.js";
import { undeclaredProblems } from "./undeclared-problems.js";

/** What the real client made of an answer. */
export interface ClientAnswer {
  readonly status: number;
  /** The parsed body; undefined where there is none. */
  readonly body: unknown;
}

/** What is to be recorded, and where. */
export interface Planned {
  readonly pact: Pact;
  readonly exchange: Exchange;
  /** Headers that the client may send, in lower case. */
  readonly knownHeaders: ReadonlySet<string>;
  /** The folder for all recordings. */
  readonly out: string;
}

/** Pact's own number for version 4 of its specification. */
const V4 = 5;

/**
 * Lets the client meet one exchange, on a mock server and in a folder of its own: nothing is shared, so nothing is lost
 * between workers. The folder is emptied first and filled only when all went well.
 */
export async function recordInteraction(
  planned: Planned,
  drive: (baseUrl: string) => Promise<ClientAnswer>,
): Promise<void> {
  const { pact, exchange, out } = planned;
  const { consumer, provider } = pact;
  const { description } = exchange;
  const folder = recordingFolder(out, pact, description);
  rmSync(folder, { recursive: true, force: true });
  const core = makeConsumerPact(consumer, provider, V4, "error");
  declareToPact(core.newInteraction(description), exchange);
  await meet(core, planned, drive);
  mkdirSync(folder, { recursive: true });
  core.writePactFile(folder, false);
  const recording = { consumer, provider, description, fingerprint: fingerprint(exchange) };
  // Whoever reads it meanwhile finds all of it or nothing.
  writeFileSync(join(folder, "unfinished"), canonicalJson(recording));
  renameSync(join(folder, "unfinished"), join(folder, RECORDING_FILE));
}

async function meet(
  core: ConsumerPact,
  { exchange, knownHeaders }: Planned,
  drive: (baseUrl: string) => Promise<ClientAnswer>,
): Promise<void> {
  const port = core.createMockServer("127.0.0.1");
  const proxy = await openRecordingProxy(port);
  try {
    const [outcome] = await Promise.allSettled([drive(proxy.baseUrl)]);
    // A request that was refused is the cause of whatever the client then made of it.
    const problems = core.mockServerMatchedSuccessfully(port)
      ? undeclaredProblems(exchange, knownHeaders, proxy.arrived)
      : requestMismatchLines(core.mockServerMismatches(port));
    if (problems.length > 0) {
      throw new Error(`${exchange.description}: ${problems.join("; ")}.`, {
        cause: outcome.status === "rejected" ? outcome.reason : undefined,
      });
    }
    if (outcome.status === "rejected") {
      throw outcome.reason;
    }
    judgeAnswer(exchange, outcome.value);
  } finally {
    await proxy.close();
    core.cleanupMockServer(port);
  }
}

function judgeAnswer({ description, response }: Exchange, answer: ClientAnswer): void {
  const body = templateValue(response.body?.content);
  if (answer.status !== response.status) {
    throw new Error(
      `${description}: the client made ${answer.status} of the answer, not ${response.status}.`,
    );
  }
  if (!isDeepStrictEqual(answer.body, body)) {
    throw new Error(
      `${description}: the client made ${JSON.stringify(answer.body)} of the body ${JSON.stringify(body)}.`,
    );
  }
}
