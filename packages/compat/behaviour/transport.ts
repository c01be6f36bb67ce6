import type { Entur, EnturOptions, Fetch } from "@entur-clients/core";
import type { Kit } from "./kit.js";

/** One answer: a response, an error to throw, or a function of the request. */
export type Answer = Response | Error | ((request: Request) => Response | Promise<Response>);

/** A transport that gives `answers` in turn, the last one for ever, and keeps what it was sent. */
export function scripted(...answers: readonly Answer[]): Fetch & { readonly sent: Request[] } {
  const sent: Request[] = [];
  const fetch = async (request: Request): Promise<Response> => {
    sent.push(request.clone());
    const answer = answers[Math.min(sent.length, answers.length) - 1];
    if (answer === undefined) throw new Error("scripted() needs an answer");
    if (answer instanceof Error) throw answer;
    return answer instanceof Response ? answer.clone() : answer(request);
  };
  return Object.assign(fetch, { sent });
}

/** A context whose transport is `fetch`. */
export function contextOver(
  { core }: Kit,
  fetch: Fetch,
  options: Partial<EnturOptions> = {},
): Entur {
  const environment = {
    apiUrl: "https://api.example.com",
    tokenUrl: "https://token.example.com/oauth/token",
  };
  return core.createEntur({ clientName: "acme-webshop", environment, fetch, ...options });
}

/** A context whose transport is the platform's own, and whose server plays `scenario` to it alone. */
export function contextAt(
  { core, origin }: Kit,
  scenario: string,
  options: Partial<EnturOptions> = {},
): Entur {
  const apiUrl = `${origin}/${scenario}~${crypto.randomUUID()}`;
  const environment = { apiUrl, tokenUrl: `${apiUrl}/oauth/token` };
  return core.createEntur({ clientName: "acme-webshop", environment, ...options });
}

/** What a promise is rejected with; an error of its own where it is not. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  const nothing = new Error("nothing was thrown");
  return promise.then(
    () => nothing,
    (error: unknown) => error,
  );
}

/** The message of what a promise is rejected with. */
export async function message(promise: Promise<unknown>): Promise<string> {
  const error = await rejection(promise);
  return error instanceof Error ? error.message : String(error);
}

/** A member as the service would answer it. */
export const MEMBER = {
  id: 42,
  customerId: "1000042",
  organisationId: 1,
  programId: 7,
  createdAt: "2025-01-02T03:04:05Z",
  updatedAt: "2025-01-02T03:04:05Z",
};

/** The path of that member. */
export const PATH = { programId: 7, memberId: 42 };

/** What the loopback server says it was sent. */
export interface Echo {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
  /** The request's number in its session, from 1. */
  readonly number: number;
}

/** The echo in a result, whatever the operation says it answers. */
export function echoOf(result: { readonly ok: boolean; readonly data?: unknown }): Echo {
  if (!result.ok) throw new Error(`the server answered ${JSON.stringify(result)}`);
  return result.data as Echo;
}
