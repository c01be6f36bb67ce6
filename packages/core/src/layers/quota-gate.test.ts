import { beforeEach, expect, test, vi } from "vitest";
import { createQuotaGate, type QuotaGate } from "./quota-gate.js";

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
  return () => void vi.useRealTimers();
});

function learning(maxConcurrent = Number.POSITIVE_INFINITY): QuotaGate {
  return createQuotaGate({ maxConcurrent, learns: true });
}

/** An answer that leaves `available` calls until `endsS`. */
function answer(available: number, endsS: number): Response {
  return new Response(null, {
    headers: {
      "Rate-Limit-Allowed": "10",
      "Rate-Limit-Available": String(available),
      "Rate-Limit-Expiry-Time": new Date(endsS * 1_000).toUTCString(),
    },
  });
}

function entered(gate: QuotaGate): number {
  let count = 0;
  while (gate.tryEnter()) count++;
  return count;
}

test("what is under way counts as used", () => {
  const gate = learning();
  gate.tryEnter();
  gate.tryEnter();
  gate.tryEnter();

  gate.exit(answer(5, 60));

  expect(entered(gate)).toBe(3);
  expect(gate.obstacle()).toEqual({ reason: "quota", delayMs: 60_000 });
});

test("answers that overtake each other do not raise what is left", () => {
  const gate = learning();
  gate.tryEnter();
  gate.tryEnter();

  gate.exit(answer(2, 60));
  gate.exit(answer(8, 60));

  expect(entered(gate)).toBe(1);
});

test("an answer of the window before says nothing of this one", () => {
  const gate = learning();
  gate.tryEnter();
  gate.tryEnter();

  gate.exit(answer(2, 60));
  gate.exit(answer(9, 30));

  expect(entered(gate)).toBe(1);
  expect(gate.obstacle()).toEqual({ reason: "quota", delayMs: 60_000 });
});

test("an answer of a new window replaces the old one", () => {
  const gate = learning();
  gate.tryEnter();
  gate.tryEnter();

  gate.exit(answer(0, 60));
  gate.exit(answer(9, 120));

  expect(entered(gate)).toBe(9);
});

test("nobody overtakes those who wait", async () => {
  const gate = learning(1);
  gate.tryEnter();
  const turn = gate.queue();

  gate.exit(undefined);
  const overtaken = gate.tryEnter();
  await turn.come;

  expect(overtaken).toBe(false);
});

test("after a gap, those who wait come before those who come", async () => {
  const gate = learning();
  gate.tryEnter();
  gate.exit(new Response(null, { status: 429, headers: { "Spike-Allowed": "1" } }));
  const turn = gate.queue();

  vi.setSystemTime(1_000);
  const overtaken = gate.tryEnter();
  await vi.runAllTimersAsync();

  expect(overtaken).toBe(false);
  await turn.come;
});

test("a turn that came to somebody who has left is given to the next", async () => {
  const gate = learning(1);
  gate.tryEnter();
  const left = gate.queue();
  const next = gate.queue();

  gate.exit(undefined);
  left.leave();

  await next.come;
  expect(gate.obstacle()).toMatchObject({ reason: "maxConcurrent" });
});

test("without learning, no answer stands in the way", () => {
  const gate = createQuotaGate({ maxConcurrent: 2, learns: false });
  gate.tryEnter();

  gate.exit(answer(0, 60));

  expect(entered(gate)).toBe(2);
});
