import { bearer } from "./auth/bearer.js";
import { clientCredentials } from "./auth/client-credentials.js";
import type { Credentials } from "./auth/credentials.js";
import type { ClientName } from "./client-name.js";
import type { EnturOptions } from "./create-entur.js";
import type { Environment } from "./environment.js";
import { RefusedError } from "./errors/refused-error.js";

/** Environment variables by name. */
export interface Variables {
  readonly [name: string]: string | undefined;
}

/**
 * Options from `ENTUR_CLIENT_NAME`, `ENTUR_ENVIRONMENT` (or `ENTUR_API_URL`, `ENTUR_TOKEN_URL` and
 * `ENTUR_AUDIENCE`), `ENTUR_CLIENT_ID` and `ENTUR_CLIENT_SECRET` (or `ENTUR_TOKEN`), `ENTUR_TIMEOUT_MS`,
 * `ENTUR_TOTAL_TIMEOUT_MS`, `ENTUR_RETRIES` and `ENTUR_ACCEPT_LANGUAGE`, to spread into `createEntur`. The
 * first two must be there. Nothing reads them but this.
 *
 * @param variables default: the process's
 */
export function fromEnv(variables: Variables = processVariables()): EnturOptions {
  const read = (name: string) => variables[`ENTUR_${name}`]?.trim() || undefined;
  const number = (name: string) => (read(name) === undefined ? undefined : Number(read(name)));
  return {
    // createEntur checks both, and says what is wrong with them.
    clientName: required("CLIENT_NAME", read) as ClientName,
    environment: environmentFrom(read),
    credentials: credentialsFrom(read),
    timeoutMs: number("TIMEOUT_MS"),
    totalTimeoutMs: number("TOTAL_TIMEOUT_MS"),
    retries: number("RETRIES"),
    acceptLanguage: read("ACCEPT_LANGUAGE"),
  };
}

type Read = (name: string) => string | undefined;

function required(name: string, read: Read): string {
  const value = read(name);
  if (value === undefined) {
    throw new RefusedError(`fromEnv: the environment variable ENTUR_${name} is not set`);
  }
  return value;
}

function environmentFrom(read: Read): Environment {
  const apiUrl = read("API_URL");
  return apiUrl === undefined
    ? (required("ENVIRONMENT", read) as Environment)
    : { apiUrl, tokenUrl: read("TOKEN_URL"), audience: read("AUDIENCE") };
}

function credentialsFrom(read: Read): Credentials | undefined {
  const token = read("TOKEN");
  if (token !== undefined) {
    return bearer(token);
  }
  const clientId = read("CLIENT_ID");
  const clientSecret = read("CLIENT_SECRET");
  if (clientId === undefined && clientSecret === undefined) {
    return undefined;
  }
  return clientCredentials({
    clientId: required("CLIENT_ID", read),
    clientSecret: required("CLIENT_SECRET", read),
  });
}

/** Where there is no process, such as in a browser, there is nothing to read. */
function processVariables(): Variables {
  const process: { readonly env?: Variables } | undefined = Reflect.get(globalThis, "process");
  return process?.env ?? {};
}
