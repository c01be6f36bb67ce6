import { type Agent, request as open } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import type { FuzzRequest } from "./fuzz-request.js";

/** What came back; status 0 when the connection ended without an answer. */
export interface RawAnswer {
  readonly status: number;
  readonly body: string;
}

/** Long enough for the pieces of a slow sender to arrive one by one. */
const PAUSE_MS = 5;

/** Sends a request as it is, which `fetch` would not, and reads the answer. */
export async function sendRaw(url: string, request: FuzzRequest, agent: Agent): Promise<RawAnswer> {
  const { method, headers, path, pieces = 1, isUnmeasured = false } = request;
  const body = Buffer.from(request.body ?? "");
  const length = isUnmeasured
    ? { "transfer-encoding": "chunked" }
    : { "content-length": body.length };
  const outgoing = open(url + path.replaceAll(/[^\x21-\x7e]/g, encodeURIComponent), {
    method,
    agent,
    headers: { ...headers, ...length },
  });
  const answered = new Promise<RawAnswer>((resolve) => {
    outgoing.once("response", async (incoming) => {
      const chunks = await incoming.toArray().catch(() => []);
      const body = Buffer.concat(chunks).toString("utf8");
      resolve({ status: incoming.statusCode ?? 0, body });
    });
    outgoing.once("error", () => resolve({ status: 0, body: "" }));
  });
  const size = Math.ceil(body.length / pieces);
  for (let piece = 0; piece < pieces - 1; piece++) {
    outgoing.write(body.subarray(piece * size, (piece + 1) * size));
    await wait(PAUSE_MS);
  }
  outgoing.end(body.subarray((pieces - 1) * size));
  return answered;
}
