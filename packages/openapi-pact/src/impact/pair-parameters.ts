import type { Located } from "../document/located.js";
import { type ApiOperation, parameterKey } from "./api-operation.js";

/** The parameters of an operation's two versions. */
export interface ParameterPairs {
  /** Where only a path parameter's name differs, the newer one is given under its older name. */
  readonly shared: readonly (readonly [before: Located, after: Located])[];
  readonly removed: readonly Located[];
  readonly added: readonly Located[];
}

/** Pairs parameters by place and name; those of the path by their position in it, since their names never travel. */
export function pairParameters(before: ApiOperation, after: ApiOperation): ParameterPairs {
  const ones = keyed(before);
  const others = keyed(after);
  return {
    shared: [...ones].flatMap(([key, one]) => {
      const other = others.get(key);
      return other ? [[one, underNameOf(one, other)] as const] : [];
    }),
    removed: [...ones].flatMap(([key, one]) => (others.has(key) ? [] : [one])),
    added: [...others].flatMap(([key, one]) => (ones.has(key) ? [] : [one])),
  };
}

function keyed({ parameters, operation }: ApiOperation): ReadonlyMap<string, Located> {
  const known = parameters.filter((one) => !IGNORED.test(parameterKey(one)));
  return new Map(known.map((one) => [keyIn(operation.path, parameterKey(one)), one]));
}

/** OpenAPI gives these three a meaning of their own and ignores them as parameters. */
const IGNORED = /^header (accept|content-type|authorization)$/i;

function keyIn(path: string, key: string): string {
  const [, name = ""] = /^path (.*)$/.exec(key) ?? [];
  const position = path.split(/[{}]/).indexOf(name);
  return name !== "" && position >= 0 ? `path ${position}` : key;
}

function underNameOf(before: Located, after: Located): Located {
  const name: unknown = Reflect.get(Object(before.value), "name");
  return Reflect.get(Object(after.value), "name") === name
    ? after
    : { ...after, value: { ...Object(after.value), name } };
}
