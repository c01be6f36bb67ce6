import { brokerCanIDeployCommand } from "./commands/broker-can-i-deploy-command.js";
import { brokerPublishCommand } from "./commands/broker-publish-command.js";
import { brokerRecordDeploymentCommand } from "./commands/broker-record-deployment-command.js";
import { brokerVerifyCommand } from "./commands/broker-verify-command.js";
import type { Command } from "./commands/command.js";
import { compareCommand } from "./commands/compare-command.js";
import { coverageCommand } from "./commands/coverage-command.js";
import { recordCommand } from "./commands/record-command.js";
import { strengthCommand } from "./commands/strength-command.js";
import { verifyCommand } from "./commands/verify-command.js";

/** By the words that call it. */
const COMMANDS: { readonly [words: string]: Command } = {
  record: recordCommand,
  compare: compareCommand,
  verify: verifyCommand,
  coverage: coverageCommand,
  strength: strengthCommand,
  "broker publish": brokerPublishCommand,
  "broker verify": brokerVerifyCommand,
  "broker can-i-deploy": brokerCanIDeployCommand,
  "broker record-deployment": brokerRecordDeploymentCommand,
};

/** Runs the command and answers its exit code. Bad input is one line on standard error. */
export async function main(args: readonly string[]): Promise<0 | 1> {
  try {
    const words = wordsOf(args);
    const options = args.slice(words.length);
    const described = usageOf(words);
    if (described !== "" && options.some((arg) => arg === "--help" || arg === "-h")) {
      process.stdout.write(`${described}\n${SHARED_USAGE}`);
      return 0;
    }
    return await commandOf(words).run(options);
  } catch (error) {
    process.stderr.write(`openapi-pact: ${error instanceof Error ? error.message : error}\n`);
    return 1;
  }
}

/** What stands before the first option. */
function wordsOf(args: readonly string[]): readonly string[] {
  const end = args.findIndex((arg) => arg.startsWith("-"));
  return end === -1 ? args : args.slice(0, end);
}

function commandOf(words: readonly string[]): Command {
  const called = words.join(" ");
  const command = Object.hasOwn(COMMANDS, called) ? COMMANDS[called] : undefined;
  if (!command) {
    const known = Object.keys(COMMANDS)
      .join(", ")
      .replace(/, ([^,]*)$/, " or $1");
    throw new Error(`Say ${known}, not "${called}"; --help says more.`);
  }
  return command;
}

const SHARED_USAGE = `--config <file>   default openapi-pact.config.ts
--service <name>  one service; may be repeated. Default all
--json            prints the result as JSON

Exits with 0 when all is well, with 1 on anything else.
`;

/** How the commands are used that begin with these words; empty where there is none. */
function usageOf(words: readonly string[]): string {
  return Object.entries(COMMANDS)
    .filter(([called]) => words.every((word, index) => called.split(" ")[index] === word))
    .map(([, command]) => `openapi-pact ${command.usage}\n`)
    .join("");
}
