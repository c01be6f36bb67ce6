import { emit } from "../emit.js";
import type { ProblemViolation } from "../errors/problem.js";
import type { Violated } from "../surface/events.js";
import { type DocumentedKey, documentedKey } from "./documented-key.js";
import { type Judgement, rejected } from "./judge.js";

/** A service's generated validators, as far as answers need them. */
export interface Validators {
  readonly [operationId: string]: {
    readonly responses: {
      readonly [Key in DocumentedKey]?: (value: unknown) => readonly Violated[];
    };
  };
}

/** How a client looks at what it is answered; `Own` is the type of the service's own validators. */
export interface ClientOptions<Own extends Validators = Validators> {
  /** The service's own, from its subpath `/validators`. Default: none, at no cost. */
  readonly validators?: Own | undefined;
  /**
   * What a documented answer that breaks the specification's schema does: nothing, an event of type
   * `violation`, or the event and, for a success, an `HttpError` with the violations in its `problem`. What a
   * newer server adds, a property or a value to an enum, breaks nothing. Default `report`.
   */
  readonly validate?: "off" | "report" | "throw" | undefined;
}

/** `judgement`, unless its body is not what the specification documents and that is to be an error. */
export function validated(judgement: Judgement, options: ClientOptions): Judgement {
  const { validators, validate = "report" } = options;
  const { call, response } = judgement;
  const { status } = response;
  const key = documentedKey(call.operation, status);
  const check = key === undefined ? undefined : validators?.[call.operationId]?.responses[key];
  if (check === undefined || validate === "off") {
    return judgement;
  }
  const body = judgement.ok ? judgement.data : judgement.body;
  // A value that an enum does not list is what a newer server has added.
  const violations = check(body).filter(({ keyword }) => keyword !== "enum");
  if (violations.length === 0) {
    return judgement;
  }
  emit(call, { type: "violation", status, violations });
  return validate === "throw" && judgement.ok
    ? rejected(judgement, body, "whose body breaks the specification", violations.map(toViolation))
    : judgement;
}

function toViolation({ at, keyword, message }: Violated): ProblemViolation {
  return { field: at, message, code: keyword };
}
