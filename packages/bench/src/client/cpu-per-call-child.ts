/** The rounds of one process, printed as JSON; arguments: which response, rounds, calls a round. */
import { axiosFetch } from "./contenders/axios.ts";
import { azureRest } from "./contenders/azure-rest.ts";
import { heyApi, heyApiWithInterceptors } from "./contenders/hey-api.ts";
import { kyDefaults } from "./contenders/ky.ts";
import { ofetch } from "./contenders/ofetch.ts";
import { openai } from "./contenders/openai.ts";
import { openapiFetch, openapiFetchWithMiddleware } from "./contenders/openapi-fetch.ts";
import { oursByOperation, oursByPath } from "./contenders/ours.ts";
import { rawAbortableRequest, rawFetch, rawRequest } from "./contenders/raw-fetch.ts";
import { inRounds } from "./rounds.ts";
import { stubWire } from "./stub-wire.ts";

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

const [, , response, rounds, callsPerRound] = process.argv;
const isBare = response === "bare";
const wire = stubWire(isBare ? "bare" : "platform");
const creators = isBare ? [...CONTENDERS, ...BARE_ONLY] : CONTENDERS;
const timings = await inRounds(
  creators.map((create) => create(wire)),
  { rounds: Number(rounds), callsPerRound: Number(callsPerRound) },
);
console.log(JSON.stringify([...timings]));
