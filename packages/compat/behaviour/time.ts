import type { Kit } from "./kit.js";
import { contextAt, contextOver, MEMBER, PATH, rejection, scripted } from "./transport.js";

/** Bounds, aborts and turns. */
export function registerTime(kit: Kit): void {
  const { test, expect, core, members } = kit;

  test("the caller's abort ends a call over the network with the caller's reason", async () => {
    const client = members.createMembers(contextAt(kit, "stall"));
    const controller = new AbortController();
    const reason = new Error("changed my mind");

    const call = rejection(client.getMember({ path: PATH }, { signal: controller.signal }));
    controller.abort(reason);

    expect((await call) === reason).toBe(true);
  });

  test("an abort ends the wait for another attempt", async () => {
    const busy = new Response(null, { status: 503, headers: { "Retry-After": "30" } });
    const controller = new AbortController();
    const reason = new Error("no longer");
    const entur = contextOver(kit, scripted(busy), {
      on: ({ type }) => void (type === "retry" && controller.abort(reason)),
    });

    const { signal } = controller;
    const error = await rejection(
      members.createMembers(entur).getMember({ path: PATH }, { signal }),
    );

    expect(error === reason).toBe(true);
  });

  test("a server that never answers is a TimeoutError", async () => {
    const client = members.createMembers(contextAt(kit, "stall", { timeoutMs: 50, retries: 0 }));

    const error = await rejection(client.getMember({ path: PATH }));

    expect(core.isTimeoutError(error) && error.bound).toBe("timeoutMs");
  });

  test("a body that never ends is a TimeoutError", async () => {
    const entur = contextAt(kit, "stall-body", { timeoutMs: 200, retries: 0 });

    const error = await rejection(members.createMembers(entur).getMember({ path: PATH }));

    expect(core.isTimeoutError(error)).toBe(true);
  });

  test("the whole call is bounded, whatever its attempts", async () => {
    const entur = contextAt(kit, "stall", { timeoutMs: 60, totalTimeoutMs: 100, retries: 9 });

    const error = await rejection(members.createMembers(entur).getMember({ path: PATH }));

    expect(core.isTimeoutError(error)).toBe(true);
  });

  test("calls wait their turn", async () => {
    let under = 0;
    let most = 0;
    const fetch = async () => {
      most = Math.max(most, ++under);
      await new Promise((resolve) => setTimeout(resolve, 1));
      under--;
      return Response.json(MEMBER);
    };
    const client = members.createMembers(contextOver(kit, fetch, { maxConcurrent: 2 }));

    await Promise.all(Array.from({ length: 8 }, () => client.getMember({ path: PATH })));

    expect(most).toBe(2);
  });
}
