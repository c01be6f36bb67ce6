import { accountsPact } from "@entur-clients/accounts/pact";
import { contractsPact } from "@entur-clients/contracts/pact";
import { customersPact } from "@entur-clients/customers/pact";
import { membersPact } from "@entur-clients/members/pact";
import { ordersPact } from "@entur-clients/orders/pact";
import { sandboxProvider } from "@entur-clients/sandbox";
import type { Pact } from "openapi-pact";
import { type Config, defineConfig, type ServiceConfig } from "openapi-pact/verify";

/** Where a service keeps what verification needs: the same places in all five packages. */
function service(name: Parameters<typeof sandboxProvider>[0], pact: Pact): ServiceConfig {
  const at = (path: string) => new URL(path, import.meta.url);
  return {
    pact,
    spec: at(`specs/${name}.yaml`),
    recorded: at(`packages/${name}/.pact/`),
    committed: at(`packages/${name}/pact/${name}.json`),
    provider: () => sandboxProvider(name),
  };
}

const config: Config = defineConfig({
  coverage: { ratchet: new URL("openapi-pact.coverage.json", import.meta.url) },
  services: {
    customers: service("customers", customersPact),
    members: service("members", membersPact),
    orders: service("orders", ordersPact),
    accounts: service("accounts", accountsPact),
    contracts: service("contracts", contractsPact),
  },
});

export default config;
