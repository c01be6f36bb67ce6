import type { Connection } from "../database/connection.js";
import { openImage } from "../database/image.js";
import { fill } from "../seed/fill.js";
import type { Store } from "../store.js";

/** Reads what `base` holds until it writes; from then on it has a copy of its own. */
export function createSessionStore(base: Store): Store {
  let own: Promise<Connection> | undefined;
  const open = async (image: Promise<Uint8Array>) => openImage(await image);
  const copied = () => {
    if (own === undefined) {
      const copy = open(base.image());
      own = copy;
      // The next one to write tries again.
      copy.catch(() => {
        own = undefined;
      });
    }
    return own;
  };
  const replaceBy = async (next: Promise<Connection> | undefined) => {
    const last = own;
    own = next;
    await next;
    await (await last)?.close();
  };
  return {
    ready: base.ready,
    transact: async (intent, work) => {
      if (own === undefined && intent === "read") {
        return base.transact("read", work);
      }
      return (await copied()).transact(intent, work);
    },
    reset: () => replaceBy(undefined),
    seed: async (data, now) => {
      const { transact } = await copied();
      await transact("write", (db) => fill(db, data, now));
    },
    image: async () => {
      if (own === undefined) {
        return base.image();
      }
      const { alone, sqlite } = await own;
      return alone(() => sqlite.serialize());
    },
    restore: (image) => replaceBy(open(Promise.resolve(image))),
    close: () => replaceBy(undefined),
  };
}
