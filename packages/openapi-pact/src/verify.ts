export { type CompareOptions, compare } from "./compare/compare.js";
export type { Finding } from "./compare/finding.js";
export { type Config, defineConfig, type ServiceConfig } from "./config/config.js";
export type { CoverageConfig } from "./coverage/coverage-config.js";
export { type Document, readDocument } from "./document/read-document.js";
export type { LiveOptions } from "./live/live-options.js";
export type { LiveInteraction, LiveReport, LiveService } from "./live/live-report.js";
export { renderLive } from "./live/render-live.js";
export { verifyLive } from "./live/verify-live.js";
export type { Gate, Problem } from "./problem.js";
export type { Provider } from "./providers/provider.js";
export type {
  CommandProvider,
  OpenProvider,
  ProviderSource,
  UrlProvider,
} from "./providers/provider-source.js";
export type { SoundnessFinding } from "./soundness/finding.js";
export { soundnessFindings } from "./soundness/soundness-findings.js";
export type { Mutant, MutantKind } from "./strength/mutant.js";
export { type RenderOptions, renderStrength } from "./strength/render-strength.js";
export { type StrengthOptions, strength } from "./strength/strength.js";
export type {
  MutationScore,
  ServiceStrength,
  SideScores,
  StrengthReport,
  Survivor,
  Timing,
} from "./strength/strength-report.js";
export type { DatedWaiver } from "./table/dated-waiver-problem.js";
export { renderReport } from "./verification/render-report.js";
export type { Report, ServiceReport } from "./verification/report.js";
export { type VerifyOptions, verify } from "./verification/verify-config.js";
