import { describe, expect, test } from "vitest";
import { API_URL, sandboxForTests } from "../testing.js";

const PATH = "/personalisation/v1/programs/7/members/42";
const sandbox = sandboxForTests({ data: "example", origins: ["https://shop.example"] });

async function ask(method: string, headers: Readonly<Record<string, string>>) {
  const authorization = `Bearer ${await sandbox.token("partner")}`;
  return sandbox.fetch(
    new Request(`${API_URL}${PATH}`, {
      method,
      headers: { authorization, "ET-Client-Name": "acme-webshop", ...headers },
    }),
  );
}

describe.each(["http://localhost:5173", "http://127.0.0.1", "https://shop.example"])(
  "a page at %s",
  (origin) => {
    test("may read answers, and what they say of the quota", async () => {
      const response = await ask("GET", { origin });
      const exposed = response.headers.get("access-control-expose-headers")?.split(",") ?? [];

      expect(response.status).toBe(200);
      expect(response.headers.get("access-control-allow-origin")).toBe(origin);
      expect(exposed).toEqual(
        expect.arrayContaining(["X-Correlation-ID", "Rate-Limit-Available", "Spike-Allowed"]),
      );
    });

    test("may send what the clients send", async () => {
      const response = await ask("OPTIONS", {
        origin,
        "access-control-request-method": "PATCH",
        "access-control-request-headers": "authorization,et-client-name",
      });

      expect(response.status).toBe(204);
      expect(response.headers.get("access-control-allow-methods")).toContain("PATCH");
      expect(response.headers.get("access-control-allow-headers")).toContain("ET-Client-Name");
    });
  },
);

test.each(["https://evil.example", "https://localhost.evil.example", "null"])(
  "a page at %s may not",
  async (origin) => {
    const { headers } = await ask("GET", { origin });

    expect(headers.has("access-control-allow-origin")).toBe(false);
  },
);

test("a caller that is no page is told nothing of it", async () => {
  const { headers } = await ask("GET", {});

  expect(headers.has("access-control-expose-headers")).toBe(false);
});
