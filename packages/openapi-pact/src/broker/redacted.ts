import type { Connection } from "./connection.js";

/** A text from a tool that knows the secrets, on one line and without them. */
export function redacted(text: string, { token, username, password }: Connection): string {
  const secrets = [token, password, username && password && btoa(`${username}:${password}`)];
  const line = text
    .trim()
    .split(/\s*\n\s*/)
    .join(" ");
  return secrets.reduce<string>(
    (clean, secret) => (secret ? clean.replaceAll(secret, "•••") : clean),
    line,
  );
}
