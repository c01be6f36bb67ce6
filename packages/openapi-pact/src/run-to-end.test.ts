import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { thingPact, thingPactFile } from "./fixtures/things/thing-pact.js";
import { temporaryFolder } from "./testing.js";

const BIN = fileURLToPath(new URL("../bin/openapi-pact.js", import.meta.url));
const folder = temporaryFolder();
afterAll(folder.remove);
const fileOf = (path: string) => fileURLToPath(new URL(path, folder.url));
writeFileSync(fileOf("things.json"), thingPactFile);

let configs = 0;

/** Runs the command that is installed, with a config of JavaScript's own and this provider. */
function run(command: string, provider: string, before = "") {
  configs += 1;
  const config = fileOf(`${configs}.config.mjs`);
  const spec = new URL("./fixtures/things/things.yaml", import.meta.url);
  writeFileSync(
    config,
    `${before}
export default {
  services: {
    things: {
      pact: ${JSON.stringify(thingPact)},
      spec: new URL(${JSON.stringify(spec.href)}),
      recorded: new URL("nowhere/", import.meta.url),
      committed: new URL("things.json", import.meta.url),
      provider: ${provider},
    },
  },
};
`,
  );
  const args = [BIN, command, "--config", config];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  return { status, stdout, stderr };
}

const providerWith = (answer: string, close = "") => `() => ({
  fetch: async () => { ${answer} },
  states: { things: () => {} },
  reset: () => {},
  token: async (caller) => caller,
  close: async () => { ${close} },
})`;

const ENDED =
  "openapi-pact: The process was ended before the run was over, by something in it, such as a provider that calls process.exit: run the provider as a command, which has a process of its own.\n";
const DRY =
  "openapi-pact: The run waits for something that can never happen, such as a promise of the config or the provider that nothing settles: settle it, or run the provider as a command.\n";

test.each(["verify", "coverage", "strength"])(
  "%s is red where the provider ends the process half-way",
  (command) => {
    expect(run(command, providerWith("process.exit(0);"))).toEqual({
      status: 1,
      stdout: "",
      stderr: ENDED,
    });
  },
  30_000,
);

test("a config that ends the process is red from every command", () => {
  expect(run("record", "{}", "process.exit(0);")).toMatchObject({ status: 1, stderr: ENDED });
});

test("a run that waits for what never happens is red", () => {
  expect(run("verify", "() => new Promise(() => {})")).toEqual({
    status: 1,
    stdout: "",
    stderr: DRY,
  });
});

test("a red run stays red whatever the provider does to the process afterwards", () => {
  const close = 'process.once("beforeExit", () => process.exit(0));';

  const { status, stdout, stderr } = run("verify", providerWith("", close));

  expect(stdout).toContain("✗ things [record] None of the 5 interactions is recorded");
  expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
}, 30_000);

test("a green run exits with 0, unless the process fails afterwards", () => {
  const exit = (code: number) => `process.once("beforeExit", () => process.exit(${code}));`;

  expect(run("compare", "{}")).toMatchObject({ status: 0, stderr: "" });
  expect(run("compare", "{}", exit(0))).toMatchObject({ status: 0, stderr: "" });
  expect(run("compare", "{}", exit(3))).toMatchObject({ status: 3, stderr: "" });
});
