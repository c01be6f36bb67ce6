/** One way to get one member. */
export interface Contender {
  readonly name: string;
  /** Resolves to the member's `customerId`, as proof that the answer was read. */
  readonly call: (memberId: number) => Promise<string | undefined>;
}

/** What carries a contender's requests. */
export interface Wire {
  /** API host, without a service's base path. */
  readonly apiUrl: string;
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  /** True where nothing leaves the process. */
  readonly isStub: boolean;
}

/** Where the members service is, below the API host. */
export const BASE_PATH = "/personalisation";
export const PROGRAM_ID = 7;
export const CLIENT_NAME = "acme-webshop";
export const TOKEN = "a-token-of-nobody";

/** The path of one member, for clients that build none of their own. */
export function memberPath(memberId: number): string {
  return `/v1/programs/${PROGRAM_ID}/members/${memberId}`;
}

/** The headers that each of Entur's APIs wants; every contender sends them. */
export function enturHeaders(): Record<string, string> {
  return {
    Accept: "application/json",
    Authorization: `Bearer ${TOKEN}`,
    "ET-Client-Name": CLIENT_NAME,
    "X-Correlation-Id": crypto.randomUUID(),
  };
}
