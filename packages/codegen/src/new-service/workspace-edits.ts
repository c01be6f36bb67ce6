import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { stringify } from "yaml";
import { propertyName } from "../literal.ts";
import { SpecError } from "../spec-error.ts";
import type { Names } from "./names.ts";
import type { NewSpec } from "./read-spec.ts";
import { turboWith } from "./turbo-with.ts";

/** The files that list services, with this one in them: path → text. Throws {@link SpecError} for one it does not know. */
export async function workspaceEdits(
  names: Names,
  spec: NewSpec,
  root: string,
): Promise<ReadonlyMap<string, string>> {
  const edits = new Map<string, string>();
  for (const [file, edit] of Object.entries(EDITS)) {
    const text = edit(await readFile(join(root, file), "utf8"), names, spec);
    if (text === undefined) {
      throw new SpecError(`${file} is not laid out as it was: add ${names.kebab} to it by hand`);
    }
    edits.set(file, text);
  }
  return edits;
}

/** A file with the service in it; undefined where its place cannot be found. */
type Edit = (text: string, names: Names, spec: NewSpec) => string | undefined;

const EDITS: Readonly<Record<string, Edit>> = {
  "package.json": dependency("devDependencies"),
  "packages/sandbox/package.json": dependency("dependencies"),
  "packages/scripts/package.json": dependency("dependencies"),
  "turbo.json": turboWith,
  "redocly.yaml": (text, { kebab }) =>
    `${text.trimEnd()}
  ${kebab}:
    root: specs/${kebab}.yaml
    extends:
      # Others wrote it: OpenAPI's own rules. Without these lines, ours.
      - spec
`,
  "specs/sources.yaml": (text, { kebab }, { source }) =>
    // What is not published, or has no tags to choose by, cannot be pulled.
    source === undefined || source.tags.length === 0
      ? text
      : `${text.trimEnd()}\n\n${stringify({ [kebab]: source })}`,
  ".github/workflows/specs.yml": (text, { kebab }, { source }) =>
    source === undefined || source.tags.length === 0
      ? text
      : inserted(text, [[/(?<=\n +service: \[[^\]\n]*)\]/, `, ${kebab}`]]),
  "openapi-pact.config.ts": (text, { kebab, camel }) =>
    inserted(`import { ${camel}Pact } from "@entur-clients/${kebab}/pact";\n${text}`, [
      ["\n  },\n});", `\n    ${propertyName(kebab)}: service("${kebab}", ${camel}Pact),`],
    ]),
  "packages/sandbox/src/services.ts": (text, names) =>
    inserted(`${serviceImports(names)}${text}`, [["\n];", serviceEntry(names)]]),
  "packages/sandbox/src/states/pact-states.ts": (text, { kebab, camel }) =>
    inserted(`import { ${camel}States } from "./${kebab}.js";\n${text}`, [
      [/(?<=type PactName =[^;]*);/, ` | "${kebab}"`],
      ["\n};", `\n  ${propertyName(kebab)}: ${camel}States,`],
    ]),
};

/** Puts each text in front of the first place it belongs to. */
function inserted(
  text: string,
  insertions: readonly (readonly [before: string | RegExp, what: string])[],
): string | undefined {
  return insertions.reduce<string | undefined>((current, [before, what]) => {
    const at = typeof before === "string" ? current?.indexOf(before) : current?.search(before);
    return current === undefined || at === undefined || at < 0
      ? undefined
      : current.slice(0, at) + what + current.slice(at);
  }, text);
}

function dependency(kind: "dependencies" | "devDependencies"): Edit {
  return (text, { kebab }) => {
    const manifest: Record<string, unknown> = JSON.parse(text);
    // npm's format.
    const present = manifest[kind] as Readonly<Record<string, string>> | undefined;
    const all = { ...present, [`@entur-clients/${kebab}`]: "workspace:*" };
    const sorted = Object.entries(all).sort(([one], [other]) => (one < other ? -1 : 1));
    return `${JSON.stringify({ ...manifest, [kind]: Object.fromEntries(sorted) }, undefined, 2)}\n`;
  };
}

function serviceImports({ kebab, camel }: Names): string {
  return `import { ${camel}Operations, ${camel}Spec } from "@entur-clients/${kebab}";
import { validators as ${camel}Validators } from "@entur-clients/${kebab}/validators";
import { ${camel}Error } from "./${kebab}/error-body.js";
import { ${camel}Handlers } from "./${kebab}/handlers.js";
`;
}

function serviceEntry({ kebab, camel }: Names): string {
  return `
  {
    name: "${kebab}",
    basePath: ${camel}Spec.basePath,
    operations: ${camel}Operations,
    validators: ${camel}Validators,
    handlers: ${camel}Handlers,
    errorBody: ${camel}Error,
    permission: "${kebab}",
  },`;
}
