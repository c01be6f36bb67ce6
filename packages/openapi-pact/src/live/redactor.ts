/** Takes an environment's address and token out of whatever is printed: answers may repeat them. */
export function redactor(baseUrl: string, token: string | undefined): (text: string) => string {
  const { host, hostname } = new URL(baseUrl);
  const secrets = [
    // A token that travels as a key in the query, or in a form, is spelt otherwise there.
    ...[token ?? "", encodeURIComponent(token ?? ""), formText(token ?? "")].map(
      (spelt) => [spelt, "<token>"] as const,
    ),
    [host, "<host>"],
    [hostname, "<host>"],
  ] as const;
  return (text) =>
    secrets.reduce(
      (redacted, [secret, name]) => (secret === "" ? redacted : redacted.replaceAll(secret, name)),
      text,
    );
}

function formText(text: string): string {
  return new URLSearchParams([["", text]]).toString().slice(1);
}
