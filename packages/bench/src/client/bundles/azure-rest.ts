import { getClient } from "@azure-rest/core-client";

const members = getClient("https://api.entur.io/personalisation");
const { body } = await members.path("/v1/programs/{programId}/members/{memberId}", "7", "42").get();
console.log(body.customerId);
