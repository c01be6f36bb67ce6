import { setImmediate as turn } from "node:timers/promises";
import { median } from "../report/median.ts";
import { CUSTOMER_ID } from "./answers.ts";
import type { Contender } from "./contender.ts";

export interface RoundsOptions {
  readonly rounds: number;
  /** Few calls would be lost in noise, and would never be optimised. */
  readonly callsPerRound: number;
}

/** Contender → CPU microseconds a call, one per round; equal indexes are one round. */
export type Timings = ReadonlyMap<string, readonly number[]>;

/**
 * Lets every contender run in every round, in an order drawn anew each time: a fixed order favours some places
 * in it. A first round warms up and is not counted. Garbage is collected when the engine sees fit.
 */
export async function inRounds(
  contenders: readonly Contender[],
  { rounds, callsPerRound }: RoundsOptions,
): Promise<Timings> {
  for (const contender of contenders) {
    await check(contender);
  }
  const timings = new Map(contenders.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round <= rounds; round++) {
    for (const contender of shuffled(contenders)) {
      const micros = await microsPerCall(contender, callsPerRound);
      if (round > 0) timings.get(contender.name)?.push(micros);
    }
  }
  return timings;
}

async function check({ name, call }: Contender): Promise<void> {
  const customerId = await call(42);
  if (customerId !== CUSTOMER_ID) {
    throw new Error(`${name} read ${customerId} where the answer says ${CUSTOMER_ID}`);
  }
}

async function microsPerCall({ call }: Contender, calls: number): Promise<number> {
  const before = process.cpuUsage();
  for (let index = 0; index < calls; index++) {
    await call(1 + (index % 1000));
    // A real transport comes back through the event loop, where finalizers get their turn.
    if (index % 100 === 99) await turn();
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / calls;
}

function shuffled<Item>(items: readonly Item[]): readonly Item[] {
  return items
    .map((item) => ({ item, place: Math.random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}

/** The rounds of several processes as those of one. */
export function joined(timings: readonly Timings[]): Timings {
  const names = [...(timings[0]?.keys() ?? [])];
  return new Map(names.map((name) => [name, timings.flatMap((each) => roundsOf(each, name))]));
}

/** The middle of a contender's rounds. */
export function middle(timings: Timings, name: string): number {
  return median(roundsOf(timings, name));
}

/** The middle of what a contender costs beyond `base`, taken round by round. */
export function middleOver(timings: Timings, name: string, base: string): number {
  const floor = roundsOf(timings, base);
  return median(roundsOf(timings, name).map((micros, round) => micros - (floor[round] ?? 0)));
}

/** The ratio of two contenders in each round, where a slow spell falls on both; lowest first. */
export function ratios(
  timings: Timings,
  name: string,
  other: string,
  base?: string,
): readonly number[] {
  const floor = base === undefined ? [] : roundsOf(timings, base);
  const others = roundsOf(timings, other);
  return roundsOf(timings, name)
    .map((micros, round) => {
      const floorMicros = floor[round] ?? 0;
      return (micros - floorMicros) / ((others[round] ?? Number.NaN) - floorMicros);
    })
    .sort((a, b) => a - b);
}

/** The middle of {@link ratios}. */
export function middleRatio(timings: Timings, name: string, other: string, base?: string): number {
  return median(ratios(timings, name, other, base));
}

function roundsOf(timings: Timings, name: string): readonly number[] {
  const rounds = timings.get(name);
  if (rounds === undefined) {
    throw new Error(`${name} took no part`);
  }
  return rounds;
}
