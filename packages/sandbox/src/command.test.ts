import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { access, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, test, vi } from "vitest";

const BIN = fileURLToPath(new URL("../bin/entur-sandbox.js", import.meta.url));
const running: ChildProcess[] = [];
// A process of its own starts slowly on a machine that is busy building.
vi.setConfig({ testTimeout: 30_000 });
afterEach(() => {
  for (const child of running.splice(0)) {
    child.kill("SIGKILL");
  }
});

/** The built command: what a user runs. */
function start(...args: string[]) {
  const child = spawn(process.execPath, [BIN, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  running.push(child);
  return child;
}

async function ended(...args: string[]) {
  const child = start(...args);
  const [out, err] = [child.stdout.toArray(), child.stderr.toArray()];
  const [code] = await once(child, "close");
  return { code, out: (await out).join(""), err: (await err).join("") };
}

async function readyLine(child: ReturnType<typeof start>): Promise<{ event: string; url: string }> {
  for await (const line of createInterface(child.stdout)) {
    if (line.startsWith("{")) {
      return JSON.parse(line);
    }
  }
  throw new Error("The command ended before it was ready");
}

test.each(["SIGINT", "SIGTERM"] as const)(
  "says where it listens, and stops at %s",
  async (signal) => {
    const child = start("--port", "0");
    const { event, url } = await readyLine(child);

    expect(event).toBe("ready");
    expect((await fetch(`${url}/.well-known/jwks.json`)).status).toBe(200);
    child.kill(signal);
    expect(await once(child, "exit")).toEqual([0, null]);
  },
);

test("--database keeps what was written between runs", async () => {
  const folder = await mkdtemp(join(tmpdir(), "entur-sandbox-"));
  const args = ["--port", "0", "--database", join(folder, "kept.db")];
  const customer = { programId: 7, customerId: "1000077", createdAt: "2026-01-15T08:30:00Z" };
  const enrol = async (child: ReturnType<typeof start>, memberId: number) => {
    const { url } = await readyLine(child);
    const params = { ...customer, memberId };
    const body = JSON.stringify({ name: "a member", params });
    const { status } = await fetch(`${url}/_sandbox/states`, { method: "POST", body });
    child.kill("SIGTERM");
    await once(child, "exit");
    return status;
  };

  expect(await enrol(start(...args), 77)).toBe(200);
  // One customer cannot be two members.
  expect(await enrol(start(...args), 78)).toBe(400);
  await rm(folder, { recursive: true });
});

test("options of the command are those of createSandbox", async () => {
  const args = ["--clock", "2030-01-01T00:00:00Z", "--data", "empty", "--quota", "5"];
  const { url } = await readyLine(start("--port", "0", ...args));
  const clock = await (await fetch(`${url}/_sandbox/clock`)).json();
  const headers = { "ET-Client-Name": "acme-webshop" };
  const answer = await fetch(`${url}/personalisation/v1/programs/7/members/42`, { headers });

  expect(clock).toEqual({ now: "2030-01-01T00:00:00.000Z", isFrozen: true });
  expect(answer.headers.get("rate-limit-allowed")).toBe("5");
});

describe("what cannot work is one line and exit code 1:", () => {
  test("a port that is taken", async () => {
    const { url } = await readyLine(start("--port", "0"));
    const { port } = new URL(url);

    expect(await ended("--port", port)).toEqual({
      code: 1,
      out: "",
      err: `Port ${port} is taken: choose another with --port, or 0 for any free one.\n`,
    });
  });

  test("a port that is taken, before a database is made", async () => {
    const { url } = await readyLine(start("--port", "0"));
    const file = join(tmpdir(), `never-made-${new URL(url).port}.db`);
    const { code } = await ended("--port", new URL(url).port, "--database", file);

    expect(code).toBe(1);
    await expect(access(file)).rejects.toThrow("ENOENT");
  });

  test.each([
    { args: ["--host", "0.0.0.0", "--control", "on"], says: "--expose-control on" },
    { args: ["--database", "/nowhere/at/all.db"], says: "Cannot use the database" },
    { args: ["--colour"], says: "--help" },
  ])("$args", async ({ args, says }) => {
    const { code, out, err } = await ended(...args);

    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err.trimEnd().split("\n")).toEqual([expect.stringContaining(says)]);
  });
});

test("--help tells every option", async () => {
  const { code, out } = await ended("--help");

  expect(code).toBe(0);
  expect(out).toMatch(/--port[\s\S]+--host[\s\S]+--database[\s\S]+--help/);
});
