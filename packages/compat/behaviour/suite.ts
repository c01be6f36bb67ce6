import { registerAnswers } from "./answers.js";
import { registerErrors } from "./errors.js";
import type { Kit } from "./kit.js";
import { registerRequests } from "./requests.js";
import { registerTime } from "./time.js";
import { registerTokens } from "./tokens.js";
import { registerWire } from "./wire.js";

/** Registers the whole suite: what a client does on any platform, over scripted transports and over loopback. */
export function registerBehaviour(kit: Kit): void {
  registerRequests(kit);
  registerAnswers(kit);
  registerErrors(kit);
  registerTime(kit);
  registerTokens(kit);
  registerWire(kit);
}
