import type { Client } from "openapi-fetch";
import type { Contracts } from "./client.js";
import type { paths } from "./generated/schema.js";

declare const client: Contracts;

/** What is built on openapi-fetch works with this client. */
export const openapiFetchClient: Client<paths> = client;
