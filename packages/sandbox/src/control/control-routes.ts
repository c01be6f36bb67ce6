import { readFault } from "../faults/read-fault.js";
import { optional } from "../rules/shape.js";
import { name, object, oneOf } from "../rules/values.js";
import { bringAbout } from "../states/bring-about.js";
import { STATES } from "../states/states.js";
import type { DataName } from "../store.js";
import { resetWorld, restoreWorld, seedWorld, snapshotWorld } from "../world/control-world.js";
import type { ControlRoute } from "./control-route.js";
import { moveClock, showClock } from "./move-clock.js";

/** What is done to the data. Every body has been held against the rules beside it. */
const DATA: readonly ControlRoute[] = [
  { method: "POST", path: "/reset", run: ({ world }) => resetWorld(world) },
  {
    method: "POST",
    path: "/seed",
    body: { data: oneOf("example", "empty") },
    run: ({ world, properties }) => seedWorld(world, properties.data as DataName),
  },
  {
    method: "POST",
    path: "/snapshot",
    body: { name },
    run: ({ world, properties }) => snapshotWorld(world, properties.name as string),
  },
  {
    method: "POST",
    path: "/restore",
    body: { name },
    run: ({ world, properties }) => restoreWorld(world, properties.name as string),
  },
  { method: "GET", path: "/states", run: () => Object.keys(STATES) },
  {
    method: "POST",
    path: "/states",
    body: { name, params: optional(object) },
    run: ({ world, properties }) => bringAbout(world, properties.name as string, properties.params),
  },
];

const CLOCK: readonly ControlRoute[] = [
  { method: "GET", path: "/clock", run: ({ world }) => showClock(world) },
  {
    method: "POST",
    path: "/clock",
    body: "itself",
    run: ({ world, properties }) => moveClock(world, properties),
  },
];

const FAULTS: readonly ControlRoute[] = [
  { method: "GET", path: "/faults", run: ({ world }) => world.faults.list() },
  {
    method: "POST",
    path: "/faults",
    body: "itself",
    run: ({ world, properties, faultTargets }) => {
      world.faults.add(readFault(properties, faultTargets));
      return world.faults.list();
    },
  },
  { method: "DELETE", path: "/faults", run: ({ world }) => world.faults.clear() },
];

/** What is done to one session, or to the sandbox without one. */
export const WORLD_ROUTES: readonly ControlRoute[] = [...DATA, ...CLOCK, ...FAULTS];
