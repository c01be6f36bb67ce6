export { type Config, defineConfig, type ServiceConfig } from "./config.js";
export type { Gate, Problem } from "./problem.js";
export type { Provider } from "./provider.js";
export { type Document, readDocument } from "./read-document.js";
export { renderReport } from "./render-report.js";
export type { Report, ServiceReport } from "./report.js";
export type { SoundnessFinding } from "./soundness/finding.js";
export { soundnessFindings } from "./soundness/soundness-findings.js";
export { type VerifyOptions, verify } from "./verify-config.js";
