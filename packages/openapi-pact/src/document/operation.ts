import type { Located } from "./located.js";

/** One operation of a document, with every `$ref` on the way to it followed. */
export interface Operation {
  readonly operationId: string;
  /** In upper case. */
  readonly method: string;
  /** The template, without the server's base path. */
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body?: { readonly required: boolean; readonly content: Content };
  /** By the document's own key: `200`, `4XX`, `default`. */
  readonly responses: ReadonlyMap<string, DocumentedResponse>;
  /** Whether the operation asks for credentials in `Authorization`. */
  readonly authorised: boolean;
  /** The keys that it asks for, in places of their own. */
  readonly apiKeys: readonly ApiKey[];
}

/** A security scheme of the type `apiKey`. */
export interface ApiKey {
  readonly in: "header" | "query" | "cookie";
  readonly name: string;
}

/** One parameter, with the defaults of its place filled in. */
export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly required: boolean;
  readonly style: string;
  readonly explode: boolean;
  readonly schema?: Located;
}

/** One documented answer. */
export interface DocumentedResponse {
  readonly content: Content;
  /** Schemas by the header's name in lower case. */
  readonly headers: ReadonlyMap<string, Located | undefined>;
  /** Headers that every answer must carry, in lower case. */
  readonly requiredHeaders: ReadonlySet<string>;
}

/** Media type → schema, where it has one. */
export type Content = ReadonlyMap<string, Located | undefined>;
