import { SERVICES } from "../../services.js";
import type { FuzzRequest } from "./fuzz-request.js";
import type { RawAnswer } from "./send-raw.js";

const STACK = /\bat (?:[^"\n]{1,200} )?\(?(?:file:\/\/|node:|\/)[^"\s]+:\d+:\d+/;

/** Statuses that are the sandbox's or Node's own, whatever the spec, and the only kinds they answer. */
const OWN: Readonly<Record<number, readonly string[]>> = {
  413: ["huge body", "huge body of unknown length"],
  431: ["header flood", "long header"],
};

/** What is wrong with an answer; undefined when nothing is. */
export function judge(request: FuzzRequest, { status, body }: RawAnswer): string | undefined {
  if (status === 0) {
    return "the connection ended without an answer";
  }
  if (status >= 500) {
    return `answered ${status} ${body.slice(0, 200)}`;
  }
  if (STACK.test(body)) {
    return `answered with a stack: ${body.slice(0, 300)}`;
  }
  if (OWN[status]?.includes(request.kind) || request.operationId === undefined) {
    return undefined;
  }
  return againstSpec(request.operationId, status, body);
}

function againstSpec(operationId: string, status: number, body: string): string | undefined {
  const service = SERVICES.find(({ operations }) => Object.hasOwn(operations, operationId));
  const check = service?.validators[operationId]?.responses[status];
  if (check === undefined) {
    return `answered ${status}, which the spec does not have: ${body.slice(0, 200)}`;
  }
  const [broken] = check(parsed(body));
  return broken && `answered ${status} with ${broken.at} ${broken.message}: ${body.slice(0, 200)}`;
}

/** Text that is no JSON stands for itself, which no check of an object permits. */
function parsed(body: string): unknown {
  try {
    return body === "" ? undefined : JSON.parse(body);
  } catch {
    return body;
  }
}
