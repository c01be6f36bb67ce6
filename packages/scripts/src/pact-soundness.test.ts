import { readDocument, soundnessFindings } from "openapi-pact/verify";
import { expect, test } from "vitest";
import config from "../../../openapi-pact.config.ts";

test.each(Object.entries(config.services))(
  "what Pact accepts for the pact of %s is valid wherever a rule of Pact's can make it so",
  async (_, { spec, pact }) => {
    const findings = soundnessFindings(await readDocument(spec), pact);

    expect(findings.filter(({ preventable }) => preventable)).toEqual([]);
  },
);
