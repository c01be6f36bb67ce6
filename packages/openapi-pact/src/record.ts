export { type Merged, mergeRecorded, type RecordedPact } from "./recording/merge-recorded.js";
export type { ClientAnswer } from "./recording/record-interaction.js";
export { type Call, type RecordOptions, recordTests } from "./recording/record-tests.js";
