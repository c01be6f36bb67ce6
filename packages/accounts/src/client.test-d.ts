import type { Client } from "openapi-fetch";
import type { Accounts } from "./client.js";
import type { paths } from "./generated/schema.js";

declare const client: Accounts;

/** What is built on openapi-fetch works with this client. */
export const openapiFetchClient: Client<paths> = client;
