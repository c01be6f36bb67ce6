import { createClient, createConfig } from "../../../.bench/hey-api/dist/members/client/index.js";
import { getMember } from "../../../.bench/hey-api/dist/members/sdk.gen.js";
import {
  BASE_PATH,
  CLIENT_NAME,
  type Contender,
  enturHeaders,
  PROGRAM_ID,
  TOKEN,
  type Wire,
} from "../contender.ts";

type Client = ReturnType<typeof createClient>;

export function heyApi(wire: Wire): Contender {
  const client = clientOver(wire);
  return {
    name: "hey-api",
    call: (memberId) => memberOf(client, memberId, enturHeaders()),
  };
}

/** The same three as openapi-fetch's middlewares. */
export function heyApiWithInterceptors(wire: Wire): Contender {
  const client = clientOver(wire, { Accept: "application/json" });
  client.interceptors.request.use((request) => {
    request.headers.set("Authorization", `Bearer ${TOKEN}`);
    return request;
  });
  client.interceptors.request.use((request) => {
    request.headers.set("ET-Client-Name", CLIENT_NAME);
    request.headers.set("X-Correlation-Id", crypto.randomUUID());
    return request;
  });
  client.interceptors.response.use((response) => {
    if (!response.ok) {
      throw new Error(`HTTP ${response.status}`);
    }
    return response;
  });
  return {
    name: "hey-api + 3 interceptors",
    call: (memberId) => memberOf(client, memberId),
  };
}

function clientOver({ apiUrl, fetch }: Wire, headers: Record<string, string> = {}): Client {
  return createClient(createConfig({ baseUrl: apiUrl + BASE_PATH, fetch, headers }));
}

async function memberOf(
  client: Client,
  memberId: number,
  headers: Record<string, string> = {},
): Promise<string | undefined> {
  const { data } = await getMember({
    client,
    path: { programId: PROGRAM_ID, memberId },
    headers: { ...headers, "ET-Client-Name": CLIENT_NAME },
  });
  return data?.customerId;
}
