import type { Context } from "hono";
import { misfit } from "../rules/shape.js";
import { SandboxError } from "../sandbox-error.js";
import type { Worlds } from "../world/worlds.js";
import type { ControlCall, ControlRoute } from "./control-route.js";
import { readProperties } from "./read-properties.js";

interface CallOptions {
  readonly worlds: Worlds;
  readonly maxBodyBytes: number;
  readonly faultTargets: () => readonly string[];
}

/** Reads a control request and holds it against its route. Throws a {@link SandboxError}, or a `Refusal` with 413. */
export async function readCall(
  { req }: Context,
  { path, query: known = [], body = {} }: ControlRoute,
  { worlds, maxBodyBytes, faultTargets }: CallOptions,
): Promise<ControlCall> {
  const properties = await readProperties(req.raw, maxBodyBytes);
  const query = queryOf(req.queries(), known);
  const wrong = body === "itself" ? undefined : misfit(properties, body, `the body for ${path}`);
  if (wrong !== undefined) {
    throw new SandboxError(`${wrong}.`);
  }
  return {
    // Last, because it makes a session that is not there yet.
    world: worlds.of(req.raw),
    properties,
    query,
    faultTargets: faultTargets(),
    name: req.param("name") ?? "",
  };
}

function queryOf(
  given: Readonly<Record<string, readonly string[]>>,
  known: readonly string[],
): Record<string, string> {
  for (const [name, values] of Object.entries(given)) {
    if (!known.includes(name)) {
      throw new SandboxError(
        `There is no ${name} to ask for here; there is ${known.join(", ") || "nothing"}.`,
      );
    }
    if (values.length > 1) {
      throw new SandboxError(`${name} is asked for once.`);
    }
  }
  return Object.fromEntries(Object.entries(given).map(([name, [value = ""]]) => [name, value]));
}
