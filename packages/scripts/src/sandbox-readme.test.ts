import { execFile } from "node:child_process";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { createSandbox, type ServedSandbox, serveSandbox } from "@entur-clients/sandbox";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ROOT } from "./run.ts";

const run = promisify(execFile);
// Below this package, so that the examples' imports mean what they mean to a user.
const FOLDER = join(import.meta.dirname, "../.readme/sandbox-readme");
const README = join(ROOT, "packages/sandbox/README.md");

const sandbox = createSandbox();
let served: ServedSandbox;
let text: string;

beforeAll(async () => {
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  text = await readFile(README, "utf8");
  served = await serveSandbox(sandbox, { port: 0 });
});
afterAll(async () => {
  await served.close();
  await sandbox.close();
});

function blocks(language: string): string[] {
  return [...text.matchAll(new RegExp(`\`\`\`${language}\n(.+?)\`\`\``, "gs"))].map(
    ([, code = ""]) => code,
  );
}

/** Runs an example with a line after it that prints what it came to. */
async function printed(example: string | undefined, line: string): Promise<string> {
  const file = join(FOLDER, "example.ts");
  await writeFile(file, `${example}\nconsole.log(${line});\n`);
  const { stdout } = await run(process.execPath, [file]);
  return stdout.trim();
}

test("a client reads from the sandbox in its own process", async () => {
  expect(await printed(blocks("ts")[0], "member.customerId")).toBe("1000042");
});

test("the faults are in force", async () => {
  const kinds = "sandbox.faults.list().map(({ kind }) => kind).join()";

  expect(await printed(blocks("ts")[1], kinds)).toBe("status,reset,delay,rate-limit");
});

test("curl asks for a token and reads a member", async () => {
  const [example = ""] = blocks("sh");
  const at = example.replace("url=http://127.0.0.1:4010", `url=${served.url}`);
  expect(at).not.toBe(example);
  const { stdout } = await run("sh", ["-euc", at]);

  expect(JSON.parse(stdout)).toMatchObject({ id: 42, customerId: "1000042" });
});

/** What the table of control requests has: a request with each body that stands beside it. */
function controlRequests(): { method: string; at: string; body: string | undefined }[] {
  const rows = [...text.matchAll(/^\| (`(?:GET|POST|DELETE) .+?) \| (.*?) \|$/gm)];
  return rows.flatMap(([, requests = "", given = ""]) => {
    const bodies = [...given.matchAll(/`(\{.+?\})`/g)].map(([, body = ""]) =>
      body.replace("<instant>", "2027-01-01T00:00:00Z"),
    );
    return [...requests.matchAll(/`(GET|POST|DELETE) (\w+)`/g)].flatMap(
      ([, method = "", at = ""]) => {
        const sent = method === "POST" && bodies.length > 0 ? bodies : [undefined];
        return sent.map((body) => ({ method, at, body }));
      },
    );
  });
}

test("every control request of the table does what it says", async () => {
  const answers: string[] = [];
  for (const { method, at, body } of controlRequests()) {
    const url = `${served.url}/_sandbox/${at}`;
    const { status } = await fetch(url, { method, ...(body !== undefined && { body }) });
    answers.push(`${method} ${at} ${body ?? ""} ${status}`);
  }

  expect(answers.length).toBeGreaterThanOrEqual(19);
  expect(answers.filter((answer) => !answer.endsWith(" 200"))).toEqual([]);
});
