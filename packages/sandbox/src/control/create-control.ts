import { type Context, Hono } from "hono";
import { readFault } from "../faults/read-fault.js";
import { storageRefusal } from "../http/storage-refusal.js";
import type { Journal } from "../journal/journal.js";
import { SandboxError } from "../sandbox-error.js";
import { bringAbout } from "../states/bring-about.js";
import { STATES } from "../states/states.js";
import type { DataName } from "../store.js";
import { resetWorld, restoreWorld, seedWorld, snapshotWorld } from "../world/control-world.js";
import type { World } from "../world/world.js";
import type { Worlds } from "../world/worlds.js";
import { moveClock, showClock } from "./move-clock.js";
import { readJournalFilter } from "./read-journal-filter.js";
import { type Properties, readProperties } from "./read-properties.js";
import { type ControlAccess, refusedCaller } from "./refused-caller.js";

/** What can be controlled. */
export interface Controlled {
  readonly worlds: Worlds;
  readonly journal: Journal;
  readonly violations: readonly string[];
  readonly operationIds: () => readonly string[];
  readonly access: ControlAccess;
}

type Steer = (world: World, properties: Properties) => unknown;

/** Everything below `/_sandbox`: the same as in-process, for whatever speaks HTTP. */
export function createControl({
  worlds,
  journal,
  violations,
  operationIds,
  access,
}: Controlled): Hono {
  const app = new Hono();
  /** A change to the world that the request names. */
  const change = (steer: Steer) => async (context: Context) => {
    const result = await steer(worlds.of(context.req.raw), await readProperties(context.req.raw));
    return context.json(result ?? { done: true });
  };
  const show = (look: (world: World) => unknown) => (context: Context) =>
    // What is shown is plain data.
    context.json(look(worlds.of(context.req.raw)) as object);

  app.use(async (context, next) => {
    const reason = refusedCaller(context.req.raw, access);
    return reason === undefined ? next() : context.json({ error: reason }, 403);
  });
  app.get("/health", (context) =>
    context.json({ status: "ok", sessions: worlds.names().length, violations }),
  );
  app.post("/reset", change(resetWorld));
  app.post(
    "/seed",
    change((world, { data }) => seedWorld(world, data as DataName)),
  );
  app.post(
    "/snapshot",
    change((world, { name }) => snapshotWorld(world, name as string)),
  );
  app.post(
    "/restore",
    change((world, { name }) => restoreWorld(world, name as string)),
  );
  app.get("/states", (context) => context.json(Object.keys(STATES)));
  app.post("/states", change(giveState));
  app.get("/clock", show(showClock));
  app.post("/clock", change(moveClock));
  app.get(
    "/faults",
    show(({ faults }) => faults.list()),
  );
  app.post(
    "/faults",
    change(({ faults }, fault) => {
      faults.add(readFault(fault, operationIds()));
      return faults.list();
    }),
  );
  app.delete(
    "/faults",
    change(({ faults }) => faults.clear()),
  );
  app.get("/journal", (context) =>
    context.json(journal.entries(readJournalFilter(context.req.query()))),
  );
  app.delete(
    "/journal",
    change(() => journal.clear()),
  );
  app.get("/sessions", (context) => context.json(worlds.names()));
  app.delete("/sessions/:name", async (context) => {
    await worlds.end(context.req.param("name"));
    return context.json({ done: true });
  });
  app.onError((error, context) => {
    if (error instanceof SandboxError) {
      return context.json({ error: error.message }, 400);
    }
    const refusal = storageRefusal(error);
    if (refusal !== undefined) {
      return context.json({ error: refusal.message }, 503, refusal.headers);
    }
    throw error;
  });
  return app;
}

async function giveState(world: World, { name, params }: Properties): Promise<void> {
  try {
    await bringAbout(world, String(name), params ?? {});
  } catch (error) {
    if (error instanceof SandboxError || storageRefusal(error) !== undefined) {
      throw error;
    }
    // Over HTTP nothing has typed the parameters: the database or the state found fault with them.
    const reason = error instanceof Error ? error.message : String(error);
    throw new SandboxError(`The state "${String(name)}" cannot be brought about: ${reason}.`);
  }
}
