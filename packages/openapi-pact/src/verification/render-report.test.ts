import { expect, test } from "vitest";
import { renderReport } from "./render-report.js";
import type { ServiceReport } from "./report.js";

const pets: ServiceReport = {
  service: "pets",
  operations: 6,
  documented: 14,
  recorded: 13,
  verified: 12,
  waived: 1,
  interactions: 15,
  verifiedInteractions: 14,
  seconds: 0.25,
};

test("a report is a table with a total, then what is wrong, one line each", () => {
  const report = {
    ok: false,
    services: [pets, { ...pets, service: "goldfishes", verified: 13, verifiedInteractions: 15 }],
    problems: [
      { gate: "environment", message: "PACT_DESCRIPTION is set." },
      { gate: "verify", service: "pets", message: "getPet › 200: expected 200 but was 404" },
    ],
    seconds: 0.5,
  } as const;

  expect(renderReport(report)).toBe(`\
service     operations  statuses  recorded  verified  waived  interactions  seconds
───────────────────────────────────────────────────────────────────────────────────
pets                 6        14        13        12       1         14/15      0.3
goldfishes           6        14        13        13       1         15/15      0.3
───────────────────────────────────────────────────────────────────────────────────
total               12        28        26        25       2         29/30      0.5
✗ [environment] PACT_DESCRIPTION is set.
✗ pets [verify] getPet › 200: expected 200 but was 404
`);
});
