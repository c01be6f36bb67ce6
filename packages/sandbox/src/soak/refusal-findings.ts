import { SERVICES } from "../services.js";
import type { Answer } from "./sandbox-process.js";

/** What is wrong with an answer that should be a 503 in the error shape of the operation's service. */
export function refusalFindings(operationId: string, answer: Answer): readonly string[] {
  const { status, headers, body } = answer;
  // Specs need not have 503; every error of a service has the one shape.
  const shape = SERVICES.find(({ validators }) => Object.hasOwn(validators, operationId))
    ?.validators[operationId]?.responses[500];
  if (shape === undefined) {
    throw new Error(`${operationId} has no 500 to take the error shape from`);
  }
  const said = `${operationId} ${status} ${JSON.stringify(body)}`;
  return [
    ...(status === 503 ? [] : [`${said}: not a 503`]),
    ...(headers.has("retry-after") ? [] : [`${said}: no Retry-After`]),
    ...shape(body).map(({ at, message }) => `${said}: ${at} ${message}`),
  ];
}
