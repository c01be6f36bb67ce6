import { Hono } from "hono";
import { tokenEndpoint } from "../tokens/token-endpoint.js";
import type { Host } from "./answer.js";
import { respond, unknownRoute } from "./respond.js";
import { byPrecedence, routesOf } from "./routes.js";
import type { Service } from "./service.js";

/** All services on one origin, and the endpoints that tokens and their keys come from. */
export function createApp(services: readonly Service[], host: Host): Hono {
  const app = new Hono();
  app.post("/oauth/token", tokenEndpoint(host.tokens));
  app.get("/.well-known/jwks.json", async (context) => context.json(await host.tokens.jwks()));
  for (const route of services.flatMap(routesOf).sort(byPrecedence)) {
    app.on(route.method, route.pattern, (context) =>
      respond({ ...route, request: context.req.raw, path: context.req.param() }, host),
    );
  }
  // Errors of operations are answered before they get here: these want the connection broken.
  app.onError((error) => {
    throw error;
  });
  app.notFound((context) => unknownRoute(context.req.raw, host));
  return app;
}
