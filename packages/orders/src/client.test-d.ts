import type { Client } from "openapi-fetch";
import type { Orders } from "./client.js";
import type { paths } from "./generated/schema.js";

declare const client: Orders;

/** What is built on openapi-fetch works with this client. */
export const openapiFetchClient: Client<paths> = client;
