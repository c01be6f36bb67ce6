import { isRecord } from "../document/located.js";
import { isMap, isMatcher } from "./matcher.js";

/** A template without its examples: of two with the same shape, each takes what the other takes. */
export function shapeOf(template: unknown): unknown {
  if (Array.isArray(template)) {
    return template.map(shapeOf);
  }
  if (!isRecord(template)) {
    return template;
  }
  if (isMatcher(template)) {
    const { value, ...rules } = template;
    if (isMap(template)) {
      // Its keys are those of the example, and its values are alike.
      return { ...rules, value: shapeOf(Object.values(Object(value))[0]) };
    }
    const isScalar = typeof value !== "object" || value === null;
    const isFree = isScalar && template["pact:matcher:type"] !== "equality";
    return isFree ? rules : { ...rules, value: shapeOf(value) };
  }
  return Object.fromEntries(Object.entries(template).map(([key, part]) => [key, shapeOf(part)]));
}
