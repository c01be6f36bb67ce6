import { execFile } from "node:child_process";
import { stripVTControlCharacters } from "node:util";
import type { Connection } from "./connection.js";
import { pactCli } from "./pact-cli.js";
import { readBroker } from "./read-broker.js";
import { redacted } from "./redacted.js";

/**
 * Runs a command of Pact's broker client and answers what it printed; throws one line where it fails. Credentials travel in
 * the environment, where no list of processes shows them.
 */
export async function runPactCli(connection: Connection, args: readonly string[]): Promise<string> {
  const script = pactCli(import.meta.url);
  // Of a broker that is down, or lets nobody in, the client says neither cause nor cure.
  await readBroker(connection, "/");
  return new Promise((resolve, reject) => {
    const options = { env: environment(connection), maxBuffer: 64 * 1024 * 1024 };
    execFile(process.execPath, [script, ...args], options, (error, stdout, stderr) => {
      if (error) {
        reject(new Error(complaint(stdout, stderr, connection)));
      } else {
        resolve(stdout);
      }
    });
  });
}

/** The client tries eight times by default, which takes two minutes to say that a broker is out of order. */
const RETRIES = "2";

function environment({ url, token, username, password }: Connection): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^PACT_BROKER_(?!HTTP_RETRIES)/.test(name),
  );
  return {
    PACT_BROKER_HTTP_RETRIES: RETRIES,
    ...Object.fromEntries(kept),
    PACT_BROKER_BASE_URL: url,
    ...(token && { PACT_BROKER_TOKEN: token }),
    ...(username && { PACT_BROKER_USERNAME: username }),
    ...(password && { PACT_BROKER_PASSWORD: password }),
    PACT_DO_NOT_TRACK: "true",
  };
}

function complaint(stdout: string, stderr: string, connection: Connection): string {
  const lines = stripVTControlCharacters(`${stdout}\n${stderr}`)
    .split("\n")
    .filter((line) => line.trim() !== "");
  const line = lines.find((one) => one.includes("❌") || /error/i.test(one)) ?? lines.at(-1);
  return redacted(
    (line ?? "Pact's broker client failed without a word").replace(/^\W*❌\s*/, ""),
    connection,
  );
}
