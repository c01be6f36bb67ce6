import { execFile } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { createEntur, createMembers, type Observer } from "@entur-clients/members";
import { type Context, context, SpanStatusCode, type Tracer, trace } from "@opentelemetry/api";
import {
  InMemorySpanExporter,
  NodeTracerProvider,
  SimpleSpanProcessor,
} from "@opentelemetry/sdk-trace-node";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { ROOT } from "./run.ts";

const run = promisify(execFile);
// Below this package, so that a recipe's imports mean what they mean to a user.
const FOLDER = join(import.meta.dirname, "../.readme/recipes");
const TSCONFIG = {
  extends: "../../../../tsconfig.base.json",
  compilerOptions: {
    noEmit: true,
    lib: ["ES2023"],
    types: ["node"],
    isolatedDeclarations: false,
    allowImportingTsExtensions: true,
    noUnusedLocals: false,
    // OpenTelemetry's own declarations, not ours.
    skipLibCheck: true,
  },
  include: ["*.ts"],
};
const BLOCK = /```ts(?: (\S+))?\n(.+?)```/gs;

/** Every block of TypeScript in a recipe, written to the file it names. */
async function writeBlocks(recipe: string): Promise<void> {
  const text = await readFile(join(ROOT, "docs/recipes", `${recipe}.md`), "utf8");
  for (const [, name = `${recipe}.ts`, code = ""] of text.matchAll(BLOCK)) {
    await writeFile(join(FOLDER, name), code);
  }
}

async function output(file: string): Promise<string> {
  const { stdout, stderr } = await run(process.execPath, [join(FOLDER, file)]);
  return stdout + stderr;
}

beforeAll(async () => {
  await mkdir(FOLDER, { recursive: true });
  await writeFile(join(FOLDER, "tsconfig.json"), JSON.stringify(TSCONFIG));
  await Promise.all([writeBlocks("validation"), writeBlocks("opentelemetry")]);
});

test("the recipes compile", async () => {
  const { stdout } = await run(join(ROOT, "node_modules/.bin/tsc"), ["-p", FOLDER]).catch(
    (error) => error,
  );

  expect(stdout).toBe("");
});

test("validation: what the server gave is reported, then thrown, where and what", async () => {
  const printed = await output("validation.ts");

  expect(printed).toContain("getMember 200 breaks 1 rule(s) of the specification");
  expect(printed).toContain("[ { field: '/id', message: 'must be integer', code: 'type' } ]");
});

test("opentelemetry: the spans of a call and of its token are exported", async () => {
  const printed = await output("main.ts");

  // The name of the tracer, which each span tells too, is none of a span.
  expect(printed.match(/name: '(?!entur')\w+'/g)).toEqual([
    "name: 'requestToken'",
    "name: 'request'",
    "name: 'response'",
    "name: 'getRewardLadder'",
    "name: 'request'",
    "name: 'response'",
  ]);
});

interface TraceTo {
  traceTo(tracer: Tracer): Observer;
}

const exporter = new InMemorySpanExporter();
const provider = new NodeTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
const path = { programId: 7, memberId: 42 };

beforeEach(() => {
  provider.register();
  exporter.reset();
  return () => {
    trace.disable();
    context.disable();
  };
});

/** A client traced by the recipe, answered with `answers` in turn. */
async function traced(...answers: Response[]) {
  const { traceTo }: TraceTo = await import(join(FOLDER, "trace-to.ts"));
  const entur = createEntur({
    clientName: "acme-webshop",
    environment: "dev",
    on: traceTo(provider.getTracer("entur")),
    fetch: async () => answers.shift() ?? Response.error(),
  });
  return createMembers(entur);
}

test("opentelemetry: a call is one span, its attempts events, below its caller's span", async () => {
  const members = await traced(
    new Response(null, { status: 503, headers: { "Retry-After": "0" } }),
    Response.json({}),
  );
  const caller = provider.getTracer("test").startSpan("caller");
  const within: Context = trace.setSpan(context.active(), caller);

  await context.with(within, () => members.getMember({ path }, { correlationId: "c-1" }));

  const [span, ...others] = exporter.getFinishedSpans();
  expect(others).toEqual([]);
  expect(span).toMatchObject({
    name: "getMember",
    status: { code: SpanStatusCode.UNSET },
    parentSpanContext: { spanId: caller.spanContext().spanId },
    attributes: {
      "http.request.method": "GET",
      "url.template": "/v1/programs/{programId}/members/{memberId}",
      "entur.correlation_id": "c-1",
      "http.request.resend_count": 1,
      "http.response.status_code": 200,
    },
    events: [
      { name: "request", attributes: { attempt: 1 } },
      { name: "response", attributes: { attempt: 1, outcome: 503 } },
      { name: "retry", attributes: { outcome: 503, waitMs: 0 } },
      { name: "request", attributes: { attempt: 2 } },
      { name: "response", attributes: { attempt: 2, outcome: 200 } },
    ],
  });
});

test("opentelemetry: a call that fails is a span of status error, one each of calls at once", async () => {
  const members = await traced(
    Response.json({ title: "hunter2", detail: "hunter2" }, { status: 404 }),
    Response.json({}),
  );

  await Promise.allSettled([members.getMember({ path }), members.getMember({ path })]);

  const spans = exporter.getFinishedSpans();
  const failed = spans.filter(({ status }) => status.code === SpanStatusCode.ERROR);
  expect(spans.map(({ name }) => name)).toEqual(["getMember", "getMember"]);
  expect(failed).toMatchObject([
    { status: { message: "404" }, attributes: { "error.type": "404" } },
  ]);
  const told = spans.map(({ attributes, events, status }) => [attributes, events, status]);
  expect(JSON.stringify(told)).not.toContain("hunter2");
});
