/** A pact of Pact's specification 4, ready to be written as JSON. */
export function pactDocument(
  consumer: string,
  provider: string,
  interactions: readonly object[],
): object {
  return {
    consumer: { name: consumer },
    provider: { name: provider },
    interactions,
    // Pact's core adds the versions of its parts, which would make every upgrade a diff of every pact.
    metadata: { pactSpecification: { version: "4.0" } },
  };
}
