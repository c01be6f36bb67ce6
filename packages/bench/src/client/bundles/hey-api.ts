import { getMember } from "../../../.bench/hey-api/dist/members/index.js";

const { data } = await getMember({
  path: { programId: 7, memberId: 42 },
  headers: { "ET-Client-Name": "acme-webshop" },
});
console.log(data?.customerId);
