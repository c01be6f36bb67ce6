import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { joined, type RoundsOptions, type Timings } from "./rounds.ts";
import type { StubResponse } from "./stub-wire.ts";

const run = promisify(execFile);
const CHILD = `${import.meta.dirname}/cpu-per-call-child.ts`;

export interface CpuOptions extends RoundsOptions {
  /** What the engine makes of the same code differs between processes more than within one. */
  readonly processes: number;
}

/** CPU of a client alone: the transport answers from memory. */
export async function measureCpu(
  response: StubResponse,
  { processes, rounds, callsPerRound }: CpuOptions,
): Promise<Timings> {
  const args = [CHILD, response, String(rounds), String(callsPerRound)];
  const timings: Timings[] = [];
  for (let index = 0; index < processes; index++) {
    const { stdout } = await run(process.execPath, args);
    timings.push(new Map(JSON.parse(stdout)));
  }
  return joined(timings);
}
