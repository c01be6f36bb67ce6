import ky from "ky";
import { BASE_PATH, type Contender, enturHeaders, memberPath, type Wire } from "../contender.ts";

export function kyDefaults({ apiUrl, fetch }: Wire): Contender {
  const client = ky.create({ prefix: apiUrl + BASE_PATH, fetch });
  return {
    name: "ky",
    call: async (memberId) => {
      const headers = enturHeaders();
      const member = await client
        .get(memberPath(memberId).slice(1), { headers })
        .json<{ customerId: string }>();
      return member.customerId;
    },
  };
}
