import { followRef } from "../document/follow-ref.js";
import { isRecord, type Located } from "../document/located.js";
import { isReferrer } from "../document/referrers.js";
import type { SourceFiles } from "../document/source-files.js";

/** What to call the branches of a `oneOf` or `anyOf`: by title, by the name of what they refer to, by a constant, by type. */
export function variantLabels(files: SourceFiles, branches: readonly Located[]): readonly string[] {
  const labels = branches.map((branch) => labelOf(files, branch));
  return labels.map((label, index) =>
    labels.indexOf(label) === labels.lastIndexOf(label) ? label : `${label} ${index + 1}`,
  );
}

function labelOf(files: SourceFiles, branch: Located): string {
  const { value } = followRef(files, branch);
  const schema = isRecord(value) ? value : {};
  if (typeof schema.title === "string") {
    return schema.title;
  }
  if (isReferrer(branch)) {
    return branch.value.$ref.replace(/^.*[/#]/, "");
  }
  const properties = isRecord(schema.properties) ? Object.values(schema.properties) : [];
  const [constant] = [schema, ...properties].flatMap(constantOf);
  return String(constant ?? schema.type ?? "branch");
}

function constantOf(schema: unknown): readonly unknown[] {
  if (!isRecord(schema)) {
    return [];
  }
  const only = Array.isArray(schema.enum) && schema.enum.length === 1 ? schema.enum[0] : undefined;
  const constant = schema.const ?? only;
  return constant === undefined ? [] : [constant];
}
