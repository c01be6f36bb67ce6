/** The timers that keep the process alive: set, and neither fired nor cleared. */
export interface LiveTimers extends Disposable {
  readonly count: number;
}

/** Counts timers from now until disposed; the platform's own fetch keeps some too, which hold nothing up. */
export function liveTimers(): LiveTimers {
  const live = new Set<NodeJS.Timeout>();
  const { setTimeout, clearTimeout } = globalThis;
  const set = (callback: () => void, delayMs?: number) => {
    const timer = setTimeout(() => {
      live.delete(timer);
      callback();
    }, delayMs);
    live.add(timer);
    return timer;
  };
  const clear = (timer: NodeJS.Timeout | undefined) => {
    if (timer !== undefined) live.delete(timer);
    clearTimeout(timer);
  };
  Object.assign(globalThis, { setTimeout: set, clearTimeout: clear });
  return {
    get count() {
      return [...live].filter((timer) => timer.hasRef()).length;
    },
    [Symbol.dispose]() {
      Object.assign(globalThis, { setTimeout, clearTimeout });
    },
  };
}
