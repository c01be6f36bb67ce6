import { isPlainObject, scalarFault } from "../encode/fault.js";

/** One thing wrong with a request, as the server named it. */
export interface ProblemViolation {
  /** The field at fault, as the server writes it. */
  readonly field?: string;
  readonly message: string;
  readonly code?: string;
}

/**
 * A failure in one shape, whichever of Entur's error bodies, an RFC 9457 problem or nothing at all the server
 * sent. It holds what the server wrote: treat `detail` and `violations` as personal data.
 */
export interface Problem {
  readonly status: number;
  /** Short and free of data: the body's title, else the name of the status. */
  readonly title: string;
  readonly detail?: string;
  /** The server's own error code. */
  readonly code?: string;
  /** What to quote to Entur's support. */
  readonly correlationId?: string;
  readonly violations: readonly ProblemViolation[];
}

/**
 * Reads whichever error body came: `Error` of personalisation, `ErrorResponse` of customers, RFC 9457,
 * RFC 6749 §5.2 of the token server, or none (`body` is then undefined, or no object).
 *
 * @param correlationId the one sent, used where the answer names none
 */
export function toProblem(response: Response, body: unknown, correlationId?: string): Problem {
  const fields = fieldsOf(body);
  // `error` is ErrorResponse's reason phrase, and OAuth's code.
  const isOauth = text(fields.error_description) !== undefined || Object.keys(fields).length === 1;
  const error = text(fields.error);
  return {
    status: response.status,
    title:
      text(fields.title, isOauth ? undefined : error, response.statusText) ?? titleOf(response),
    ...told({
      detail: text(fields.detail, fields.message, fields.error_description),
      code: text(fields.errorCode, fields.code, isOauth ? error : undefined),
      correlationId: text(
        fields.correlationId,
        response.headers.get("X-Correlation-Id"),
        correlationId,
      ),
    }),
    violations: Array.isArray(fields.errors) ? fields.errors.map(toViolation) : [],
  };
}

function toViolation(entry: unknown): ProblemViolation {
  const fields = fieldsOf(entry);
  const { message, detail, longEnglish, shortEnglish } = fields;
  return {
    message: text(message, detail, longEnglish, shortEnglish, entry) ?? "",
    ...told({
      field: text(fields.field, fields.name, fields.pointer),
      code: text(fields.code, fields.errorCode),
    }),
  };
}

/** The fields that have something to say; the others are absent, not undefined. */
function told<Name extends string>(fields: Record<Name, string | undefined>) {
  const found = Object.entries(fields).filter(([, value]) => value !== undefined);
  // Nothing else is left.
  return Object.fromEntries(found) as { readonly [Each in Name]?: string };
}

/** HTTP/2 has no reason phrases, and a browser shows a redirect it did not follow as status 0. */
function titleOf({ status }: Response): string {
  if (status < 200) return "Redirect not followed";
  if (status < 300) return "Success";
  if (status < 400) return "Redirect not followed";
  return status < 500 ? "Request refused" : "Server error";
}

/** The first of `candidates` that says something; servers write codes as numbers too, which may not be rounded ones. */
function text(...candidates: readonly unknown[]): string | undefined {
  for (const candidate of candidates) {
    if (typeof candidate === "number" && !scalarFault(candidate)) return String(candidate);
    if (typeof candidate === "string" && candidate !== "") return candidate;
  }
  return undefined;
}

function fieldsOf(value: unknown): { readonly [name: string]: unknown } {
  return isPlainObject(value) ? value : {};
}
