/** An operationId for an operation that has none: `PUT /birds/{bird-id}` becomes `putBirdsByBirdId`. */
export function derivedId(method: string, path: string): string {
  const words = path.replace(/\{([^}]*)\}/g, " by $1 ").match(/[A-Za-z\d]+/g) ?? ["root"];
  return method + words.map((word) => `${word[0]?.toUpperCase()}${word.slice(1)}`).join("");
}
