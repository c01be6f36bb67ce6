import type { EnturEvent } from "@entur-clients/core";
import type { Kit } from "./kit.js";
import { type Answer, contextOver, MEMBER, message, PATH, scripted } from "./transport.js";

/** What comes back. */
export function registerAnswers(kit: Kit): void {
  const { test, expect, core, members, validators } = kit;
  const template = "/v1/programs/{programId}/members/{memberId}";

  function answering(...answers: readonly Answer[]) {
    const fetch = scripted(...answers);
    const events: EnturEvent[] = [];
    const entur = contextOver(kit, fetch, { on: (event) => void events.push(event) });
    return { sent: fetch.sent, events, entur, client: members.createMembers(entur) };
  }

  test("by path, the answer is a value that its status narrows", async () => {
    const { client } = answering(Response.json(MEMBER));

    const result = await client.GET(template, { params: { path: PATH } });

    expect(result.status === 200 && result.data.customerId).toBe("1000042");
  });

  test("a failure by path is a value too", async () => {
    const { client } = answering(Response.json({ title: "No such member" }, { status: 404 }));

    const result = await client.GET(template, { params: { path: PATH } });

    expect([result.ok, result.documented, result.problem?.title]).toEqual([
      false,
      true,
      "No such member",
    ]);
  });

  test("an undocumented status is never ok", async () => {
    const { client } = answering(new Response(null, { status: 204 }));

    const result = await client.GET(template, { params: { path: PATH } });

    expect([result.ok, result.documented, result.status]).toEqual([false, false, 204]);
  });

  test("an integer that JavaScript would round is reported", async () => {
    const text = JSON.stringify(MEMBER).replace('"id":42', '"id":9007199254740993');
    const { client } = answering(
      new Response(text, { headers: { "Content-Type": "application/json" } }),
    );

    expect(await message(client.getMember({ path: PATH }))).toMatch(/integer beyond 2\^53-1/);
  });

  test("items are read page by page, and no page is asked for in vain", async () => {
    const page = (request: Request) => {
      const number = new URL(request.url).searchParams.get("page");
      const items = [{ ...MEMBER, id: Number(number) }];
      return Response.json({ items, totalItems: 3, totalPages: 3 });
    };
    const { client, sent } = answering(page);
    const items = client.getMembers.items({ path: { programId: 7 } });

    const two = await core.collect(items, { limit: 2 });
    const afterTwo = sent.length;
    const all = await core.collect(items, { limit: 10 });

    expect(two.map(({ id }) => id)).toEqual([1, 2]);
    expect(afterTwo).toBe(2);
    expect(all.map(({ id }) => id)).toEqual([1, 2, 3]);
  });

  test("a page that repeats is an error, not a loop", async () => {
    const same = Response.json({ items: [MEMBER], totalItems: 9, totalPages: 9 });
    const { client } = answering(same);

    const walk = core.collect(client.getMembers.items({ path: { programId: 7 } }), { limit: 9 });

    expect(await message(walk)).toMatch(/repeats the one before it/);
  });

  test("validators run where code generation is forbidden, and judge", async () => {
    const { entur, events } = answering(Response.json({ id: "not a number" }));
    const report = members.createMembers(entur, { validators, validate: "report" });
    const strict = members.createMembers(entur, { validators, validate: "throw" });

    await report.getMember({ path: PATH });
    const thrown = await message(strict.getMember({ path: PATH }));

    expect(events.some(({ type }) => type === "violation")).toBe(true);
    expect(thrown).toMatch(/breaks the specification/);
  });

  test("an observer hears of a retry in order", async () => {
    const busy = new Response(null, { status: 503, headers: { "Retry-After": "0" } });
    const { client, events } = answering(busy, Response.json(MEMBER));

    await client.getMember({ path: PATH });

    expect(events.map(({ type }) => type)).toEqual([
      "request",
      "response",
      "retry",
      "request",
      "response",
      "end",
    ]);
  });

  test("middleware sees the request and may answer it", async () => {
    const { client, sent } = answering(Response.json(MEMBER));
    const seen: string[] = [];
    client.use({
      onRequest: ({ schemaPath }) => void seen.push(schemaPath),
      onResponse: ({ response }) => void seen.push(String(response.status)),
    });

    await client.getMember({ path: PATH });

    expect(seen).toEqual([template, "200"]);
    expect(sent.length).toBe(1);
  });
}
