import { dataOf, type Judgement, rejected } from "./answer/judge.js";
import { isPlainObject } from "./encode/fault.js";
import { HttpError } from "./errors/http-error.js";
import type { PagingOptions } from "./surface/call-options.js";

/** Asks for one page, counted from 1. */
export type AskPage = (page: number, options: PagingOptions) => Promise<Judgement>;

/** The envelope of a page, as far as walking needs it. */
interface Page {
  readonly items?: readonly unknown[] | null;
  readonly totalItems?: number;
  readonly totalPages?: number;
}

const DEFAULT_MAX_PAGES = 10_000;

/** Every page from `first` on, each asked for when it is needed; may be walked more than once. */
export function pagesFrom(
  first: number,
  ask: AskPage,
  options: PagingOptions = {},
): AsyncIterable<Page> {
  return { [Symbol.asyncIterator]: () => walk(first, ask, options) };
}

/** Every item of every page. */
export function itemsOf(pages: AsyncIterable<Page>): AsyncIterable<unknown> {
  return {
    async *[Symbol.asyncIterator]() {
      for await (const { items } of pages) {
        yield* items ?? [];
      }
    },
  };
}

async function* walk(
  first: number,
  ask: AskPage,
  options: PagingOptions,
): AsyncGenerator<Page, void, undefined> {
  const { maxPages = DEFAULT_MAX_PAGES, prefetch = false } = options;
  const { signal, leave } = prefetch
    ? follower(options.signal)
    : { signal: options.signal, leave: undefined };
  const check = progressCheck();
  const askFor = (page: number) => {
    const asked = ask(page, { ...options, signal });
    // A prefetched page may fail before anybody waits for it; whoever then does still hears of it.
    asked.catch(() => {});
    return asked;
  };
  try {
    let asked = askFor(first);
    for (let page = first; ; page++) {
      const judgement = await asked;
      const envelope = dataOf(judgement);
      if (!isPage(envelope)) {
        throw rejection(judgement, "no page of a list");
      }
      const { items, totalPages = Number.POSITIVE_INFINITY } = envelope;
      const { length } = items ?? [];
      // The list has shrunk since its pages were counted; some servers then give their last page again.
      if (page > first && (length === 0 || page > totalPages)) {
        return;
      }
      const isLast = length === 0 || page >= totalPages;
      const isTooFar = !isLast && page - first + 1 >= maxPages;
      check(judgement, envelope, isLast);
      if (prefetch && !isLast && !isTooFar) asked = askFor(page + 1);
      yield envelope;
      if (isLast) {
        return;
      }
      if (isTooFar) {
        throw rejection(judgement, `the last of maxPages ${maxPages}, of a list taken for endless`);
      }
      if (!prefetch) asked = askFor(page + 1);
    }
  } finally {
    leave?.();
  }
}

/** True for the envelope of a page, whose items may be left out. */
function isPage(value: unknown): value is Page {
  return isPlainObject(value) && (value.items == null || Array.isArray(value.items));
}

/**
 * Throws for a list that does not move on: a page like the one before it or, by Brent's algorithm, which keeps no
 * more than one, like any before it; or more items than there are.
 */
function progressCheck(): (judgement: Judgement, page: Page, isLast: boolean) => void {
  let before = "";
  let earlier = "";
  let count = 0;
  let seen = 0;
  return (judgement, { items, totalItems = Number.POSITIVE_INFINITY }, isLast) => {
    const print = JSON.stringify(items ?? []);
    if (print === before) {
      throw rejection(judgement, "a page that repeats the one before it");
    }
    seen += items?.length ?? 0;
    if (seen > totalItems && !isLast) {
      throw rejection(judgement, "more items than the list says it has, and more pages to come");
    }
    if (print === earlier) {
      throw rejection(
        judgement,
        "a page that was there before, of a list that goes round in circles",
      );
    }
    before = print;
    count++;
    // At 1, 2, 4, 8 and so on.
    if ((count & (count - 1)) === 0) earlier = print;
  };
}

/** A signal that follows `signal`, and the way to end it when the walk is left with a page still asked for. */
function follower(signal: AbortSignal | undefined): { signal: AbortSignal; leave: () => void } {
  const controller = new AbortController();
  const onAbort = () => controller.abort(signal?.reason);
  signal?.addEventListener("abort", onAbort);
  if (signal?.aborted) onAbort();
  return {
    signal: controller.signal,
    leave() {
      signal?.removeEventListener("abort", onAbort);
      controller.abort();
    },
  };
}

/** The error for an answer that is fine by itself, and none that a walk can go on from. */
function rejection(judgement: Judgement, reason: string): HttpError {
  const { call, response } = judgement;
  return new HttpError(rejected({ response, call }, call.answer?.text, reason), call);
}
