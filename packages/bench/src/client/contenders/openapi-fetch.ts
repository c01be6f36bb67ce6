import type { paths } from "@entur-clients/members";
import createClient, { type Client, type Middleware } from "openapi-fetch";
import {
  BASE_PATH,
  CLIENT_NAME,
  type Contender,
  enturHeaders,
  PROGRAM_ID,
  TOKEN,
  type Wire,
} from "../contender.ts";

export function openapiFetch({ apiUrl, fetch }: Wire): Contender {
  const client = createClient<paths>({ baseUrl: apiUrl + BASE_PATH, fetch });
  return {
    name: "openapi-fetch",
    call: (memberId) => getMember(client, memberId, enturHeaders()),
  };
}

/** The three that its users write first: the token, who calls, and failures as errors. */
export function openapiFetchWithMiddleware({ apiUrl, fetch }: Wire): Contender {
  const headers = { Accept: "application/json" };
  const client = createClient<paths>({ baseUrl: apiUrl + BASE_PATH, fetch, headers });
  client.use(AUTHORISE, IDENTIFY, THROW_FAILURES);
  return {
    name: "openapi-fetch + 3 middlewares",
    call: (memberId) => getMember(client, memberId),
  };
}

async function getMember(
  client: Client<paths>,
  memberId: number,
  headers: Record<string, string> = {},
): Promise<string | undefined> {
  const { data } = await client.GET("/v1/programs/{programId}/members/{memberId}", {
    params: {
      path: { programId: PROGRAM_ID, memberId },
      header: { "ET-Client-Name": CLIENT_NAME },
    },
    headers,
  });
  return data?.customerId;
}

const AUTHORISE: Middleware = {
  onRequest({ request }) {
    request.headers.set("Authorization", `Bearer ${TOKEN}`);
  },
};

const IDENTIFY: Middleware = {
  onRequest({ request }) {
    request.headers.set("ET-Client-Name", CLIENT_NAME);
    request.headers.set("X-Correlation-Id", crypto.randomUUID());
  },
};

const THROW_FAILURES: Middleware = {
  onResponse({ response }) {
    if (!response.ok) {
      throw new Error(`HTTP ${response.status}`);
    }
  },
};
