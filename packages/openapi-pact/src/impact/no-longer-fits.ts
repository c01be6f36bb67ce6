import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

/** Whether a value breaks keywords of a schema. Where the schema cannot be compiled, nobody can vouch for the value. */
export function noLongerFits(schema: object, value: unknown): boolean {
  // Documents hold keywords that are no JSON Schema, and formats of their own.
  const ajv = new Ajv2020({ strict: false, logger: false, validateSchema: false });
  addFormats.default(ajv);
  try {
    return !ajv.compile(schema)(value);
  } catch {
    return true;
  }
}
