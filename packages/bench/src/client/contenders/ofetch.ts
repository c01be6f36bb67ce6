import { createFetch } from "ofetch";
import { BASE_PATH, type Contender, enturHeaders, memberPath, type Wire } from "../contender.ts";

export function ofetch({ apiUrl, fetch }: Wire): Contender {
  const get = createFetch({ fetch, Headers, AbortController });
  return {
    name: "ofetch",
    call: async (memberId) => {
      const member = await get<{ customerId: string }>(memberPath(memberId), {
        baseURL: apiUrl + BASE_PATH,
        headers: enturHeaders(),
      });
      return member.customerId;
    },
  };
}
