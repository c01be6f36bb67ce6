export type { Cell, Dimension, JudgedCell } from "./coverage/cell.js";
export { type Coverage, type CoverageInput, coverage } from "./coverage/coverage.js";
export {
  type CoverageFigures,
  coverageFigures,
  figuresByDimension,
} from "./coverage/coverage-figures.js";
export { renderHtml } from "./coverage/html/render-html.js";
export { renderJson } from "./coverage/render-json.js";
export { renderJunit } from "./coverage/render-junit.js";
export { renderMarkdown } from "./coverage/render-markdown.js";
export { renderTerminal } from "./coverage/render-terminal.js";
export { type Document, readDocument } from "./document/read-document.js";
export { type CoveredReport, verifyWithCoverage } from "./verification/verify-config.js";
