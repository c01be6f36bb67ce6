import { Hono } from "hono";
import { tokenEndpoint } from "../tokens/token-endpoint.js";
import type { Host } from "./answer.js";
import { respond } from "./respond.js";
import { byPrecedence, type Route, routesOf } from "./routes.js";
import type { Service } from "./service.js";
import { unknownRoute } from "./unknown-route.js";

/** All services on one origin, and the endpoints that tokens and their keys come from. */
export function createApp(services: readonly Service[], host: Host): Hono {
  const app = new Hono();
  const routes = services.flatMap(routesOf).sort(byPrecedence);
  app.post("/oauth/token", (context) => tokenEndpoint(context.req.raw, host));
  app.get("/.well-known/jwks.json", async (context) => context.json(await host.tokens.jwks()));
  for (const route of routes) {
    app.on(route.method, route.pattern, (context) =>
      respond({ ...route, request: context.req.raw, path: context.req.param() }, host),
    );
  }
  // Errors of operations are answered before they get here: these want the connection broken.
  app.onError((error) => {
    throw error;
  });
  const methods = [...new Set(["POST", "GET", ...routes.map(({ method }) => method)])];
  app.notFound(({ req: { raw, path } }) => unknownRoute(raw, methodsAt(app, path, methods), host));
  return app;
}

function methodsAt(app: Hono, path: string, methods: readonly Route["method"][]): string[] {
  return methods.filter((method) => app.router.match(method, path)[0].length > 0).sort();
}
