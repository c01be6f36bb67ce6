import OpenAI from "openai";
import { BASE_PATH, type Contender, enturHeaders, memberPath, type Wire } from "../contender.ts";

/** The best known of the generated SDKs with retries and timeouts of their own. */
export function openai({ apiUrl, fetch }: Wire): Contender {
  const client = new OpenAI({ apiKey: "none", baseURL: apiUrl + BASE_PATH, fetch });
  return {
    name: "openai",
    call: async (memberId) => {
      const headers = enturHeaders();
      const member = await client.get<{ customerId: string }>(memberPath(memberId), { headers });
      return member.customerId;
    },
  };
}
