import type { Located } from "../document/located.js";
import { securitySchemes } from "../document/security-schemes.js";
import type { SourceFiles } from "../document/source-files.js";
import type { ApiOperation } from "./api-operation.js";
import type { Finding } from "./finding.js";
import type { Comparison } from "./operation-changes.js";
import { schemeFindings } from "./scheme-findings.js";
import { waysIn } from "./ways-in.js";

/** A finding, and where the scheme stands that it is about. */
export interface SchemeChange {
  readonly finding: Finding;
  readonly place: string;
}

/** What changed about the security schemes that guard an operation under the same name before and after. */
export function schemeChanges(
  { before: filesBefore, after: filesAfter, roots }: Comparison,
  before: ApiOperation,
  after: ApiOperation,
): readonly SchemeChange[] {
  const [was, is] = [scopesByScheme(before), scopesByScheme(after)];
  const names = [...was.keys()].filter((name) => is.has(name));
  if (names.length === 0) {
    return [];
  }
  const schemes = {
    before: securitySchemes(filesBefore, rootOf(filesBefore, roots.before)),
    after: securitySchemes(filesAfter, rootOf(filesAfter, roots.after)),
  };
  return names.flatMap((name) =>
    schemeFindings({
      name,
      before: schemes.before.get(name),
      after: schemes.after.get(name),
      scopes: new Set([...(was.get(name) ?? []), ...(is.get(name) ?? [])]),
    }).map((finding) => ({ finding, place: `#/components/securitySchemes/${name}` })),
  );
}

/** The scopes that any way in asks for, by scheme. */
function scopesByScheme(operation: ApiOperation): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const [name, scopes] of waysIn(operation).flatMap((way) => [...way])) {
    found.set(name, [...(found.get(name) ?? []), ...scopes]);
  }
  return found;
}

function rootOf(files: SourceFiles, file: string): Located {
  return { file, pointer: "", value: files.get(file) };
}
