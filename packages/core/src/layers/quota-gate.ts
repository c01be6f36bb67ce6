import { LONGEST_MS } from "./bounded.js";
import { createQuotaWindow } from "./quota-window.js";

/** What bounds a gate. */
export interface Limits {
  /** How many calls may be under way at once. */
  readonly maxConcurrent: number;
  /** Whether what the server says bounds it too. */
  readonly learns: boolean;
}

/** What stands in the way of a call, and for how long; `Infinity` where that hangs on calls under way. */
export interface Obstacle {
  readonly reason: "quota" | "spike" | "maxConcurrent";
  readonly delayMs: number;
}

/** A place in the queue. */
export interface Turn {
  readonly come: Promise<void>;
  /** Gives the place up, or gives back the turn that came meanwhile. */
  leave(): void;
}

/** Lets calls through in the order they came, as many as may be. */
export interface QuotaGate {
  /** True, and the call counted in, where nothing stands in the way and nobody waits. */
  tryEnter(): boolean;
  obstacle(): Obstacle | undefined;
  queue(): Turn;
  /** A call that was let through has been answered, or (undefined) has not. */
  exit(response: Response | undefined): void;
}

/** A gate that is open until something is under way or an answer says otherwise. */
export function createQuotaGate({ maxConcurrent, learns }: Limits): QuotaGate {
  const window = createQuotaWindow();
  const waiting: (() => void)[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let underWay = 0;

  function obstacle(): Obstacle | undefined {
    return underWay >= maxConcurrent
      ? { reason: "maxConcurrent", delayMs: Number.POSITIVE_INFINITY }
      : window.obstacle(Date.now());
  }

  function enter(): void {
    underWay++;
    window.take(Date.now());
  }

  function tryEnter(): boolean {
    const isFree = waiting.length === 0 && obstacle() === undefined;
    if (isFree) enter();
    return isFree;
  }

  function exit(response: Response | undefined): void {
    underWay--;
    if (learns && response !== undefined) window.learn(response, underWay, Date.now());
    if (underWay === 0) window.settle();
    if (waiting.length > 0) admit();
  }

  function admit(): void {
    clearTimeout(timer);
    let inTheWay = obstacle();
    while (waiting.length > 0 && inTheWay === undefined) {
      enter();
      waiting.shift()?.();
      inTheWay = obstacle();
    }
    const delayMs = inTheWay?.delayMs ?? 0;
    if (waiting.length > 0 && delayMs < Number.POSITIVE_INFINITY) {
      timer = setTimeout(admit, Math.min(delayMs, LONGEST_MS));
    }
  }

  function queue(): Turn {
    let leave = () => {};
    const come = new Promise<void>((resolve) => {
      const admitted = () => {
        leave = () => exit(undefined);
        resolve();
      };
      leave = () => {
        waiting.splice(waiting.indexOf(admitted), 1);
        admit();
      };
      waiting.push(admitted);
    });
    admit();
    return { come, leave: () => leave() };
  }

  return { obstacle, tryEnter, queue, exit };
}
