import { readQuota, readSpike } from "./rate-limit.js";

/** What stands in the way of a call, and for how long; `Infinity` where that hangs on calls under way. */
export interface Obstacle {
  readonly reason: "quota" | "spike" | "maxConcurrent";
  readonly delayMs: number;
}

/** What bounds a gate. */
export interface Limits {
  /** How many calls may be under way at once. */
  readonly maxConcurrent: number;
  /** Whether what the server says bounds it too. */
  readonly learns: boolean;
}

/** A place in the queue. */
export interface Turn {
  readonly come: Promise<void>;
  /** Gives the place up, or gives back the turn that came meanwhile. */
  leave(): void;
}

/** Lets calls through in the order they came, as many as the server has said it will take. */
export interface QuotaGate {
  /** True, and the call counted in, where nothing stands in the way and nobody waits. */
  tryEnter(): boolean;
  obstacle(): Obstacle | undefined;
  queue(): Turn;
  /** A call that was let through has been answered, or (undefined) has not. */
  exit(response: Response | undefined): void;
}

interface Window {
  left: number;
  readonly allowed: number;
  /** `Infinity` for a window that has begun and that no answer has told of yet. */
  readonly endsMs: number;
}

/** Two readings of one window's end differ by no more: HTTP dates have whole seconds. */
const SAME_WINDOW_MS = 2_000;
/** The longest delay a timer takes. */
const LONGEST_MS = 2 ** 31 - 1;

/**
 * A gate that learns. It counts what is under way as used, so that a burst stops where the quota does, and
 * once a window has ended it lets in no more than the next one allows.
 */
export function createQuotaGate({ maxConcurrent, learns }: Limits): QuotaGate {
  const waiting: (() => void)[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let underWay = 0;
  let window: Window | undefined;
  let gapMs = 0;
  let nextAtMs = 0;

  function obstacle(): Obstacle | undefined {
    const nowMs = Date.now();
    if (underWay >= maxConcurrent) {
      return { reason: "maxConcurrent", delayMs: Number.POSITIVE_INFINITY };
    }
    if (window !== undefined && nowMs >= window.endsMs) {
      window = { ...window, left: window.allowed, endsMs: Number.POSITIVE_INFINITY };
    }
    if (window !== undefined && window.left <= 0) {
      return { reason: "quota", delayMs: window.endsMs - nowMs };
    }
    return nowMs < nextAtMs ? { reason: "spike", delayMs: nextAtMs - nowMs } : undefined;
  }

  function enter(): void {
    underWay++;
    if (window !== undefined) window.left--;
    if (gapMs > 0) nextAtMs = Date.now() + gapMs;
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

  function learn(response: Response): void {
    const nowMs = Date.now();
    const spikeMs = readSpike(response);
    if (spikeMs !== undefined) {
      gapMs = spikeMs;
      nextAtMs = nowMs + gapMs;
    }
    const reading = readQuota(response, nowMs);
    if (reading === undefined) {
      return;
    }
    const { available, endsMs, allowed = window?.allowed ?? 1 } = reading;
    if (window !== undefined && window.endsMs !== Number.POSITIVE_INFINITY) {
      if (endsMs < window.endsMs - SAME_WINDOW_MS) return; // It tells of a window before this one.
    }
    // Calls still under way may not be counted yet, and an answer may be older than one read before it.
    const left = available - underWay;
    const isSame = window !== undefined && Math.abs(window.endsMs - endsMs) < SAME_WINDOW_MS;
    window = { left: isSame ? Math.min(left, window?.left ?? left) : left, allowed, endsMs };
  }

  function exit(response: Response | undefined): void {
    underWay--;
    if (learns && response !== undefined) learn(response);
    // A new window that no answer has told of would stay shut for ever.
    if (underWay === 0 && window?.endsMs === Number.POSITIVE_INFINITY) window = undefined;
    if (waiting.length > 0) admit();
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

  function tryEnter(): boolean {
    const isFree = waiting.length === 0 && obstacle() === undefined;
    if (isFree) enter();
    return isFree;
  }

  return { obstacle, tryEnter, queue, exit };
}
