import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { expect, test, vi } from "vitest";

const BIN = fileURLToPath(new URL("../bin/entur-sandbox.js", import.meta.url));
const WRITERS = 16;
const ENOUGH = 200;
vi.setConfig({ testTimeout: 60_000 });

async function start(database: string) {
  const args = [BIN, "--port", "0", "--database", database];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
  const complaints = child.stderr.toArray();
  for await (const line of createInterface(child.stdout)) {
    if (line.startsWith("{")) {
      const { url }: { url: string } = JSON.parse(line);
      return { child, url, complaints };
    }
  }
  throw new Error("The command ended before it was ready");
}

function enrol(url: string, memberId: number): Promise<Response> {
  const params = { programId: 7, memberId, customerId: String(memberId) };
  const body = JSON.stringify({ name: "a member", params });
  return fetch(`${url}/_sandbox/states`, { method: "POST", body });
}

test.each(["SIGINT", "SIGTERM"] as const)(
  "%s amid writes: the command ends well, without a word, and keeps what it acknowledged",
  async (signal) => {
    const folder = await mkdtemp(join(tmpdir(), "sandbox-stop-"));
    const database = join(folder, "stop.db");
    const { child, url, complaints } = await start(database);
    const exit = once(child, "exit");
    const acknowledged: number[] = [];
    let next = 100_000;
    const write = async (): Promise<void> => {
      next += 1;
      const memberId = next;
      const answer = await enrol(url, memberId).catch(() => undefined);
      if (answer?.ok) {
        acknowledged.push(memberId);
        if (acknowledged.length === ENOUGH) {
          child.kill(signal);
        }
        await write();
      }
    };
    await Promise.all(Array.from({ length: WRITERS }, write));

    expect(await exit).toEqual([0, null]);
    expect((await complaints).join("")).toBe("");
    expect(acknowledged.length).toBeGreaterThanOrEqual(ENOUGH);
    const again = await start(database);
    const { status, body } = await memberIds(again.url);
    expect(status).toBe(200);
    expect(body).toEqual(expect.arrayContaining(acknowledged));
    again.child.kill("SIGTERM");
    await once(again.child, "exit");
    await rm(folder, { recursive: true });
  },
);

async function memberIds(url: string): Promise<{ status: number; body: number[] }> {
  const token = await fetch(`${url}/oauth/token`, {
    method: "POST",
    body: JSON.stringify({
      grant_type: "client_credentials",
      client_id: "nordtrikk-webshop",
      client_secret: "invented-secret-of-nordtrikk",
      audience: url,
    }),
  });
  const { access_token } = await token.json();
  const headers = { authorization: `Bearer ${access_token}`, "et-client-name": "acme-webshop" };
  const ids: number[] = [];
  for (let page = 1; ; page++) {
    const path = `/personalisation/v1/programs/7/members?perPage=200&page=${page}`;
    const answer = await fetch(url + path, { headers });
    const { items, totalPages } = await answer.json();
    ids.push(...items.map(({ id }: { id: number }) => id));
    if (answer.status !== 200 || page >= totalPages) {
      return { status: answer.status, body: ids };
    }
  }
}
