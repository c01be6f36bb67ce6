import { isRecord } from "../document/located.js";
import { isMatcher } from "./matcher.js";

/** Whether a template holds an array without a rule of its own, which below a looser rule could hold anything. */
export function holdsBareArray(template: unknown): boolean {
  if (Array.isArray(template)) {
    return true;
  }
  if (isMatcher(template)) {
    const { value } = template;
    // The items of an array with a rule were looked at when that rule was made.
    return isRecord(value) && template["pact:matcher:type"] !== "equality" && holdsBareArray(value);
  }
  return isRecord(template) && Object.values(template).some(holdsBareArray);
}
