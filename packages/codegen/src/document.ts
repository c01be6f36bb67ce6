/** The parts of an OpenAPI document that the generator reads. */
export interface OpenApiDocument {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string };
  readonly servers?: readonly Server[];
  readonly paths: { readonly [path: string]: PathItem };
  readonly components?: Components;
}

export interface Server {
  readonly url: string;
  readonly variables?: { readonly [name: string]: { readonly default: string } };
  readonly "x-environment"?: string;
}

export interface Components {
  readonly schemas?: { readonly [name: string]: Schema };
  readonly parameters?: { readonly [name: string]: Parameter };
  readonly responses?: { readonly [name: string]: Response };
  readonly requestBodies?: { readonly [name: string]: RequestBody };
}

export interface PathItem {
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly [method: string]: unknown;
}

export interface Operation {
  readonly operationId?: string;
  readonly tags?: readonly string[];
  readonly summary?: string;
  readonly description?: string;
  readonly deprecated?: boolean;
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: RequestBody | Reference;
  readonly responses: { readonly [status: string]: Response | Reference };
  readonly "x-paging"?: string;
  readonly "x-safe"?: boolean;
}

export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly required?: boolean;
  readonly style?: string;
  readonly explode?: boolean;
  readonly description?: string;
  readonly deprecated?: boolean;
  readonly schema?: Schema;
  readonly "x-supplied-by"?: string;
}

export interface RequestBody {
  readonly required?: boolean;
  readonly content: Content;
}

export interface Response {
  readonly description?: string;
  readonly content?: Content;
}

export interface Content {
  readonly [mediaType: string]: { readonly schema?: Schema };
}

export interface Reference {
  readonly $ref: string;
}

/** A JSON Schema object; booleans do not occur where the generator looks. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly items?: Schema;
  readonly properties?: { readonly [name: string]: Schema };
  readonly [keyword: string]: unknown;
}
