import OpenAI from "openai";

const members = new OpenAI({ apiKey: "none", baseURL: "https://api.entur.io/personalisation" });
const member = await members.get<{ customerId: string }>("/v1/programs/7/members/42");
console.log(member.customerId);
