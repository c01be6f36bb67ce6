import { BASE_PATH, type Contender, enturHeaders, memberPath, type Wire } from "../contender.ts";

/** No client at all: what every other figure is counted from. */
export function rawFetch({ apiUrl, fetch }: Wire): Contender {
  return {
    name: "raw fetch",
    call: async (memberId) => {
      const url = `${apiUrl}${BASE_PATH}${memberPath(memberId)}`;
      const response = await fetch(url, { headers: enturHeaders() });
      const member = (await response.json()) as { customerId: string };
      return member.customerId;
    },
  };
}

/** The same through `new Request`, which most clients build. */
export function rawRequest({ apiUrl, fetch }: Wire): Contender {
  return {
    name: "raw fetch of a `new Request`",
    call: async (memberId) => {
      const url = `${apiUrl}${BASE_PATH}${memberPath(memberId)}`;
      const response = await fetch(new Request(url, { headers: enturHeaders() }));
      const member = (await response.json()) as { customerId: string };
      return member.customerId;
    },
  };
}

/** What it takes to be abortable and bounded in time, with no client around it. */
export function rawAbortableRequest({ apiUrl, fetch }: Wire): Contender {
  return {
    name: "raw fetch of one with signal and timer",
    call: async (memberId) => {
      const url = `${apiUrl}${BASE_PATH}${memberPath(memberId)}`;
      const { signal, abort } = abortable();
      const timer = setTimeout(abort, 10_000);
      const response = await fetch(new Request(url, { headers: enturHeaders(), signal }));
      const member = (await response.json()) as { customerId: string };
      clearTimeout(timer);
      return member.customerId;
    },
  };
}

function abortable(): { signal: AbortSignal; abort: () => void } {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort() };
}
