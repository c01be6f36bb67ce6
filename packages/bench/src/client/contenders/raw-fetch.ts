import { BASE_PATH, type Contender, enturHeaders, memberPath, type Wire } from "../contender.ts";

/** No client at all: what every other figure is counted from. */
export function rawFetch({ apiUrl, fetch }: Wire): Contender {
  return {
    name: "raw fetch",
    call: async (memberId) => {
      const url = `${apiUrl}${BASE_PATH}${memberPath(memberId)}`;
      const response = await fetch(url, { headers: enturHeaders() });
      const member = (await response.json()) as { customerId: string };
      return member.customerId;
    },
  };
}

/** The same through `new Request`, which most clients build. */
export function rawRequest({ apiUrl, fetch }: Wire): Contender {
  return {
    name: "raw fetch of a `new Request`",
    call: async (memberId) => {
      const url = `${apiUrl}${BASE_PATH}${memberPath(memberId)}`;
      const response = await fetch(new Request(url, { headers: enturHeaders() }));
      const member = (await response.json()) as { customerId: string };
      return member.customerId;
    },
  };
}
