import type { DocumentedResponse, Operation } from "./operation.js";

/** What the document says about a status: under the status itself, its range such as `4XX`, or `default`. */
export function documentedResponse(
  { responses }: Operation,
  status: number,
): { readonly key: string; readonly response: DocumentedResponse } | undefined {
  for (const key of [String(status), `${Math.floor(status / 100)}XX`, "default"]) {
    const response = responses.get(key);
    if (response) {
      return { key, response };
    }
  }
  return undefined;
}
