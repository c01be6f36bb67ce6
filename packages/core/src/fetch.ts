/** The one shape of a transport: the platform's fetch, a test double and a whole sandbox alike. */
export type Fetch = (request: Request) => Promise<Response>;

/** The platform's own, looked up at each call, so that a later patch of it is seen. */
export const platformFetch: Fetch = (request) => globalThis.fetch(request);
