import { Ajv2020, type ErrorObject, type Options, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { type Located, pointerStep } from "./located.js";
import type { SourceFiles } from "./source-files.js";
import type { Violation } from "./violation.js";

/** Judges a value by a schema of the document; an empty list means valid. */
export type Check = (schema: Located, value: unknown) => readonly Violation[];

/** What it takes to find out which parts of a schema apply to an example. */
export interface Schemas {
  readonly files: SourceFiles;
  readonly check: Check;
}

/** Checks by the schemas of one document. */
export interface SchemaChecks extends Schemas {
  /** Text counts as the number or boolean it spells, since a URL knows nothing else. */
  readonly text: Check;
}

/** Compiling is what costs most of a verification, and every gate asks for the same schemas. */
const prepared = new WeakMap<SourceFiles, SchemaChecks>();

/** Prepares the schemas of a document, once; each is compiled when it is first asked for. */
export function schemaChecks(files: SourceFiles): SchemaChecks {
  const checks = prepared.get(files) ?? {
    files,
    check: checkBy(files, {}),
    text: checkBy(files, { coerceTypes: true }),
  };
  prepared.set(files, checks);
  return checks;
}

function checkBy(files: SourceFiles, options: Options): Check {
  const compiled = new Map<string, ValidateFunction>();
  let ajv: Ajv2020 | undefined;
  return (schema, value) => {
    const $ref = `${schema.file}#${encodeURI(schema.pointer)}`;
    ajv ??= ajvOver(files, options);
    const validate = compiled.get($ref) ?? ajv.compile({ $ref });
    compiled.set($ref, validate);
    return validate(value) ? [] : (validate.errors ?? []).map(violationOf);
  };
}

function ajvOver(files: SourceFiles, options: Options): Ajv2020 {
  // Documents hold keywords that are no JSON Schema (x-*, example, discriminator) and formats of their own.
  const ajv = new Ajv2020({ strict: false, allErrors: true, logger: false, ...options });
  addFormats.default(ajv);
  for (const [file, value] of files) {
    // A file is known by its URL, so that a `$ref` within it, relative or not, leads where it leads on disk. Ajv takes
    // any object for a schema and looks at those parts alone that a `$ref` leads to.
    ajv.addSchema(value as object, file, false, false);
  }
  return ajv;
}

function violationOf({ instancePath, message, keyword, params }: ErrorObject): Violation {
  const named: unknown =
    params.missingProperty ?? params.additionalProperty ?? params.unevaluatedProperty;
  const at = named === undefined ? instancePath : `${instancePath}/${pointerStep(String(named))}`;
  const values = Array.isArray(params.allowedValues) ? `: ${params.allowedValues.join(", ")}` : "";
  return { at, message: `${message ?? keyword}${values}`, keyword };
}
