// What a user writes in CommonJS.
import core = require("@entur-clients/core");
import members = require("@entur-clients/members");
import checks = require("@entur-clients/members/validators");
import accounts = require("@entur-clients/accounts");
import contracts = require("@entur-clients/contracts");
import customers = require("@entur-clients/customers");
import orders = require("@entur-clients/orders");

const fetch: core.Fetch = async (request) => Response.json({ url: request.url });
// Made by one package, used by the others: they must agree on what a context is.
const entur = core.createEntur({ clientName: "acme-webshop", environment: "staging", fetch });
const client = members.createMembers(entur, {
  validate: "report",
  validators: checks.validators,
});

const clients: readonly object[] = [
  accounts.createAccounts(entur),
  contracts.createContracts(entur),
  customers.createCustomers(entur),
  orders.createOrders(entur),
];

async function customerOf(memberId: number): Promise<string> {
  const member: members.Member = await client.getMember({ path: { programId: 7, memberId } });
  // @ts-expect-error A property that does not exist: nothing on the way here is `any`.
  member.customer;
  return member.customerId;
}

// @ts-expect-error An option that does not exist.
core.createEntur({ clientName: "acme-webshop", environment: "staging", timeout: 1 });

export = { clients, customerOf };
