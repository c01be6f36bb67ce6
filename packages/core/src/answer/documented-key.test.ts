import { expect, test } from "vitest";
import {
  type ClientOptions,
  createClient,
  createEntur,
  type EnturEvent,
  type OperationTable,
} from "../index.js";
import { json, scripted } from "../testing/scripted.js";
import type { Result } from "./judge.js";

const row = { method: "GET", path: "/v1/tide", parameters: [], repeatable: true } as const;
const operations: OperationTable = {
  getTide: {
    ...row,
    responses: { 200: ["application/json"], 404: [], "4XX": ["application/json"], default: [] },
  },
  getWeather: { ...row, responses: { 503: [], default: ["application/json"] } },
  getMoon: { ...row, responses: { 204: [], "2XX": ["application/json"] } },
};

interface Almanac {
  call(operationId: string): Promise<Result>;
}

function almanac(answer: Response, options?: ClientOptions) {
  const events: EnturEvent[] = [];
  const entur = createEntur({
    clientName: "acme-webshop",
    environment: "dev",
    retries: 0,
    fetch: scripted(answer),
    on: (event) => void events.push(event),
  });
  const client = createClient<Almanac>(entur, { basePath: "", operations }, options);
  return { client, events };
}

test.each([
  ["getTide", 200, { ok: true, documented: true }, "listed by number"],
  ["getTide", 422, { ok: false, documented: true, error: { hint: "no" } }, "in a range"],
  ["getTide", 404, { ok: false, documented: true }, "by number, not by range"],
  ["getTide", 500, { ok: false, documented: true }, "by default"],
  ["getTide", 302, { ok: false, documented: true }, "by default, which is every failure"],
  ["getTide", 202, { ok: false, documented: false }, "by default, but another success is listed"],
  ["getWeather", 202, { ok: true, documented: true, data: { hint: "no" } }, "by default alone"],
  ["getWeather", 400, { ok: false, documented: true, error: { hint: "no" } }, "by default alone"],
  ["getMoon", 203, { ok: true, documented: true, data: { hint: "no" } }, "in the range"],
  ["getMoon", 204, { ok: true, documented: true, data: undefined }, "by number, not by range"],
  ["getMoon", 404, { ok: false, documented: false }, "not at all"],
])("%s %i: %j, %s", async (operationId, status, expected, _why) => {
  const answer = status === 204 ? new Response(null, { status }) : json({ hint: "no" }, status);

  expect(await almanac(answer).client.call(operationId)).toMatchObject({ status, ...expected });
});

test("an error documented without content by its number has no value, whatever its range says", async () => {
  const { client } = almanac(new Response(null, { status: 404 }));

  expect(await client.call("getTide")).toMatchObject({ documented: true, error: undefined });
});

test("the validator of a range judges what the range documents", async () => {
  const violation = { at: "/hint", keyword: "type", message: "must be number" };
  const validators = { getTide: { responses: { "4XX": () => [violation] } } };
  const { client, events } = almanac(json({ hint: "no" }, 422), { validators });

  await client.call("getTide");

  expect(events).toContainEqual(
    expect.objectContaining({ type: "violation", status: 422, violations: [violation] }),
  );
});
