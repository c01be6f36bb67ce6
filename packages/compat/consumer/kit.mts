// What a user of the pacts and of the kit writes; both are for Node, and ES modules only.
import type { operations } from "@entur-clients/members";
import { membersPact } from "@entur-clients/members/pact";
import { ordersPact } from "@entur-clients/orders/pact";
import { definePact, type Pact } from "openapi-pact";
import { recordTests } from "openapi-pact/record";
import { defineConfig } from "openapi-pact/verify";

export const pacts: readonly Pact[] = [membersPact, ordersPact];
export const kit: readonly unknown[] = [definePact<operations>, recordTests, defineConfig];

// @ts-expect-error A pact without a provider.
export const incomplete: Pact = { consumer: "acme-webshop" };
