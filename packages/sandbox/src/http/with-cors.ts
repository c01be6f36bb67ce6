import { Hono } from "hono";
import { cors } from "hono/cors";
import { SESSION_HEADER } from "../world/worlds.js";
import { isLoopback } from "./is-loopback.js";

type Fetch = (request: Request) => Promise<Response>;

/** Headers that scripts may read besides those that every answer has. */
const EXPOSED = [
  "X-Correlation-ID",
  "Rate-Limit-Allowed",
  "Rate-Limit-Available",
  "Rate-Limit-Used",
  "Rate-Limit-Range",
  "Rate-Limit-Expiry-Time",
  "Spike-Allowed",
  "Spike-Range",
  "Retry-After",
  "Date",
  "Allow",
];
const ALLOWED = [
  "Authorization",
  "Content-Type",
  "Accept-Language",
  "ET-Client-Name",
  "X-Correlation-Id",
  "Entur-Customer-Number",
  SESSION_HEADER,
];

/** Lets web pages on loopback and on `origins` call and read. Requests without an origin pass untouched. */
export function withCors(fetch: Fetch, origins: readonly string[]): Fetch {
  const app = new Hono();
  app.use(
    cors({
      origin: (origin) => (isAllowedOrigin(origin, origins) ? origin : null),
      allowMethods: ["GET", "POST", "PATCH", "DELETE"],
      allowHeaders: ALLOWED,
      exposeHeaders: EXPOSED,
      maxAge: 600,
    }),
  );
  app.all("*", (context) => fetch(context.req.raw));
  app.onError((error) => {
    throw error;
  });
  return async (request) => (request.headers.has("origin") ? app.fetch(request) : fetch(request));
}

/** Whether a web page of this origin may talk to the sandbox. */
export function isAllowedOrigin(origin: string, origins: readonly string[]): boolean {
  return origins.includes("*") || origins.includes(origin) || isOnLoopback(origin);
}

function isOnLoopback(origin: string): boolean {
  const { hostname, protocol } = URL.parse(origin) ?? {};
  return (
    hostname !== undefined &&
    // An extension's page has no host of its own, whatever its address says.
    /^https?:$/.test(protocol ?? "") &&
    isLoopback(hostname.replace(/^\[|\]$|\.$/g, ""))
  );
}
