import { ofetch } from "ofetch";

const member = await ofetch<{ customerId: string }>("/v1/programs/7/members/42", {
  baseURL: "https://api.entur.io/personalisation",
});
console.log(member.customerId);
