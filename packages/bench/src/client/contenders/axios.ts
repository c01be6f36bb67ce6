import axios from "axios";
import { BASE_PATH, type Contender, enturHeaders, memberPath, type Wire } from "../contender.ts";

/** Through its fetch adapter, the one that a stub can stand in for. */
export function axiosFetch({ apiUrl, fetch }: Wire): Contender {
  const client = axios.create({
    baseURL: apiUrl + BASE_PATH,
    adapter: "fetch",
    env: { fetch },
  });
  return {
    name: "axios, fetch adapter",
    call: async (memberId) => {
      const headers = enturHeaders();
      const { data } = await client.get<{ customerId: string }>(memberPath(memberId), { headers });
      return data.customerId;
    },
  };
}
