/** Beyond this the verifier's time grows faster than the number of interactions, and one core waits for the other. */
const LONGEST = 60;

/** Cuts a pact, as JSON, into parts of about equal length, which together hold every interaction once. */
export function pactParts(text: string, longest: number = LONGEST): readonly string[] {
  // Whoever calls has found interactions in it.
  const { interactions, ...pact } = JSON.parse(text) as { interactions: readonly unknown[] };
  const count = Math.max(1, Math.ceil(interactions.length / longest));
  const length = Math.ceil(interactions.length / count);
  return Array.from({ length: count }, (_, index) =>
    JSON.stringify({
      ...pact,
      interactions: interactions.slice(index * length, (index + 1) * length),
    }),
  );
}
