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
  const { answer, isStale } = await sendOnce(url, request, agent);
  return isStale ? (await sendOnce(url, request, false)).answer : answer;
}

interface Sent {
  readonly answer: RawAnswer;
  /** A server may close an idle connection just as it is used again; nothing was read of the request then. */
  readonly isStale: boolean;
}

async function sendOnce(url: string, request: FuzzRequest, agent: Agent | false): Promise<Sent> {
  const { method, headers, path, pieces = 1 } = request;
  const body = Buffer.from(request.body ?? "");
  const outgoing = open(url + path.replaceAll(/[^\x21-\x7e]/g, encodeURIComponent), {
    method,
    agent,
    headers: { ...headers, "content-length": body.length },
  });
  const answered = new Promise<Sent>((resolve) => {
    outgoing.once("response", async (incoming) => {
      const chunks = await incoming.toArray().catch(() => []);
      const body = Buffer.concat(chunks).toString("utf8");
      resolve({ answer: { status: incoming.statusCode ?? 0, body }, isStale: false });
    });
    outgoing.once("error", () => {
      resolve({ answer: { status: 0, body: "" }, isStale: outgoing.reusedSocket });
    });
  });
  const size = Math.ceil(body.length / pieces);
  for (let piece = 0; piece < pieces - 1; piece++) {
    outgoing.write(body.subarray(piece * size, (piece + 1) * size));
    await wait(PAUSE_MS);
  }
  outgoing.end(body.subarray((pieces - 1) * size));
  return answered;
}
