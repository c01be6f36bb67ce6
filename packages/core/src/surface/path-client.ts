import type { CallHeaders, CallOptions } from "./call-options.js";
import type { Middleware } from "./middleware.js";

/** What a call by path takes beside its parameters and body: the call's options and fetch's own. */
export interface PathOptions
  extends CallOptions,
    Omit<RequestInit, "body" | "headers" | "method" | "redirect" | "signal" | "window"> {
  readonly headers?: CallHeaders | undefined;
  /** Run for this call only, after those registered with `use`. */
  readonly middleware?: Middleware[];
}

/**
 * Calls by path, for one verb: `Paths` is a generated map, path template → `{ init, result }`.
 */
export interface PathMethod<Paths> {
  <Path extends keyof Paths & string>(
    path: Path,
    ...init: Args<Member<Paths[Path], "init">>
  ): Promise<Member<Paths[Path], "result">>;
  /**
   * Never callable. openapi-fetch's generic method types cannot be compared with a map of plain ones; this
   * signature makes a client assignable to `Client<paths>` and, by its arity, stays out of error messages.
   */
  (this: never, path: string, init: unknown, a: unknown, b: unknown): Promise<never>;
}

/** Calls by verb (lower case) and path. */
export interface RequestMethod<Verbs> {
  <Verb extends keyof Verbs & string, Path extends keyof Verbs[Verb] & string>(
    verb: Verb,
    path: Path,
    ...init: Args<Member<Verbs[Verb][Path], "init">>
  ): Promise<Member<Verbs[Verb][Path], "result">>;
  /** Never callable: see {@link PathMethod}. */
  (this: never, verb: string, path: string, init: unknown, a: unknown, b: unknown): Promise<never>;
}

type Args<Init> = object extends Init ? [init?: Init] : [init: Init];
// Plain indexed access: a conditional type here would be instantiated at every call of every user.
type Member<Entry, Name extends string> = Entry[Name & keyof Entry];
type PathsOf<Verbs, Verb extends string> = Verb extends keyof Verbs ? Verbs[Verb] : NoPaths;
type NoPaths = Record<never, never>;

/**
 * The by-path half of a client: openapi-fetch's verbs over generated maps, `interface MembersPaths { get: GetPaths }`.
 * A client that extends it is assignable to openapi-fetch's `Client<paths>`.
 */
export interface PathClient<Verbs> {
  readonly request: RequestMethod<Verbs>;
  readonly GET: PathMethod<PathsOf<Verbs, "get">>;
  readonly PUT: PathMethod<PathsOf<Verbs, "put">>;
  readonly POST: PathMethod<PathsOf<Verbs, "post">>;
  readonly DELETE: PathMethod<PathsOf<Verbs, "delete">>;
  readonly OPTIONS: PathMethod<PathsOf<Verbs, "options">>;
  readonly HEAD: PathMethod<PathsOf<Verbs, "head">>;
  readonly PATCH: PathMethod<PathsOf<Verbs, "patch">>;
  readonly TRACE: PathMethod<PathsOf<Verbs, "trace">>;
  /** Registers middleware for every call of this client, by path and by operation. */
  use(...middleware: Middleware[]): void;
  /** Removes what `use` registered. */
  eject(...middleware: Middleware[]): void;
}
