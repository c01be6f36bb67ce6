import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { namesOf } from "./names.ts";
import { packageFiles } from "./package-files.ts";
import { pactFiles } from "./pact-files.ts";
import { type NewSpec, readSpec, type SpecOptions } from "./read-spec.ts";
import { sandboxFiles } from "./sandbox-files.ts";
import { workspaceEdits } from "./workspace-edits.ts";

/** What `pnpm new-service` is asked for. */
export interface NewServiceOptions extends SpecOptions {
  readonly name: string;
  /** The workspace. */
  readonly root: string;
}

/** What came of it. */
export interface NewService {
  /** The files written, new ones and those that list services. */
  readonly files: readonly string[];
  readonly spec: NewSpec;
}

/**
 * Adds a service to the workspace. All files are thought out before the first is written; throws {@link SpecError} with
 * nothing written.
 */
export async function newService(options: NewServiceOptions): Promise<NewService> {
  const { root, name } = options;
  const names = namesOf(name, root);
  const spec = await readSpec(names, options);
  const files = new Map([
    [`specs/${name}.yaml`, spec.text],
    ...prefixed(`packages/${name}/src/generated`, spec.generated),
    ...prefixed(`packages/${name}`, packageFiles(names, spec)),
    ...prefixed(`packages/${name}/pact`, pactFiles(names, spec)),
    ...prefixed("packages/sandbox/src", sandboxFiles(names, spec)),
    ...(await workspaceEdits(names, spec, root)),
  ]);
  for (const [file, text] of files) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), text);
  }
  return { files: [...files.keys()], spec };
}

function prefixed(
  folder: string,
  files: ReadonlyMap<string, string>,
): readonly (readonly [string, string])[] {
  return [...files].map(([file, text]) => [`${folder}/${file}`, text] as const);
}
