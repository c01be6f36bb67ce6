import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { type ConsumerPact, makeConsumerPact } from "@pact-foundation/pact-core";
import type { Exchange } from "../exchange/exchange.js";
import { reified } from "../matching/reified.js";
import { canonicalJson } from "../pact-file/canonical-json.js";
import { fingerprint } from "../pact-file/fingerprint.js";
import type { Pact } from "../table/pact.js";
import { declareToPact } from "./declare-to-pact.js";
import { RECORDING_FILE, recordingFolder } from "./recording.js";
import { requestMismatchLines } from "./request-mismatch-lines.js";

/** What the real client made of an answer. */
export interface ClientAnswer {
  readonly status: number;
  /** The parsed body; undefined where there is none. */
  readonly body: unknown;
}

/** Pact's own number for version 4 of its specification. */
const V4 = 5;

/**
 * Lets the client meet one exchange, on a mock server and in a folder of its own: nothing is shared, so nothing is lost
 * between workers. The folder is emptied first and filled only when all went well.
 */
export async function recordInteraction(
  pact: Pact,
  exchange: Exchange,
  out: string,
  drive: (baseUrl: string) => Promise<ClientAnswer>,
): Promise<void> {
  const { consumer, provider } = pact;
  const { description } = exchange;
  const folder = recordingFolder(out, pact, description);
  rmSync(folder, { recursive: true, force: true });
  const core = makeConsumerPact(consumer, provider, V4, "error");
  declareToPact(core.newInteraction(description), exchange);
  await meet(core, exchange, drive);
  mkdirSync(folder, { recursive: true });
  core.writePactFile(folder, false);
  const recording = { consumer, provider, description, fingerprint: fingerprint(exchange) };
  writeFileSync(join(folder, RECORDING_FILE), canonicalJson(recording));
}

async function meet(
  core: ConsumerPact,
  exchange: Exchange,
  drive: (baseUrl: string) => Promise<ClientAnswer>,
): Promise<void> {
  const port = core.createMockServer("127.0.0.1");
  try {
    const [outcome] = await Promise.allSettled([drive(`http://127.0.0.1:${port}`)]);
    // A request the mock server refused is the cause of whatever the client then made of it.
    if (!core.mockServerMatchedSuccessfully(port)) {
      const lines = requestMismatchLines(core.mockServerMismatches(port));
      throw new Error(`${exchange.description}: ${lines.join("; ")}.`, {
        cause: outcome.status === "rejected" ? outcome.reason : undefined,
      });
    }
    if (outcome.status === "rejected") {
      throw outcome.reason;
    }
    judgeAnswer(exchange, outcome.value);
  } finally {
    core.cleanupMockServer(port);
  }
}

function judgeAnswer({ description, response }: Exchange, answer: ClientAnswer): void {
  const body = reified(response.body?.content);
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
