import type { EnturEvent, Observer } from "./surface/events.js";

/** From the most talkative to silence. */
export type LogLevel = "debug" | "info" | "warn" | "error" | "off";

/** What `console` and pino both are: fields first, then a message. */
export type Logger = {
  readonly [Level in Exclude<LogLevel, "off">]: (fields: object, message: string) => void;
};

const LEVELS: readonly LogLevel[] = ["debug", "info", "warn", "error", "off"];

/**
 * An observer that writes events to `logger`: requests, answers and ends at `debug`, waits and refreshed tokens at
 * `info`, failures and undocumented answers at `warn`.
 *
 * @param level the least level written; default `info`
 */
export function logTo(logger: Logger, level: LogLevel = "info"): Observer {
  return (event) => {
    const own = levelOf(event);
    // Returned for the logger that is asynchronous: what it rejects with is dropped with what an observer does.
    return LEVELS.indexOf(own) >= LEVELS.indexOf(level)
      ? logger[own](event, messageOf(event))
      : undefined;
  };
}

function levelOf(event: EnturEvent): "debug" | "info" | "warn" {
  if (event.type === "violation") return "warn";
  if (event.type === "request" || event.type === "end") return "debug";
  if (event.type !== "response") return "info";
  return typeof event.outcome === "number" && event.outcome < 400 ? "debug" : "warn";
}

function messageOf(event: EnturEvent): string {
  const { operationId, type } = event;
  switch (event.type) {
    case "response":
      return `${operationId} ${event.outcome} in ${Math.round(event.durationMs)} ms`;
    case "end":
      return `${operationId} ended by ${event.outcome} in ${Math.round(event.durationMs)} ms`;
    case "retry":
      return `${operationId} retry in ${Math.round(event.waitMs)} ms after ${event.outcome}`;
    case "hold":
      return `${operationId} hold for ${event.reason}`;
    case "violation":
      return `${operationId} ${event.status} breaks ${event.violations.length} rule(s) of the specification`;
    default:
      return `${operationId} ${type}`;
  }
}
