import { collect, fromEnv, logTo } from "@entur-clients/core";
import {
  clientCredentials,
  createEntur,
  createMembers,
  isHttpError,
  isNetworkError,
  isRefusedError,
  isTimeoutError,
} from "@entur-clients/members";

const entur = createEntur({
  ...fromEnv({}),
  clientName: "acme-webshop",
  environment: "production",
  credentials: clientCredentials({ clientId: "nordtrikk-webshop", clientSecret: "invented" }),
  on: logTo(console),
});
const members = createMembers(entur);
try {
  const member = await members.getMember({ path: { programId: 7, memberId: 42 } });
  console.log(member.customerId);
  console.log(
    await collect(members.getTransactions.items({ path: { programId: 7, memberId: 42 } }), {
      limit: 100,
    }),
  );
} catch (error) {
  console.log(
    isHttpError(error),
    isNetworkError(error),
    isRefusedError(error),
    isTimeoutError(error),
  );
}
