const ENDED =
  "The process was ended before the run was over, by something in it, such as a provider that calls process.exit: run the provider as a command, which has a process of its own.";
const DRY =
  "The run waits for something that can never happen, such as a promise of the config or the provider that nothing settles: settle it, or run the provider as a command.";

/**
 * Runs a command and makes its exit code this process's. A provider in this process may end it, with a code of its own:
 * no run exits with 0 that did not come to its end and find all well.
 */
export async function runToEnd(command: () => Promise<0 | 1>): Promise<void> {
  let code: 0 | 1 | undefined;
  let early = ENDED;
  process.exitCode = 1;
  // Comes only where nothing is left to wait for.
  process.once("beforeExit", () => {
    early = DRY;
  });
  process.once("exit", (wanted) => {
    if (code === undefined) {
      process.stderr.write(`openapi-pact: ${early}\n`);
    }
    // What fails after the run, such as an uncaught error, stays a failure.
    process.exitCode = code === 0 ? wanted : 1;
  });
  code = await command();
  process.exitCode = code;
}
