import type { paths } from "@entur-clients/members";
import createClient from "openapi-fetch";

const members = createClient<paths>({ baseUrl: "https://api.entur.io/personalisation" });
const { data } = await members.GET("/v1/programs/{programId}/members/{memberId}", {
  params: { path: { programId: 7, memberId: 42 }, header: { "ET-Client-Name": "acme-webshop" } },
});
console.log(data?.customerId);
