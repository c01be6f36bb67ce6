import axios from "axios";

const members = axios.create({ baseURL: "https://api.entur.io/personalisation" });
const { data } = await members.get<{ customerId: string }>("/v1/programs/7/members/42");
console.log(data.customerId);
