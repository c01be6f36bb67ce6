import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ServiceConfig } from "../config/config.js";
import type { NamedService } from "../config/services-of.js";
import { environmentProblems } from "../verification/environment-problems.js";
import { liveInteractions } from "./live-interactions.js";
import type { LiveOptions } from "./live-options.js";
import type { LiveReport, LiveService } from "./live-report.js";
import { redactor } from "./redactor.js";

/** Asks a live environment what the committed pacts expect of it. Neither its address nor the token is in what comes back. */
export async function verifyLive(
  services: readonly NamedService[],
  options: LiveOptions,
): Promise<LiveReport> {
  refuseBaseUrl(options.baseUrl);
  const [refusal] = environmentProblems(process.env);
  if (refusal) {
    throw new Error(refusal.message);
  }
  const redact = redactor(options.baseUrl, options.token);
  const folder = await mkdtemp(join(tmpdir(), "openapi-pact-"));
  try {
    const found = await Promise.all(
      services.map(([name, service]) => verifyService(name, service, options, folder)),
    );
    const interactions = found.flatMap((service) => service.interactions);
    return {
      ok:
        interactions.some(({ outcome }) => outcome === "agrees") &&
        interactions.every(({ outcome }) => outcome !== "disagrees") &&
        found.every(({ problem }) => problem === undefined),
      services: found.map((service) => redacted(service, redact)),
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

function refuseBaseUrl(baseUrl: string): void {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.search || url.hash) {
    throw new Error(
      "--base-url is no plain address: write it as https://api.example.com, and the token into the environment.",
    );
  }
}

async function verifyService(
  service: string,
  config: ServiceConfig,
  options: LiveOptions,
  folder: string,
): Promise<LiveService> {
  try {
    return {
      service,
      interactions: await liveInteractions(config, options, join(folder, `${randomUUID()}.json`)),
    };
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    return { service, interactions: [], problem };
  }
}

function redacted(service: LiveService, redact: (text: string) => string): LiveService {
  return {
    ...service,
    interactions: service.interactions.map((one) => ({ ...one, reason: redact(one.reason) })),
    ...(service.problem !== undefined && { problem: redact(service.problem) }),
  };
}
