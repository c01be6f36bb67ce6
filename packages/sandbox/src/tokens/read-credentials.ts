/** What a token is asked for with. */
export interface Credentials {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly audience: string;
  readonly grantType: string;
}

/** Credentials from a body in JSON; undefined when something is missing. */
export function readCredentials(text: string): Credentials | undefined {
  const body = parsed(text);
  const read = (name: string) => {
    // Any JSON value but null and undefined can be asked for a property.
    const value = (body as Record<string, unknown> | null | undefined)?.[name];
    return typeof value === "string" ? value : undefined;
  };
  const [clientId, clientSecret] = [read("client_id"), read("client_secret")];
  const [audience, grantType] = [read("audience"), read("grant_type")];
  return clientId !== undefined &&
    clientSecret !== undefined &&
    audience !== undefined &&
    grantType !== undefined
    ? { clientId, clientSecret, audience, grantType }
    : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
