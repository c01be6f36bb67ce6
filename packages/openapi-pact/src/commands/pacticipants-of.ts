import type { Config } from "../config/config.js";
import { servicesOf } from "../config/services-of.js";

/** Whom a question to the broker is about: those named, else the consumers of the services. */
export function pacticipantsOf(
  config: Config,
  {
    pacticipant,
    service,
  }: { readonly pacticipant?: string[] | undefined; readonly service?: string[] | undefined },
): readonly string[] {
  const consumers = servicesOf(config, service).map(([, { pact }]) => pact.consumer);
  return [...new Set(pacticipant ?? consumers)];
}
