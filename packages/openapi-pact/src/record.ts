export { type Merged, mergeRecorded, type RecordedPact } from "./merge-recorded.js";
export type { ClientAnswer } from "./record-interaction.js";
export { type Call, type RecordOptions, recordTests } from "./record-tests.js";
