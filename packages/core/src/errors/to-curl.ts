import type { Call } from "../call.js";

const SECRET = /auth|cookie|token|secret|key/i;

/** A call's last request as a shell command, the values of credentials replaced. */
export function toCurl({ request, body }: Call): string {
  if (request === undefined) {
    return "# never sent";
  }
  const headers = [...request.headers].map(
    ([name, value]) => `-H ${quote(`${name}: ${SECRET.test(name) ? "<redacted>" : value}`)}`,
  );
  const data = typeof body === "string" ? [`--data-raw ${quote(body)}`] : [];
  return [`curl -X ${request.method} ${quote(request.url)}`, ...headers, ...data].join(" \\\n  ");
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
