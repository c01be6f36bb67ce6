export { type Document, readDocument } from "./document/read-document.js";
export type {
  Change,
  ChangeKind,
  Direction,
  TouchedInteraction,
  Verdict,
} from "./impact/change.js";
export { type Impact, type ImpactOptions, impact } from "./impact/impact.js";
