/** Texts that differ from one in a single character, or follow it: one of them has usually the same form. */
export function anotherText(text: string): readonly string[] {
  const places = [/[0-9](?=[^0-9]*$)/, /[a-z](?=[^a-z]*$)/, /[A-Z](?=[^A-Z]*$)/, /[0-9]/, /[a-z]/];
  return [
    ...places.map((place) => text.replace(place, neighbour)),
    `${text}x`,
    `${text} again`,
    `${text}/again`,
    `other-${text}`,
  ].filter((other) => other !== text);
}

/** The next character of the same class, so that hexadecimal digits stay what they are. */
function neighbour(character: string): string {
  const next: { readonly [last: string]: string } = { "9": "8", f: "e", z: "y", F: "E", Z: "Y" };
  return next[character] ?? String.fromCharCode(character.charCodeAt(0) + 1);
}
