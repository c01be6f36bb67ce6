import { type Document, readDocument } from "openapi-pact/verify";
import { SERVICES } from "../../services.js";
import type { Schema } from "./schema-value.js";

/** One operation of a spec, as far as requests are made from it. */
export interface SpecOperation {
  readonly operationId: string;
  readonly method: string;
  /** With the service's base path. */
  readonly path: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly in: string;
    readonly required: boolean;
    readonly schema: Schema;
  }[];
  readonly body: { readonly mediaType: string; readonly schema: Schema } | undefined;
}

/** Every operation of the five specs. */
export async function specOperations(): Promise<readonly SpecOperation[]> {
  const all = await Promise.all(
    SERVICES.map(async ({ name, basePath }) => {
      const url = new URL(`../../../../../specs/${name}.yaml`, import.meta.url);
      return operationsOf(await readDocument(url), basePath);
    }),
  );
  return all.flat();
}

type Located = Document["root"];

function operationsOf({ files, operations }: Document, basePath: string): SpecOperation[] {
  const bundle = (located: Located | undefined) =>
    located === undefined ? {} : bundled(files, located.value, located.file);
  return [...operations.values()].map(({ operationId, method, path, parameters, body }) => {
    const [content] = body?.content ?? [];
    return {
      operationId,
      method,
      path: `${basePath}${path}`,
      parameters: parameters.map(({ name, in: place, required, schema }) => {
        return { name, in: place, required, schema: bundle(schema) };
      }),
      body: content && { mediaType: content[0], schema: bundle(content[1]) },
    };
  });
}

/** A schema with everything its references mean in their place; request schemas have no circles. */
function bundled(files: Document["files"], value: unknown, file: string): Schema {
  if (Array.isArray(value)) {
    // Entries of a list stay entries of a list.
    return value.map((one) => bundled(files, one, file)) as Schema;
  }
  if (typeof value !== "object" || value === null) {
    // A leaf, such as a name or a bound.
    return value as Schema;
  }
  if ("$ref" in value && typeof value.$ref === "string") {
    const target = new URL(value.$ref, file);
    const steps = target.hash.split("/").slice(1);
    target.hash = "";
    const found = steps.reduce<unknown>(
      (here, step) => Reflect.get(Object(here), step),
      files.get(target.href),
    );
    return bundled(files, found, target.href);
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [key, bundled(files, child, file)]),
  );
}
