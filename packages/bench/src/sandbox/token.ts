/** An `Authorization` header that our sandbox takes: its partner's id and secret are invented and public. */
export async function bearerOf(url: string): Promise<string> {
  const response = await fetch(`${url}/oauth/token`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      grant_type: "client_credentials",
      client_id: "nordtrikk-webshop",
      client_secret: "invented-secret-of-nordtrikk",
      audience: url,
    }),
  });
  // RFC 6749, 5.1.
  const { access_token } = (await response.json()) as { access_token: string };
  return `Bearer ${access_token}`;
}
