import { type Context, Hono } from "hono";
import { Refusal } from "../http/refusal.js";
import { storageRefusal } from "../http/storage-refusal.js";
import { SandboxError } from "../sandbox-error.js";
import type { ControlRoute } from "./control-route.js";
import { WORLD_ROUTES } from "./control-routes.js";
import { readCall } from "./read-call.js";
import { type ControlAccess, refusedCaller } from "./refused-caller.js";
import { type Common, sandboxRoutes } from "./sandbox-routes.js";

/** What can be controlled, and by whom. */
export interface Controlled extends Common {
  readonly access: ControlAccess;
  /** The largest body that is read. */
  readonly maxBodyBytes: number;
}

/** Everything below `/_sandbox`: the same as in-process, for whatever speaks HTTP. */
export function createControl(controlled: Controlled): Hono {
  const app = new Hono();
  const routes = [...WORLD_ROUTES, ...sandboxRoutes(controlled)];
  app.use(async (context, next) => {
    const reason = refusedCaller(context.req.raw, controlled.access);
    return reason === undefined ? next() : context.json({ error: reason }, 403);
  });
  for (const route of routes) {
    app.on(route.method, route.path, async (context) => {
      const result = await route.run(await readCall(context, route, controlled));
      // Everything that routes give is plain data.
      return context.json((result ?? { done: true }) as object);
    });
  }
  app.all("*", (context) => nothingThere(context, routes));
  app.onError(toAnswer);
  return app;
}

/** 405 where another method would do, 404 where there is nothing. */
function nothingThere(context: Context, routes: readonly ControlRoute[]): Response {
  const { method } = context.req;
  const path = context.req.path.replace(/^.*?\/_sandbox/, "");
  const allowed = routes.filter((route) => isAt(path, route.path)).map((route) => route.method);
  if (allowed.length > 0) {
    const error = `/_sandbox${path} takes ${allowed.join(", ")}, not ${method}.`;
    return context.json({ error }, 405, { Allow: allowed.join(", ") });
  }
  const known = [...new Set(routes.map((route) => route.path.slice(1)))].sort();
  return context.json(
    { error: `There is no /_sandbox${path}; there are ${known.join(", ")}.` },
    404,
  );
}

/** Whether a path is the one of a route, whose only parameter stands at its end. */
function isAt(path: string, pattern: string): boolean {
  const [start = "", parameter] = pattern.split(":");
  return parameter === undefined ? path === start : path.startsWith(start) && path !== start;
}

function toAnswer(error: Error, context: Context): Response {
  if (error instanceof SandboxError) {
    return context.json({ error: error.message }, 400);
  }
  const refusal = error instanceof Refusal ? error : storageRefusal(error);
  if (refusal === undefined) {
    throw error;
  }
  const { status, message, headers } = refusal;
  return Response.json({ error: message }, { status, headers });
}
