import {
  clientCredentials,
  createEntur,
  createMembers,
  type Members,
} from "@entur-clients/members";
import { CLIENT_NAME, type Contender, PROGRAM_ID, type Wire } from "../contender.ts";

/** Everything on, as it is by default: token, retries, both timeouts, quota. */
function membersOver({ apiUrl, fetch }: Wire): Members {
  const entur = createEntur({
    clientName: CLIENT_NAME,
    environment: { apiUrl, tokenUrl: `${apiUrl}/oauth/token` },
    credentials: clientCredentials({ clientId: "nordtrikk-webshop", clientSecret: "invented" }),
    fetch,
  });
  return createMembers(entur);
}

export function oursByOperation(wire: Wire): Contender {
  const members = membersOver(wire);
  return {
    name: "ours, by operation",
    call: async (memberId) => {
      const member = await members.getMember({ path: { programId: PROGRAM_ID, memberId } });
      return member.customerId;
    },
  };
}

export function oursByPath(wire: Wire): Contender {
  const members = membersOver(wire);
  return {
    name: "ours, by path",
    call: async (memberId) => {
      const result = await members.GET("/v1/programs/{programId}/members/{memberId}", {
        params: { path: { programId: PROGRAM_ID, memberId } },
      });
      return result.status === 200 ? result.data.customerId : undefined;
    },
  };
}
