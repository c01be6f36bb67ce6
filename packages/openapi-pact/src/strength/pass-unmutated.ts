import { runVerifier } from "../verification/run-verifier.js";
import type { StrengthSource } from "./strength-source.js";
import type { AnsweredSource } from "./trials.js";
import { UnmutatedPass } from "./unmutated-pass.js";

/** Lets every service's real provider answer its pact, and keeps the answers. One that does not pass is a problem. */
export async function passUnmutated(
  sources: readonly StrengthSource[],
  folder: string,
): Promise<{ readonly answered: readonly AnsweredSource[]; readonly problems: readonly string[] }> {
  const passes = sources.map((source) => ({ source, pass: new UnmutatedPass(source) }));
  const problems: string[] = [];
  try {
    const jobs = await Promise.all(
      passes.map(({ source, pass }) =>
        pass.open(folder).catch((error: Error) => {
          problems.push(`${source.name}: the provider does not open: ${error.message}`);
          return [];
        }),
      ),
    );
    if (problems.length > 0) {
      return { answered: [], problems };
    }
    const { results, crash } = await runVerifier(jobs.flat());
    problems.push(...(crash === undefined ? [] : [crash]));
    const answered = passes.map(({ source, pass }) => {
      const { answers, problems: found } = pass.conclude(results);
      problems.push(...found.map((problem) => `${source.name}: ${problem}`));
      return { source, answers };
    });
    return { answered, problems };
  } finally {
    await Promise.all(passes.map(({ pass }) => pass.close()));
  }
}
