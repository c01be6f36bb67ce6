import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { rehearse, TOKEN } from "../fixtures/rehearsal-broker/rehearse.js";
import { runPactCli } from "./run-pact-cli.js";

const rehearsal = rehearse();
const pactCli = (...args: readonly string[]): Promise<string> =>
  runPactCli({ url: rehearsal.broker.url, token: TOKEN }, args);

test("Pact's client can read all that the rehearsal broker says", async () => {
  const path = fileURLToPath(rehearsal.committed);

  const published = await pactCli(
    "publish",
    path,
    "--consumer-app-version",
    "c1",
    "--branch",
    "main",
  );
  const environments = await pactCli("list-environments", "--output", "json");
  const version = await pactCli(
    ...["describe-version", "--pacticipant", "shop-window", "--version", "c1", "--output", "json"],
  );

  // It warns where an answer is not the one that it knows from a Pact Broker.
  expect(published).toContain("Pact successfully published for shop-window version c1");
  expect(published).not.toMatch(/warning|failed/i);
  expect(JSON.parse(environments)).toMatchObject({
    _embedded: { environments: [{ name: "test" }, { name: "production" }] },
  });
  expect(JSON.parse(version)).toMatchObject({
    number: "c1",
    _embedded: { branchVersions: [{ name: "main" }] },
  });
});
