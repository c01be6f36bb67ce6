import {
  astToString,
  type GlobalContext,
  type OpenAPI3,
  resolveRef,
  scanDiscriminators,
  transformSchema,
} from "openapi-typescript";
import { banner } from "./banner.ts";
import type { OpenApiDocument } from "./document.ts";

/**
 * `schema.ts`: the types of a document. The only file that knows openapi-typescript, and of that only the step from a
 * document to types: its own entry would lint and bundle once more what {@link loadDocument} has read, for twice the time.
 */
export function schemaFile(document: OpenApiDocument): string {
  // The generator rewrites parts of what it is given, so it gets a copy; its input type is its own.
  const copy = structuredClone(document) as unknown as OpenAPI3;
  const nodes = transformSchema(copy, contextOf(copy));
  return `${banner(document)}\n${astToString(nodes)}`;
}

function contextOf(document: OpenAPI3): GlobalContext {
  return {
    ...DEFAULTS,
    alphabetize: true,
    // Otherwise a property with a default is required, in request bodies too.
    defaultNonNullable: false,
    discriminators: scanDiscriminators(document, SILENT),
    emptyObjectsUnknown: true,
    injectFooter: [],
    resolve: ($ref) => resolveRef(document, $ref, SILENT),
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
  };
}

const SILENT = { silent: true };

/** What the generator does unless told otherwise. */
const DEFAULTS: Omit<GlobalContext, "discriminators" | "injectFooter" | "resolve"> = {
  additionalProperties: false,
  alphabetize: false,
  arrayLength: false,
  conditionalEnums: false,
  dedupeEnums: false,
  defaultNonNullable: true,
  emptyObjectsUnknown: false,
  enum: false,
  enumValues: false,
  excludeDeprecated: false,
  exportType: false,
  generatePathParams: false,
  immutable: false,
  makePathsEnum: false,
  pathParamsAsTypes: false,
  postTransform: undefined,
  propertiesRequiredByDefault: false,
  readWriteMarkers: false,
  // Asked for by the type and read by no step from here on.
  redoc: {} as GlobalContext["redoc"],
  rootTypes: false,
  rootTypesKeepCasing: false,
  rootTypesNoSchemaPrefix: false,
  silent: true,
  transform: undefined,
  transformProperty: undefined,
};
