import {
  clientCredentials,
  createEntur,
  createMembers,
  type Environment,
  isHttpError,
} from "@entur-clients/members";
import { createRemoteJWKSet, customFetch, decodeJwt, jwtVerify } from "jose";
import { describe, expect, test } from "vitest";
import { EXAMPLE } from "../seed/example.js";
import { API_URL, NOW, sandboxForTests } from "../testing.js";
import { CALLERS } from "./callers.js";

const sandbox = sandboxForTests({ data: "example" });
const { programId, memberId } = EXAMPLE;
const { clientId, clientSecret } = CALLERS.partner;

async function ask(body: unknown) {
  const init = { method: "POST", body: typeof body === "string" ? body : JSON.stringify(body) };
  const response = await sandbox.fetch(new Request(`${API_URL}/oauth/token`, init));
  const answer: Record<string, unknown> = await response.json();
  return { status: response.status, answer };
}

const credentials = {
  client_id: clientId,
  client_secret: clientSecret,
  audience: API_URL,
  grant_type: "client_credentials",
};

describe("a client with credentials", () => {
  const read = (environment: Environment, secret = clientSecret) => {
    const entur = createEntur({
      clientName: "acme-webshop",
      environment,
      credentials: clientCredentials({ clientId, clientSecret: secret }),
      fetch: sandbox.fetch,
    });
    return createMembers(entur).getMember({ path: { programId, memberId } });
  };

  test.each<Environment>([
    "production",
    "staging",
    "dev",
    { apiUrl: API_URL, tokenUrl: `${API_URL}/oauth/token` },
    { apiUrl: API_URL, tokenUrl: `${API_URL}/oauth/token`, audience: `${API_URL}/` },
  ])("reads in %j", async (environment) => {
    expect(await read(environment)).toMatchObject({ id: memberId });
  });

  test("does not with a wrong secret", async () => {
    await expect(read("staging", "wrong")).rejects.toSatisfy(
      (error) => isHttpError(error) && error.status === 401,
    );
  });
});

describe("a token", () => {
  test("says who, for whom and until when", async () => {
    const { status, answer } = await ask(credentials);

    expect(status).toBe(200);
    expect(answer).toMatchObject({ token_type: "Bearer", expires_in: 86_400 });
    const issuedAt = Date.parse(NOW) / 1000;
    expect(decodeJwt(String(answer.access_token))).toEqual({
      iss: "https://partner.sandbox.example/",
      sub: "nordtrikk-webshop@clients",
      azp: "nordtrikk-webshop",
      aud: API_URL,
      iat: issuedAt,
      exp: issuedAt + 86_400,
      "https://entur.io/organisationID": 1,
      permissions: expect.arrayContaining([
        "personalisation-members:les",
        "customers-accounts:endre",
      ]),
    });
  });

  test("of an internal client comes from another issuer", async () => {
    expect(decodeJwt(await sandbox.token("internal")).iss).toBe(
      "https://internal.sandbox.example/",
    );
  });

  test("is signed with the published key", async () => {
    const keys = createRemoteJWKSet(new URL(`${API_URL}/.well-known/jwks.json`), {
      [customFetch]: (url: string) => sandbox.fetch(new Request(url)),
    });

    const { protectedHeader } = await jwtVerify(await sandbox.token("partner"), keys, {
      currentDate: new Date(NOW),
    });

    expect(protectedHeader).toMatchObject({ alg: "RS256", kid: expect.any(String) });
  });
});

describe("is refused", () => {
  test.each([
    { what: "without a secret", body: { ...credentials, client_secret: undefined }, status: 400 },
    { what: "with a number for a secret", body: { ...credentials, client_secret: 7 }, status: 400 },
    { what: "as text", body: "client_id=nordtrikk-webshop", status: 400 },
    { what: "as null", body: "null", status: 400 },
    { what: "for a password", body: { ...credentials, grant_type: "password" }, status: 400 },
    { what: "to a stranger", body: { ...credentials, client_id: "stranger" }, status: 401 },
    { what: "with a wrong secret", body: { ...credentials, client_secret: "x" }, status: 401 },
    {
      what: "for another host",
      body: { ...credentials, audience: "https://api.entur.io" },
      status: 403,
    },
  ])("$what with $status", async ({ body, status }) => {
    expect(await ask(body)).toEqual({
      status,
      answer: { error: expect.any(String), error_description: expect.any(String) },
    });
  });
});
