import { answerHeaders, MEMBER_BODY, TOKEN_BODY } from "./answers.ts";
import type { Wire } from "./contender.ts";

/** Which response the stub gives: a bare object, so that only the client costs, or the platform's own. */
export type StubResponse = "bare" | "platform";

/** A transport that answers from memory. */
export function stubWire(kind: StubResponse): Wire {
  const headers = new Headers(answerHeaders());
  const answer = (body: string) =>
    kind === "bare" ? bareResponse(body, headers) : new Response(body, { headers });
  return {
    apiUrl: "http://127.0.0.1",
    isStub: true,
    // Only the token is asked for by POST.
    fetch: async (input, init) =>
      answer(methodOf(input, init) === "POST" ? TOKEN_BODY : MEMBER_BODY),
  };
}

function methodOf(input: string | URL | Request, init: RequestInit | undefined) {
  return input instanceof Request ? input.method : init?.method;
}

const BODY = new ReadableStream();

/** As much of a response as the contenders look at. */
class BareResponse {
  readonly ok = true;
  readonly status = 200;
  readonly statusText = "OK";
  readonly type = "basic";
  readonly url = "";
  readonly redirected = false;
  readonly bodyUsed = false;
  readonly body = BODY;
  readonly headers: Headers;
  readonly #text: string;

  constructor(text: string, headers: Headers) {
    this.#text = text;
    this.headers = headers;
  }

  async text(): Promise<string> {
    return this.#text;
  }

  async json(): Promise<unknown> {
    return JSON.parse(this.#text);
  }

  clone(): BareResponse {
    return this;
  }
}

function bareResponse(text: string, headers: Headers): Response {
  // What it lacks no contender touches: each is made to read one member before it is measured.
  return new BareResponse(text, headers) as unknown as Response;
}
