import { expect, test, vi } from "vitest";
import { fromEnv } from "./from-env.js";
import { createClient, createEntur } from "./index.js";
import { type Library, libraryTable } from "./testing/library.js";
import { json, scripted } from "./testing/scripted.js";

const page = json({ totalItems: 0, totalPages: 0 });
const base = { ENTUR_CLIENT_NAME: "acme-webshop", ENTUR_ENVIRONMENT: "staging" };

async function sent(variables: Record<string, string>): Promise<Request[]> {
  const fetch = scripted((request) =>
    request.method === "POST" ? json({ access_token: "t" }) : page,
  );
  const entur = createEntur({ ...fromEnv(variables), fetch });
  const service = { basePath: "/library", operations: libraryTable };
  await createClient<Library>(entur, service).getBooks();
  return [...fetch.requests];
}

test("the environment names caller, place and credentials", async () => {
  const variables = { ...base, ENTUR_CLIENT_ID: "me", ENTUR_CLIENT_SECRET: "s" };

  const [token, call] = await sent(variables);

  expect(token?.url).toBe("https://partner.staging.entur.org/oauth/token");
  expect(call?.url).toBe("https://api.staging.entur.io/library/v1/books");
  expect(call?.headers.get("ET-Client-Name")).toBe("acme-webshop");
});

test("URLs and a token of one's own may stand in for them", async () => {
  const variables = {
    ENTUR_CLIENT_NAME: "acme-webshop",
    ENTUR_API_URL: "http://127.0.0.1:4010",
    ENTUR_TOKEN: "fixed",
    ENTUR_ACCEPT_LANGUAGE: "nb",
  };

  const [call] = await sent(variables);

  expect(call?.url).toBe("http://127.0.0.1:4010/library/v1/books");
  expect(call?.headers.get("Authorization")).toBe("Bearer fixed");
  expect(call?.headers.get("Accept-Language")).toBe("nb");
});

test("numbers are read as numbers, and an empty variable as none", () => {
  const options = fromEnv({
    ...base,
    ENTUR_RETRIES: "0",
    ENTUR_TIMEOUT_MS: "500",
    ENTUR_TOKEN: "",
  });

  expect(options).toMatchObject({ retries: 0, timeoutMs: 500, credentials: undefined });
});

test.each([
  [{ ENTUR_ENVIRONMENT: "dev" }, "ENTUR_CLIENT_NAME is not set"],
  [{ ENTUR_CLIENT_NAME: "a-b" }, "ENTUR_ENVIRONMENT is not set"],
  [{ ...base, ENTUR_CLIENT_ID: "me" }, "ENTUR_CLIENT_SECRET is not set"],
  [{ ...base, ENTUR_CLIENT_SECRET: "s" }, "ENTUR_CLIENT_ID is not set"],
])("%o lacks something", (variables, line) => {
  expect(() => fromEnv(variables)).toThrow(line);
});

test("a number that is none is refused by createEntur", () => {
  expect(() => createEntur(fromEnv({ ...base, ENTUR_RETRIES: "many" }))).toThrow("retries must be");
});

test("the process's own variables are read when it is called, and not before", () => {
  vi.stubEnv("ENTUR_CLIENT_NAME", "stubbed-name");
  vi.stubEnv("ENTUR_ENVIRONMENT", "dev");

  const { clientName } = fromEnv();

  expect(clientName).toBe("stubbed-name");
  vi.unstubAllEnvs();
});

test("without a process there is nothing to read", () => {
  vi.stubGlobal("process", undefined);

  const read = () => fromEnv();

  expect(read).toThrow("ENTUR_CLIENT_NAME is not set");
  vi.unstubAllGlobals();
});

test("a variable of nothing but spaces is not set", () => {
  expect(fromEnv({ ...base, ENTUR_RETRIES: " " }).retries).toBeUndefined();
});
