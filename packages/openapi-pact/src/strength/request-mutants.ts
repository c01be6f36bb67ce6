import type { Operation } from "../document/operation.js";
import type { Document } from "../document/read-document.js";
import type { SchemaChecks } from "../document/schema-checks.js";
import { requestViolations } from "../request/request-violations.js";
import type { DeclaredInteraction, DeclaredRequest, Pact } from "../table/pact.js";
import { plain } from "../table/plain.js";
import { bodyRequestChanges } from "./body-request-changes.js";
import { exampleRequest } from "./example-request.js";
import { headerRequestChanges } from "./header-request-changes.js";
import type { Mutant, MutantKind } from "./mutant.js";
import { parameterChanges } from "./parameter-changes.js";
import type { SentRequest } from "./sent-request.js";

/** A change to what a client sends. */
export interface RequestMutant extends Mutant {
  readonly sent: SentRequest;
}

/** A change to a request: on the wire, and to what the document is asked about. */
export interface RequestChange {
  readonly path: string;
  readonly kind: MutantKind;
  readonly sent: SentRequest;
  /** The request as the document's parameters and body see it. */
  readonly declared: DeclaredRequest;
  /** What is wrong beyond parameters and body. */
  readonly beyond?: string;
  /** A change of a value is of use only where the document allows the value. */
  readonly mustStay?: boolean;
}

/** What the mutants of one interaction's request are made from. */
export interface RequestSource {
  readonly document: Document;
  readonly checks: SchemaChecks;
  readonly pact: Pact;
  readonly operation: Operation;
  readonly interaction: DeclaredInteraction;
}

/** A request with what the document says of it. */
export interface RequestExample {
  readonly operation: Operation;
  readonly sent: SentRequest;
  readonly declared: DeclaredRequest;
}

/** The request of an interaction, before it is mutated. */
export function requestExample(source: RequestSource): RequestExample {
  const { document, pact, operation, interaction } = source;
  const sent = exampleRequest(document, operation, pact, interaction);
  // A request without its pins is what it was but for their type.
  const request = plain(interaction.request) as DeclaredRequest;
  return { operation, sent, declared: { ...request, header: sent.headers } };
}

/**
 * Every mutant of one interaction's request. One that is wrong on purpose leaves the document further where it breaks it in
 * one more way.
 */
export function requestMutants(source: RequestSource): readonly RequestMutant[] {
  const { operation, checks, interaction } = source;
  const { operationId, documented, description } = interaction;
  const example = requestExample(source);
  const linesOf = (request: DeclaredRequest): readonly string[] =>
    requestViolations(operation, checks, request).map(
      ({ in: place, at, message }) => `${place} ${at} ${message}`,
    );
  const allowed = new Set(linesOf(example.declared));
  return [
    ...parameterChanges(example),
    ...headerRequestChanges(example),
    ...bodyRequestChanges(example),
  ].flatMap(({ path, kind, sent, declared, beyond, mustStay }) => {
    const violations = [
      ...(beyond === undefined ? [] : [beyond]),
      ...linesOf(declared).filter((line) => !allowed.has(line)),
    ];
    return mustStay && violations.length > 0
      ? []
      : [{ operationId, documented, description, path, kind, sent, violations }];
  });
}
