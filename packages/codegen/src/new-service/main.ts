/** `pnpm new-service <name> --spec <file or address> [--tag <tag>]…`: a further service, with what is still to be written as gaps. */
import { execFile } from "node:child_process";
import { join, resolve } from "node:path";
import { parseArgs, promisify } from "node:util";
import { SpecError } from "../spec-error.ts";
import { deviations } from "./deviations.ts";
import { type NewService, newService } from "./new-service.ts";

const USAGE = `pnpm new-service <name> --spec <file or address> [--tag <tag>]…
    adds a service from an OpenAPI 3.0 or 3.1 document: specs/<name>.yaml, packages/<name>, its place in the sandbox and in
    every list of services

--spec <file or address>  the document
--tag <tag>               only operations with this tag; may be given more than once
--root <folder>           default this workspace

Exits with 0 when the service was added, with 1 and nothing written on anything else.
`;

/** Runs the command and answers its exit code. Bad input is one line on standard error. */
export async function main(args: readonly string[]): Promise<0 | 1> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        spec: { type: "string" },
        tag: { type: "string", multiple: true, default: [] },
        root: { type: "string", default: resolve(import.meta.dirname, "../../../..") },
        help: { type: "boolean", default: false },
      },
    });
    if (values.help) {
      process.stdout.write(USAGE);
      return 0;
    }
    const [name, ...others] = positionals;
    if (name === undefined || others.length > 0 || values.spec === undefined) {
      throw new SpecError(
        "give one name and one document: pnpm new-service <name> --spec <file or address>",
      );
    }
    const { root, spec, tag: tags } = values;
    const added = await newService({ name, spec, tags, root });
    await formatted(root, added.files);
    process.stdout.write(
      `${[...deviations(name, added.spec), nextSteps(name, added)].join("\n")}\n`,
    );
    return 0;
  } catch (error) {
    const { message } = error instanceof Error ? error : new Error(String(error));
    process.stderr.write(`new-service: ${message.replace(/\s+/g, " ").trim()}\n`);
    return 1;
  }
}

/** In the house's style, imports in order. */
async function formatted(root: string, files: readonly string[]): Promise<void> {
  const biome = resolve(import.meta.dirname, "../../../../node_modules/.bin/biome");
  const own = files.filter((file) => !file.includes("/generated/")).map((file) => join(root, file));
  const args = ["check", "--write", "--no-errors-on-unmatched", ...own];
  await promisify(execFile)(biome, args, { cwd: root }).catch(() => {
    process.stderr.write("new-service: not all of it could be formatted; `pnpm lint` says what\n");
  });
}

function nextSteps(name: string, { files }: NewService): string {
  const steps = [
    ["pnpm install", ""],
    ["pnpm build", "what packages take from each other; gaps do not stop it"],
    [
      `pnpm --filter ./packages/${name} typecheck`,
      `names every gap of the pact: packages/${name}/pact`,
    ],
    [
      "pnpm --filter ./packages/sandbox typecheck",
      `then every gap of the sandbox: packages/sandbox/src/${name}`,
    ],
    ["pnpm record", "when nothing is left"],
    [
      "pnpm exec openapi-pact coverage --write",
      "says what is covered from now on; waivers ask for maxWaived in openapi-pact.config.ts",
    ],
    ["pnpm verify", ""],
    ["pnpm api:update", "what the package publishes, for its review"],
    [
      "pnpm lint",
      `holds specs/${name}.yaml to OpenAPI alone; redocly.yaml says how to hold it to more`,
    ],
  ] as const;
  const width = Math.max(...steps.map(([command]) => command.length));
  const lines = steps.map(([command, why]) => `  ${command.padEnd(width)}  ${why}`.trimEnd());
  return [`${files.length} files written. Now:`, ...lines].join("\n");
}
