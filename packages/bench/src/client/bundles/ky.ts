import ky from "ky";

const members = ky.create({ prefix: "https://api.entur.io/personalisation" });
const member = await members.get("v1/programs/7/members/42").json<{ customerId: string }>();
console.log(member.customerId);
