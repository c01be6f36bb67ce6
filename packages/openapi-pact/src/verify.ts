export { type Config, defineConfig, type ServiceConfig } from "./config.js";
export type { CoverageConfig } from "./coverage/coverage-config.js";
export type { DatedWaiver } from "./dated-waiver-problem.js";
export type { Gate, Problem } from "./problem.js";
export type { Provider } from "./provider.js";
export { renderReport } from "./render-report.js";
export type { Report, ServiceReport } from "./report.js";
export { type VerifyOptions, verify } from "./verify-config.js";
