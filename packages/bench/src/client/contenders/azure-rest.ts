import { createHttpHeaders, type HttpClient } from "@azure/core-rest-pipeline";
import { getClient } from "@azure-rest/core-client";
import { answerHeaders, MEMBER_BODY } from "../answers.ts";
import { BASE_PATH, type Contender, enturHeaders, PROGRAM_ID, type Wire } from "../contender.ts";

/** Its transport is no fetch, so under a stub its own fetch code is not counted. */
export function azureRest({ apiUrl, isStub }: Wire): Contender {
  const client = getClient(apiUrl + BASE_PATH, {
    allowInsecureConnection: true,
    ...(isStub && { httpClient: stubClient() }),
  });
  return {
    name: "@azure-rest/core-client",
    call: async (memberId) => {
      const { body } = await client
        .path("/v1/programs/{programId}/members/{memberId}", `${PROGRAM_ID}`, `${memberId}`)
        .get({ headers: enturHeaders() });
      return body.customerId;
    },
  };
}

function stubClient(): HttpClient {
  const headers = createHttpHeaders(answerHeaders());
  return {
    sendRequest: async (request) => ({ request, status: 200, headers, bodyAsText: MEMBER_BODY }),
  };
}
