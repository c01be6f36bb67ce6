import { exactly, type Waiver } from "openapi-pact";
import type { ProblemBody } from "../src/index.js";

const CORRELATION_ID = "6f1c2f0e-2b7b-4c0e-9d0b-5a4b7d9c1e33";

/** The header of every answer. */
export const correlated: { [name: string]: string } = { "X-Correlation-ID": CORRELATION_ID };

/** An answer that refuses; its words are the provider's own. */
export interface Refusal {
  headers: { [name: string]: string };
  body: ProblemBody;
}

/** 400 that blames one parameter or one property of the body. */
export function badRequest(field: string): Refusal {
  const rule = { field: exactly(field), message: "must be given", code: "required" };
  return refusal(400, "Bad Request", { errors: [rule] });
}

/** 401. */
export const unauthorised: Refusal = refusal(401, "Unauthorized");

/** 403. */
export const forbidden: Refusal = refusal(403, "Forbidden");

/** 404. */
export const notFound: Refusal = refusal(404, "Not Found");

/** 422, which says why in `detail`. */
export const noPoints: Refusal = refusal(422, "Unprocessable Entity", {
  detail: "The order line has been registered already",
});

/** In place of the statuses that no request can bring about. */
export const onlyByFault: Waiver = {
  waive: { reason: "waits for the sandbox's fault controls", until: "2027-06-30" },
};

function refusal(status: number, title: string, more: Partial<ProblemBody> = {}): Refusal {
  return {
    headers: correlated,
    body: {
      title,
      status: exactly(status),
      message: "The request was refused",
      correlationId: CORRELATION_ID,
      ...more,
    },
  };
}
