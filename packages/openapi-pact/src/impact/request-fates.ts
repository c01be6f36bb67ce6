import type { Operation } from "../document/operation.js";
import { schemaChecks } from "../document/schema-checks.js";
import type { SourceFiles } from "../document/source-files.js";
import { requestProblem } from "../request/request-problem.js";
import { type RequestViolation, requestViolations } from "../request/request-violations.js";
import { clientHeaderExamples } from "../table/client-header-examples.js";
import type { DeclaredInteraction, DeclaredRequest, Pact } from "../table/pact.js";
import { plain } from "../table/plain.js";
import type { ApiOperation } from "./api-operation.js";
import type { DocumentPair } from "./operation-diffs.js";

/**
 * What becomes of a request: `kept` if both documents take it for valid, or for wrong where it is marked wrong; `refused` if
 * only the old one takes it for valid; `unknown` if it never was what it is said to be, or if nobody can tell.
 */
export type RequestFate =
  | { readonly is: "kept" | "unknown" }
  | { readonly is: "refused"; readonly violations: readonly RequestViolation[] };

/** Tells what becomes of an interaction's request. */
export type FateOf = (interaction: DeclaredInteraction) => RequestFate;

const UNKNOWN: RequestFate = { is: "unknown" };

/** Prepares to hold requests against both versions of an operation; each is judged when it is first asked for. */
export function requestFates(
  files: DocumentPair,
  pact: Pact | undefined,
  before: ApiOperation,
  after: ApiOperation,
): FateOf {
  const known = new Map<DeclaredInteraction, RequestFate>();
  return (interaction) => {
    const fate = known.get(interaction) ?? (pact ? judge(interaction, pact) : UNKNOWN);
    known.set(interaction, fate);
    return fate;
  };

  function judge(interaction: DeclaredInteraction, from: Pact): RequestFate {
    const request = sentRequest(interaction, from);
    const was = violationsIn(files.before, before.operation, request);
    const is = was && violationsIn(files.after, after.operation, request);
    if (!was || !is || requestProblem(interaction, was) !== undefined) {
      return UNKNOWN;
    }
    if (requestProblem(interaction, is) === undefined) {
      return { is: "kept" };
    }
    return interaction.request.wrong ? UNKNOWN : { is: "refused", violations: is };
  }
}

function sentRequest({ request }: DeclaredInteraction, pact: Pact): DeclaredRequest {
  const header = { ...clientHeaderExamples(pact), ...request.header };
  // Without its pins, a request is what it was but for their type.
  return plain({ ...request, header }) as DeclaredRequest;
}

/** Undefined where a schema cannot be compiled: a document is compared here, not refused. */
function violationsIn(
  files: SourceFiles,
  operation: Operation,
  request: DeclaredRequest,
): readonly RequestViolation[] | undefined {
  try {
    return requestViolations(operation, schemaChecks(files), request);
  } catch {
    return undefined;
  }
}
