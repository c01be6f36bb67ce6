/** What stands in the way of a call. */
export type HoldReason = "quota" | "spike" | "maxConcurrent";

/** Lets calls through in the order they came, as many as the server has said it will take. */
export interface QuotaGate {
  /** True, and the call is counted in, where nothing stands in the way. */
  tryEnter(): boolean;
  /** What stands in the way now, and for how long at least; `Infinity` where that hangs on calls under way. */
  obstacle(): Obstacle | undefined;
  /** A turn in the queue; `leave` gives it up, or gives back what it was given. */
  queue(): Turn;
  /** A call that was let through has ended. */
  exit(): void;
  /** What an answer says of quota and spike arrest. */
  learn(response: Response): void;
}

/** How long what stands in the way will. */
export interface Obstacle {
  readonly reason: HoldReason;
  readonly delayMs: number;
}

/** A place in the queue. */
export interface Turn {
  readonly come: Promise<void>;
  leave(): void;
}
