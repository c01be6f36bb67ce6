import type { Rules } from "../rules/shape.js";
import type { World } from "../world/world.js";
import type { Properties } from "./read-properties.js";

/** A control request that has been read and may be obeyed. */
export interface ControlCall {
  /** The session's that the request names. */
  readonly world: World;
  /** The body. */
  readonly properties: Properties;
  readonly query: Readonly<Record<string, string>>;
  /** What a fault can be meant for. */
  readonly faultTargets: readonly string[];
  /** What stands in the path for `:name`; empty where nothing does. */
  readonly name: string;
}

/** One thing that can be done below `/_sandbox`. */
export interface ControlRoute {
  readonly method: "DELETE" | "GET" | "POST";
  /** Below `/_sandbox`. */
  readonly path: string;
  /** What the body may hold. Default nothing; `itself` where whoever is called reads it. */
  readonly body?: Rules | "itself";
  /** What may be asked for in the query. Default nothing. */
  readonly query?: readonly string[];
  /** Resolves to what is answered; undefined for `{"done":true}`. */
  readonly run: (call: ControlCall) => unknown;
}
