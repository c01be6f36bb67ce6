import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { mergeRecorded, recordTests } from "openapi-pact/record";
import { verify } from "openapi-pact/verify";
import { callShop, openShop, shopDocument, shopPact } from "./shop.ts";

/** Milliseconds an interaction, by step. */
export interface PactTimes {
  readonly record: number;
  readonly merge: number;
  readonly verify: number;
}

/** Records, merges and verifies one pact of that many interactions, one interaction after another. */
export async function timePact(size: number): Promise<PactTimes> {
  const path = await mkdtemp(join(tmpdir(), "bench-pact-"));
  const folder = pathToFileURL(`${path}/`);
  try {
    return await timeIn(folder, size);
  } finally {
    await rm(path, { recursive: true });
  }
}

async function timeIn(folder: URL, size: number): Promise<PactTimes> {
  const pact = shopPact(size);
  const [spec, recorded, committed] = ["shop.json", "recorded/", "pact.json"].map(
    (name) => new URL(name, folder),
  ) as [URL, URL, URL];
  await writeFile(spec, JSON.stringify(shopDocument()));
  const runs: (() => Promise<void>)[] = [];
  const started = performance.now();
  recordTests({
    test: (_name, run) => runs.push(run),
    pact,
    spec,
    out: recorded,
    call: ({ operationId, request, baseUrl }) => callShop(operationId, baseUrl, request.path?.id),
  });
  for (const run of runs) {
    await run();
  }
  const afterRecord = performance.now();
  const { text, problems } = await mergeRecorded({ pact, spec, recorded });
  await writeFile(committed, text ?? problems.join("\n"));
  const afterMerge = performance.now();
  const service = { pact, spec, recorded, committed, provider: openShop };
  const report = await verify({ services: { shop: service } });
  const afterVerify = performance.now();
  if (!report.ok || report.services[0]?.verifiedInteractions !== size) {
    throw new Error(`not verified: ${report.problems.map(({ message }) => message).join("; ")}`);
  }
  return {
    record: (afterRecord - started) / size,
    merge: (afterMerge - afterRecord) / size,
    verify: (afterVerify - afterMerge) / size,
  };
}
