import { isRecord } from "../document/located.js";

/** The value a template stands for: what the mock server answers. */
export function templateValue(template: unknown): unknown {
  if (Array.isArray(template)) {
    return template.map(templateValue);
  }
  if (!isRecord(template)) {
    return template;
  }
  if ("pact:matcher:type" in template) {
    return templateValue(template.value);
  }
  return Object.fromEntries(
    Object.entries(template).map(([key, part]) => [key, templateValue(part)]),
  );
}
