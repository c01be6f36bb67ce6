/**
 * The sandbox as it is compiled, in a process of its own: tells its port, and on every message serves the services as
 * they are compiled now. What it holds stays.
 */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ROOT } from "../run.ts";
import { reloadableModules } from "./reloadable-modules.ts";

/** What the process says. */
export type SandboxSaid =
  | { readonly port: number }
  | { readonly followed: boolean }
  | { readonly problem: string };

// Modules of another package as they are compiled: what is used of them is written here.
interface Opened {
  readonly sandbox: { readonly ready: () => Promise<void>; readonly close: () => Promise<void> };
  readonly serve: (services: unknown) => void;
}
interface Server {
  readonly serve: (sandbox: Opened["sandbox"]) => { readonly port: number };
  readonly close: () => Promise<void>;
}
type OpenSandbox = (
  services: unknown,
  options: { readonly onViolation: (violation: string) => void },
) => Opened;
type OpenServer = (options: {
  readonly port: number;
  readonly ownsProcess: boolean;
}) => Promise<Server>;

const PACKAGES = pathToFileURL(join(ROOT, "packages/")).href;
const DIST = `${PACKAGES}sandbox/dist`;
const SERVICES = `${DIST}/services.js`;

const modules = reloadableModules((url) => url.startsWith(PACKAGES) && url.includes("/dist/"));
const { openServer }: { openServer: OpenServer } = await import(`${DIST}/serve-sandbox.js`);
const { openSandbox }: { openSandbox: OpenSandbox } = await import(`${DIST}/open-sandbox.js`);
const first: { SERVICES: unknown } = await import(SERVICES);

const server = await openServer({ port: 0, ownsProcess: true });
const { sandbox, serve } = openSandbox(first.SERVICES, {
  onViolation: (violation) => console.error(`The sandbox broke the spec: ${violation}`),
});
await sandbox.ready();
say({ port: server.serve(sandbox).port });

process.on("message", () => {
  follow().then(say, (error: unknown) => {
    say({ problem: error instanceof Error ? error.message : String(error) });
  });
});
// Whoever started it is gone, or wants it to end.
process.once("disconnect", async () => {
  await server.close();
  await sandbox.close();
});

async function follow(): Promise<SandboxSaid> {
  const loaded = await modules.reload(SERVICES);
  if (loaded === undefined) {
    return { followed: false };
  }
  // The module is the one that was imported above, in a later version.
  serve((loaded as typeof first).SERVICES);
  return { followed: true };
}

function say(said: SandboxSaid): void {
  process.send?.(said);
}
