import { isRecord } from "../document/located.js";

/** The value a template stands for: what the mock server answers. */
export function reified(template: unknown): unknown {
  if (Array.isArray(template)) {
    return template.map(reified);
  }
  if (!isRecord(template)) {
    return template;
  }
  if ("pact:matcher:type" in template) {
    return reified(template.value);
  }
  return Object.fromEntries(Object.entries(template).map(([key, part]) => [key, reified(part)]));
}
