/** Takes an environment's address and token out of whatever is printed: answers may repeat them. */
export function redactor(baseUrl: string, token: string | undefined): (text: string) => string {
  const { host, hostname } = new URL(baseUrl);
  const secrets = [
    [token ?? "", "<token>"],
    [host, "<host>"],
    [hostname, "<host>"],
  ] as const;
  return (text) =>
    secrets.reduce(
      (redacted, [secret, name]) => (secret === "" ? redacted : redacted.replaceAll(secret, name)),
      text,
    );
}
