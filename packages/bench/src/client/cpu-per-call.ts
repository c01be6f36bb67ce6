import { axiosFetch } from "./contenders/axios.ts";
import { azureRest } from "./contenders/azure-rest.ts";
import { heyApi, heyApiWithInterceptors } from "./contenders/hey-api.ts";
import { kyDefaults } from "./contenders/ky.ts";
import { ofetch } from "./contenders/ofetch.ts";
import { openai } from "./contenders/openai.ts";
import { openapiFetch, openapiFetchWithMiddleware } from "./contenders/openapi-fetch.ts";
import { oursByOperation, oursByPath } from "./contenders/ours.ts";
import { rawAbortableRequest, rawFetch, rawRequest } from "./contenders/raw-fetch.ts";
import { inRounds, type RoundsOptions, type Timings } from "./rounds.ts";
import { type StubResponse, stubWire } from "./stub-wire.ts";

const CONTENDERS = [
  rawFetch,
  rawRequest,
  rawAbortableRequest,
  oursByOperation,
  oursByPath,
  openapiFetch,
  openapiFetchWithMiddleware,
  heyApi,
  heyApiWithInterceptors,
  ofetch,
  kyDefaults,
  openai,
  axiosFetch,
];

/** Has a transport of its own kind, and so no use for the platform's response. */
const BARE_ONLY = [azureRest];

/** CPU of a client alone: the transport answers from memory. */
export function measureCpu(response: StubResponse, options: RoundsOptions): Promise<Timings> {
  const wire = stubWire(response);
  const creators = response === "bare" ? [...CONTENDERS, ...BARE_ONLY] : CONTENDERS;
  return inRounds(
    creators.map((create) => create(wire)),
    options,
  );
}
