/** What a {@link Middleware} is told; the same as openapi-fetch tells its own. */
export interface MiddlewareCall {
  readonly request: Request;
  /** The path template, braces included: a name of low cardinality. */
  readonly schemaPath: string;
  readonly params: {
    readonly path?: { readonly [name: string]: unknown } | undefined;
    readonly query?: { readonly [name: string]: unknown } | undefined;
    readonly header?: { readonly [name: string]: unknown } | undefined;
    readonly cookie?: { readonly [name: string]: unknown } | undefined;
  };
  /** Tells concurrent calls apart; not the correlation id. */
  readonly id: string;
}

/**
 * Sees a call before its first attempt and after its last; at least one of the three must be there. A hook has the
 * time that its call has, and the request's signal tells it of the end; only a call that is over already may be
 * rescued by `onError` in its own time. A signal set on the request is heeded beside the caller's.
 */
export interface Middleware {
  onRequest?(
    call: MiddlewareCall,
    // biome-ignore lint/suspicious/noConfusingVoidType: a middleware may return nothing at all.
  ): void | undefined | Request | Response | Promise<void | undefined | Request | Response>;
  onResponse?(
    call: MiddlewareCall & { readonly response: Response },
    // biome-ignore lint/suspicious/noConfusingVoidType: a middleware may return nothing at all.
  ): void | undefined | Response | Promise<void | undefined | Response>;
  onError?(
    call: MiddlewareCall & { readonly error: unknown },
    // biome-ignore lint/suspicious/noConfusingVoidType: a middleware may return nothing at all.
  ): void | Response | Error | Promise<void | Response | Error>;
}
