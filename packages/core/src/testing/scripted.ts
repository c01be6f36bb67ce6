import type { Fetch } from "../fetch.js";

/** One answer of a {@link scripted} transport: a response, an error to throw, or a function of the request. */
export type Step = Response | Error | ((request: Request) => Response | Promise<Response>);

/** A transport that gives `steps` in turn, the last one for ever, and keeps what it was sent. */
export interface Scripted extends Fetch {
  readonly requests: readonly Request[];
  /** The bodies sent, in order. */
  bodies(): Promise<string[]>;
  /** The last request sent. */
  last(): Request;
}

/** Makes a {@link Scripted} transport. */
export function scripted(...steps: readonly Step[]): Scripted {
  const requests: Request[] = [];
  const fetch = async (request: Request): Promise<Response> => {
    requests.push(request.clone());
    const step = steps[Math.min(requests.length, steps.length) - 1];
    if (step === undefined) throw new Error("scripted() needs a step");
    if (step instanceof Error) throw step;
    const response = step instanceof Response ? step : await step(request);
    // A copy, so that one response may answer many requests.
    return response.clone();
  };
  return Object.assign(fetch, {
    requests,
    bodies: () => Promise.all(requests.map((request) => request.clone().text())),
    last() {
      const request = requests.at(-1);
      if (request === undefined) throw new Error("nothing was sent");
      return request;
    },
  });
}

/** A JSON answer. */
export function json(
  body: unknown,
  status: number = 200,
  headers: Record<string, string> = {},
): Response {
  return Response.json(body, { status, headers });
}

/** An answer without a body. */
export function empty(status: number, headers: Record<string, string> = {}): Response {
  return new Response(null, { status, headers });
}
