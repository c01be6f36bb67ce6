import { SandboxError } from "../sandbox-error.js";
import type { DataName } from "../store.js";
import type { World } from "./world.js";

/** Puts everything back to what it started with; snapshots stay. */
export async function resetWorld(world: World): Promise<void> {
  world.clock.reset();
  world.faults.clear();
  world.limits.reset();
  await world.store.reset();
}

/** Replaces the data. */
export async function seedWorld(world: World, data: DataName): Promise<void> {
  if (data !== "example" && data !== "empty") {
    throw new SandboxError(`There is no data ${String(data)}; there are example and empty.`);
  }
  await world.store.seed(data, world.clock.now());
}

/** Keeps the data under a name, in place of what had the name. */
export async function snapshotWorld(world: World, name: string): Promise<void> {
  if (typeof name !== "string" || name === "") {
    throw new SandboxError("A snapshot has a name.");
  }
  world.snapshots.set(name, await world.store.image());
}

/** Puts the data back to what it was at a snapshot, which stays. */
export async function restoreWorld(world: World, name: string): Promise<void> {
  const image = world.snapshots.get(name);
  if (image === undefined) {
    const known = [...world.snapshots.keys()].join(", ");
    throw new SandboxError(`There is no snapshot ${String(name)}; there are ${known || "none"}.`);
  }
  await world.store.restore(image);
}
