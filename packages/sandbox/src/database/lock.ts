/** Lets one piece of work run at a time, in the order they came. */
export type Lock = <T>(work: () => T | Promise<T>) => Promise<T>;

/** A lock that nobody holds. */
export function createLock(): Lock {
  let isHeld = false;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (isHeld) {
      await new Promise<void>((resolve) => waiting.push(resolve));
    }
    isHeld = true;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      // Handed over rather than given back, so that nobody comes in between.
      isHeld = next !== undefined;
      next?.();
    }
  };
}
