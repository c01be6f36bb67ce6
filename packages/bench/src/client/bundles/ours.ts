import { clientCredentials, createEntur, createMembers } from "@entur-clients/members";

const entur = createEntur({
  clientName: "acme-webshop",
  environment: "production",
  credentials: clientCredentials({ clientId: "nordtrikk-webshop", clientSecret: "invented" }),
});
const members = createMembers(entur);
const member = await members.getMember({ path: { programId: 7, memberId: 42 } });
console.log(member.customerId);
