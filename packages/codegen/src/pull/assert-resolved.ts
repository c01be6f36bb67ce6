import { BaseResolver, bundle, createConfig, makeDocumentFromString } from "@redocly/openapi-core";
import { SpecError } from "../spec-error.ts";

/** Throws {@link SpecError} where a reference in a document leads nowhere; `from` is where it came from, for the message. */
export async function assertResolved(text: string, from: string): Promise<void> {
  const { problems } = await bundle({
    doc: makeDocumentFromString(text, from),
    externalRefResolver: new BaseResolver(),
    config: await createConfig({}),
  });
  const [problem] = problems.filter(({ severity }) => severity === "error");
  if (problem) {
    const [message = ""] = problem.message.split("\n");
    const pointer = problem.location[0]?.pointer ?? "#/";
    throw new SpecError(
      `${from} holds a reference at ${pointer} that leads nowhere among what is ours (${message}); tell its publisher, or add a tag to sources.yaml`,
    );
  }
}
