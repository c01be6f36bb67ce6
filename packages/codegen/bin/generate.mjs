/**
 * `pnpm generate [--check] [service…]`. Plain JavaScript and no import but Node's own: where nothing has changed since the
 * last run, loading the generator would take ten times as long as noticing that.
 */
import { unchangedServices } from "../src/unchanged-services.mjs";

const args = process.argv.slice(2);
const services = args.every((arg) => arg === "--check") ? unchangedServices() : undefined;
if (services) {
  console.log(services.map((service) => `${service}: up to date`).join("\n"));
} else {
  const { main } = await import("../src/main.ts");
  process.exitCode = await main(args);
}
