export { type CompareOptions, compare } from "./compare/compare.js";
export type { Finding } from "./compare/finding.js";
export { type Config, defineConfig, type ServiceConfig } from "./config.js";
export type { Gate, Problem } from "./problem.js";
export type { Provider } from "./provider.js";
export { type Document, readDocument } from "./read-document.js";
export { renderReport } from "./render-report.js";
export type { Report, ServiceReport } from "./report.js";
export { type VerifyOptions, verify } from "./verify-config.js";
