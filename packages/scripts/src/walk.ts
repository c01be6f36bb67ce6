import { clientCredentials, createEntur } from "@entur-clients/members";
import { CALLERS } from "@entur-clients/sandbox";
import type { Step } from "./step.ts";
import { walkSteps } from "./walk-steps.ts";

/** How many operations were called, and which of them did not succeed. */
export interface Walk {
  readonly called: number;
  readonly failed: readonly string[];
}

/** Calls every operation at `url` through the five clients, one line each. */
export async function walk(url: string): Promise<Walk> {
  const { clientId, clientSecret } = CALLERS.partner;
  const entur = createEntur({
    clientName: "entur_clients-walk",
    environment: { apiUrl: url, tokenUrl: `${url}/oauth/token` },
    credentials: clientCredentials({ clientId, clientSecret }),
  });
  const steps = walkSteps(entur);
  const failed: string[] = [];
  for (const step of steps) {
    if (!(await take(step))) {
      failed.push(step.operationId);
    }
  }
  return { called: steps.length, failed };
}

async function take({ operationId, run }: Step): Promise<boolean> {
  const startedMs = performance.now();
  const { status, summary } = await run().catch((error: unknown) => ({
    status: 0,
    summary: error instanceof Error ? error.message : String(error),
  }));
  const ms = (performance.now() - startedMs).toFixed(1);
  console.log(
    `  ${operationId.padEnd(38)} ${status || "---"}  ${summary.padEnd(52)} ${ms.padStart(6)} ms`,
  );
  return status >= 200 && status < 300;
}
