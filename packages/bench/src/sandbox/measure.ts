import { median } from "../report/median.ts";
import { seedFile } from "./files.ts";
import { type InProcess, measureInProcess } from "./in-process.ts";
import { type LoadOptions, type LoadRequest, type LoadResult, load } from "./load.ts";
import { floor, ours, PRISM, type Running, type ServerCommand, start } from "./processes.ts";
import {
  BUSY,
  currentStatus,
  deepReads,
  memberByKey,
  readsByKeyAndFirstPages,
} from "./requests.ts";
import { bearerOf } from "./token.ts";

/** How long a run takes its time. */
export interface Effort {
  readonly members: number;
  readonly rounds: number;
  readonly amount: number;
  readonly starts: number;
  readonly sessions: number;
}

/** A server's part in the comparison. */
export interface Contender {
  readonly name: string;
  readonly perSecond: readonly number[];
  readonly p99Ms: readonly number[];
  readonly startMs: readonly number[];
  readonly rssMb: number;
}

/** A read on a small file and on a large one, round by round. */
export interface Growth {
  readonly name: string;
  readonly smallMs: readonly number[];
  readonly largeMs: readonly number[];
  /** Whether the bound is for it. */
  readonly isBound: boolean;
}

/** All that one run found. */
export interface SandboxResults {
  readonly effort: Effort;
  readonly seedSeconds: number;
  readonly contenders: readonly Contender[];
  readonly status: readonly LoadResult[];
  readonly growth: readonly Growth[];
  readonly inProcess: readonly InProcess[];
}

const CONNECTIONS = 16;
const SMALL = 10_000;
const PROCESSES = 5;

/** Measures one thing after another, so that none disturbs the next. */
export async function measureSandbox(
  effort: Effort,
  progress: (step: string) => void,
): Promise<SandboxResults> {
  progress(`a file of ${SMALL} members and one of ${effort.members}`);
  const small = await seedFile(Math.min(SMALL, effort.members));
  const large = await seedFile(effort.members);
  progress("one member by key, beside Prism and the floor");
  const contenders = await compare(effort, large.file);
  progress("reads on the small file and on the large one");
  const { growth, status } = await grow(effort, small, large);
  progress("in process");
  const inProcess = Array.from({ length: PROCESSES }, () => measureInProcess(effort.sessions));
  return { effort, seedSeconds: large.seconds, contenders, status, growth, inProcess };
}

async function compare(effort: Effort, file: string): Promise<Contender[]> {
  const commands = [ours(file), PRISM, floor(file)];
  const starts = await timeStarts(commands, effort.starts);
  const servers = await Promise.all(commands.map(start));
  try {
    const targets = await Promise.all(
      servers.map(async (server, index) => ({
        url: server.url,
        headers: { "et-client-name": "bench", ...(await headersFor(server, index === 0)) },
        // Prism serves the document as it stands, without the path that the service lies below.
        requests: memberByKey(effort.members, commands[index] === PRISM ? "" : undefined),
      })),
    );
    const rounds = await inRounds(targets, effort);
    return servers.map((server, index) => ({
      name: commands[index]?.name ?? "",
      perSecond: rounds[index]?.map(({ perSecond }) => perSecond) ?? [],
      p99Ms: rounds[index]?.map(({ p99Ms }) => p99Ms) ?? [],
      startMs: starts[index] ?? [],
      rssMb: server.rssMb(),
    }));
  } finally {
    await Promise.all(servers.map(({ stop }) => stop()));
  }
}

async function headersFor({ url }: Running, isOurs: boolean) {
  return { authorization: isOurs ? await bearerOf(url) : "Bearer any" };
}

async function timeStarts(commands: readonly ServerCommand[], times: number): Promise<number[][]> {
  const starts = commands.map((): number[] => []);
  for (let round = 0; round < times; round += 1) {
    for (const [index, command] of commands.entries()) {
      const running = await start(command);
      starts[index]?.push(running.startMs);
      await running.stop();
    }
  }
  return starts;
}

type Target = Pick<LoadOptions, "url" | "headers" | "requests">;

/** Every target in every round, in an order drawn anew; a first round warms up and is not counted. */
async function inRounds(
  targets: readonly Target[],
  { rounds, amount }: Pick<Effort, "rounds" | "amount">,
): Promise<LoadResult[][]> {
  const found = targets.map((): LoadResult[] => []);
  for (let round = 0; round <= rounds; round += 1) {
    const order = [...targets.keys()].sort(() => Math.random() - 0.5);
    for (const index of order) {
      const target = targets[index];
      if (target !== undefined) {
        const result = await load({ ...target, connections: CONNECTIONS, amount });
        if (round > 0) {
          found[index]?.push(result);
        }
      }
    }
  }
  return found;
}

interface Sized {
  readonly file: string;
  readonly members: number;
}

async function grow(effort: Effort, small: Sized, large: Sized) {
  const sized = [small, large];
  const servers = await Promise.all(sized.map(({ file }) => start(ours(file))));
  try {
    const headers = await Promise.all(
      servers.map(async ({ url }) => ({
        "et-client-name": "bench",
        "content-type": "application/json",
        authorization: await bearerOf(url),
      })),
    );
    const targets = (requests: readonly (readonly LoadRequest[])[]) =>
      servers.map(({ url }, index) => ({
        url,
        headers: headers[index] ?? {},
        requests: requests[index] ?? [],
      }));
    const less = { rounds: effort.rounds, amount: Math.ceil(effort.amount / 4) };
    const growth: Growth[] = [];
    for (const [reads, isBound] of [
      [sized.map(({ members }) => readsByKeyAndFirstPages(members)), true],
      [sized.map(({ members }) => deepReads(members)), false],
    ] as const) {
      for (const name of Object.keys(reads[0] ?? {})) {
        // A filtered total of a million rows takes its time; nobody is held to it.
        const work = isBound ? less : { rounds: 1, amount: 64 };
        const [few = [], many = []] = await inRounds(
          targets(reads.map((one) => one[name] ?? [])),
          work,
        );
        const p99s = (results: readonly LoadResult[]) => results.map(({ p99Ms }) => p99Ms);
        growth.push({ name, smallMs: p99s(few), largeMs: p99s(many), isBound });
      }
    }
    const busy = targets([[], [currentStatus(BUSY.customerId)]]).slice(1);
    const [status = []] = await inRounds(busy, less);
    return { growth, status };
  } finally {
    await Promise.all(servers.map(({ stop }) => stop()));
  }
}

/** How much larger the middle of the second is, round by round. */
export function middleRatio(of: readonly number[], over: readonly number[]): number {
  return median(of.map((one, round) => one / (over[round] ?? Number.NaN)));
}
