/** Preloaded into a measured process: writes what it used when it ends. */
import { writeFileSync } from "node:fs";

process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const usage = { cpuMs: (userCPUTime + systemCPUTime) / 1000, peakMb: maxRSS / 1000 };
  writeFileSync(process.env.USAGE_FILE, JSON.stringify(usage));
});
