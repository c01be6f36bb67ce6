/** Holds a value against something; what is wrong with it in words, or undefined for nothing. */
export type Rule = (value: unknown, name: string) => string | undefined;

/** A rule that is said in words: `<name> must be <words>`. */
export function must(words: string, is: (value: unknown) => boolean): Rule {
  return (value, name) => (is(value) ? undefined : `${name} must be ${words}`);
}
