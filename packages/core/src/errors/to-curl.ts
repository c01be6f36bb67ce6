import type { Call } from "../call.js";

const SECRET = /auth|cookie|token|secret|key|pass|session|signature/i;

/** A call's last request as a shell command, the values of credentials replaced. */
export function toCurl({ request, body }: Call): string {
  if (request === undefined) {
    return "# never sent";
  }
  const headers = [...request.headers].map(
    ([name, value]) => `-H ${quote(`${name}: ${SECRET.test(name) ? "<redacted>" : value}`)}`,
  );
  const text = textOf(body);
  const data = text === undefined ? [] : [`--data-raw ${quote(text)}`];
  return [`curl -X ${request.method} ${quote(request.url)}`, ...headers, ...data].join(" \\\n  ");
}

/** A body as text, where it was text: behind middleware it is kept as its bytes. */
function textOf(body: Call["body"]): string | undefined {
  if (body instanceof ArrayBuffer) {
    return new TextDecoder().decode(body);
  }
  return typeof body === "string" ? body : undefined;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
