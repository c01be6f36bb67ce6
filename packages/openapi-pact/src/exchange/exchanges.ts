import type { Document } from "../document/read-document.js";
import { schemaChecks } from "../document/schema-checks.js";
import { requestProblem } from "../request/request-problem.js";
import { requestViolations } from "../request/request-violations.js";
import { clientHeaderExamples } from "../table/client-header-examples.js";
import type { DeclaredInteraction, Pact } from "../table/pact.js";
import { plain } from "../table/plain.js";
import type { Exchange } from "./exchange.js";
import { expectedRequest } from "./expected-request.js";
import { expectedResponse } from "./expected-response.js";

/** Works out what an interaction must look like on the wire, and throws where it breaks the document. */
export type ToExchange = (interaction: DeclaredInteraction) => Exchange;

/** Prepares to work out a pact's exchanges by its document; schemas are compiled once for all of them. */
export function exchangesBy(document: Document, pact: Pact): ToExchange {
  const checks = schemaChecks(document.files);
  return (interaction) => {
    const { description, operationId, states } = interaction;
    const operation = document.operations.get(operationId);
    if (!operation) {
      throw new Error(`${description}: ${document.place} has no operation ${operationId}.`);
    }
    const request = {
      ...interaction.request,
      header: { ...clientHeaderExamples(pact), ...interaction.request.header },
    };
    // Without its pins, a request is what it was but for their type.
    const violations = requestViolations(operation, checks, plain(request) as typeof request);
    const problem = requestProblem(interaction, violations);
    if (problem !== undefined) {
      throw new Error(problem);
    }
    return {
      description,
      operationId,
      states,
      request: expectedRequest(document, operation, pact, interaction),
      response: expectedResponse(checks, operation, interaction),
    };
  };
}
