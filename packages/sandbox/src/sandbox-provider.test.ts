import { afterAll, expect, test } from "vitest";
import { sandboxProvider } from "./sandbox-provider.js";
import { API_URL } from "./testing.js";

const provider = await sandboxProvider("members");
afterAll(() => provider.close());

async function members() {
  const authorization = `Bearer ${await provider.token("partner")}`;
  const url = `${API_URL}/personalisation/v1/programs/7/members`;
  const response = await provider.fetch(new Request(url, { headers: { authorization } }));
  return { status: response.status, body: await response.json() };
}

test("a provider is empty until states fill it, and again after a reset", async () => {
  expect((await members()).status).toBe(404);

  await provider.states["a program"]?.({ programId: 7 });
  await provider.states["a member"]?.({ programId: 7, memberId: 42, customerId: "1000042" });
  expect(await members()).toMatchObject({ status: 200, body: { totalItems: 1 } });

  await provider.reset();
  expect((await members()).status).toBe(404);
});

test("a provider has the states of its pact and no others", () => {
  expect(Object.keys(provider.states)).toContain("points spent");
  expect(Object.keys(provider.states)).not.toContain("a contract");
});

test("a caller the sandbox does not know is refused", async () => {
  await expect(provider.token("stranger")).rejects.toThrow("There is no caller stranger");
});
