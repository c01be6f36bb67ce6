import type { Config, ServiceConfig } from "./config.js";

/** A service with the name that the config gives it. */
export type NamedService = readonly [name: string, service: ServiceConfig];

/** The services a command is asked for, all unless some are named. */
export function servicesOf(
  { services }: Config,
  names: readonly string[] = Object.keys(services),
): readonly NamedService[] {
  return names.map((name) => {
    const service = Object.hasOwn(services, name) ? services[name] : undefined;
    if (!service) {
      const known = Object.keys(services).join(", ");
      throw new Error(`There is no service ${name}; the config has ${known}.`);
    }
    return [name, service];
  });
}
