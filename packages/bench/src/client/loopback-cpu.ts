import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import type { Wire } from "./contender.ts";
import { axiosFetch } from "./contenders/axios.ts";
import { azureRest } from "./contenders/azure-rest.ts";
import { heyApiWithInterceptors } from "./contenders/hey-api.ts";
import { kyDefaults } from "./contenders/ky.ts";
import { ofetch } from "./contenders/ofetch.ts";
import { openai } from "./contenders/openai.ts";
import { openapiFetch, openapiFetchWithMiddleware } from "./contenders/openapi-fetch.ts";
import { oursByOperation, oursByPath } from "./contenders/ours.ts";
import { rawFetch } from "./contenders/raw-fetch.ts";
import { inRounds, type RoundsOptions, type Timings } from "./rounds.ts";

const CONTENDERS = [
  rawFetch,
  oursByOperation,
  oursByPath,
  openapiFetch,
  openapiFetchWithMiddleware,
  heyApiWithInterceptors,
  ofetch,
  kyDefaults,
  azureRest,
  openai,
  axiosFetch,
];

/** CPU of this process alone, one call after another to a server in another one. */
export async function measureLoopback(options: RoundsOptions): Promise<Timings> {
  const server = fork(`${import.meta.dirname}/loopback-server.ts`);
  try {
    const wire: Wire = { apiUrl: await urlOf(server), fetch: globalThis.fetch, isStub: false };
    return await inRounds(
      CONTENDERS.map((create) => create(wire)),
      options,
    );
  } finally {
    server.disconnect();
  }
}

async function urlOf(server: ChildProcess): Promise<string> {
  const [{ port }] = (await once(server, "message")) as [{ port: number }];
  return `http://127.0.0.1:${port}`;
}
