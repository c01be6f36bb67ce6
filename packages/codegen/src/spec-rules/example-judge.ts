import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { Node } from "./node.ts";

/** Judges an example by a schema of one document; a finding says what is wrong with which part. */
export type ExampleJudge = (schema: Node, example: unknown) => readonly string[];

/** What OpenAPI and we write into schemas beside JSON Schema's own keywords. */
const ANNOTATIONS = ["components", "discriminator", "example", "x-provenance"];

/** A judge for the examples of one document; an unknown keyword or format in a schema is a finding. */
export function createExampleJudge(document: Node): ExampleJudge {
  const ajv = new Ajv2020({
    allErrors: true,
    allowUnionTypes: true,
    strict: true,
    strictRequired: false,
    // A schema may leave the type to what it refers to.
    strictTypes: false,
  });
  addFormats.default(ajv);
  ajv.addVocabulary(ANNOTATIONS);
  const compiled = new Map<Node, ValidateFunction>();
  return (schema, example) => {
    try {
      // With the components beside it, a schema's references lead somewhere.
      const known =
        compiled.get(schema) ?? ajv.compile({ ...schema, components: document.components ?? {} });
      compiled.set(schema, known);
      return known(example) ? [] : (known.errors ?? []).map(violation);
    } catch (error) {
      return [`: the schema is broken: ${error instanceof Error ? error.message : error}`];
    }
  };
}

function violation({ instancePath, message, params }: ErrorObject): string {
  const property = params.additionalProperty ?? params.unevaluatedProperty;
  return `${instancePath}: ${message}${property === undefined ? "" : `: ${property}`}`;
}
