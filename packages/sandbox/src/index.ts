export { createSandbox, type Sandbox, type SandboxOptions } from "./create-sandbox.js";
export { SandboxError } from "./sandbox-error.js";
export { type SandboxProvider, sandboxProvider } from "./sandbox-provider.js";
export { EXAMPLE } from "./seed/example.js";
export { type ServedSandbox, type ServeOptions, serveSandbox } from "./serve-sandbox.js";
export type { PactName } from "./states/pact-states.js";
export type { States } from "./states/states.js";
export { CALLERS, type CallerName, type CallerProfile, type ClientName } from "./tokens/callers.js";
