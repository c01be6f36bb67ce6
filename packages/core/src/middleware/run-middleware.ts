import type { Call } from "../call.js";
import { boundedUnlessOver } from "../layers/bounded.js";
import type { Middleware, MiddlewareCall } from "../surface/middleware.js";

/**
 * Runs the hooks around `send` as openapi-fetch does: requests in order, errors and responses in reverse. A
 * response given instead of sending is seen by every `onResponse` too. A hook has the time that its call has.
 */
export async function runMiddleware(
  middleware: readonly Middleware[],
  first: MiddlewareCall,
  call: Call,
  send: (request: Request) => Promise<Response>,
): Promise<Response> {
  const reversed = middleware.toReversed();
  let told = first;
  let response: Response | undefined;
  for (const each of middleware) {
    const given = await inTime(each.onRequest?.({ ...told }), call);
    if (given instanceof Request) {
      told = { ...told, request: given };
    } else if (given) {
      response = await responseOf(given, "onRequest");
      break;
    }
  }
  response ??= await send(told.request).catch((error) => rescued(reversed, told, call, error));
  for (const each of reversed) {
    const given = await inTime(each.onResponse?.({ ...told, response }), call);
    if (given) response = await responseOf(given, "onResponse");
  }
  return response;
}

/** The first response that a hook gives instead of the error; throws the error, or the one put in its place. */
async function rescued(
  reversed: readonly Middleware[],
  told: MiddlewareCall,
  call: Call,
  thrown: unknown,
): Promise<Response> {
  call.over ||= isOver(call);
  let error = thrown;
  for (const each of reversed) {
    const given = await inTime(each.onError?.({ ...told, error }), call);
    if (given instanceof Error) {
      error = given;
    } else if (given) {
      return responseOf(given, "onError");
    }
  }
  throw error;
}

/** What a hook gives, unless the call is over first. */
function inTime<Given>(given: Given, call: Call): Given | Promise<Awaited<Given>> {
  return given instanceof Promise ? boundedUnlessOver(given, call) : given;
}

function isOver({ signal, base, deadlineMs }: Call): boolean {
  return signal?.aborted || base?.signal.aborted || performance.now() >= deadlineMs;
}

/** What a hook gave as a Response; one of another realm, such as the undici package's, is copied into one of this. */
async function responseOf(given: object, hook: keyof Middleware): Promise<Response> {
  if (given instanceof Response) {
    return given;
  }
  if (!("status" in Object(given))) {
    throw new TypeError(
      `${hook}: middleware must return a Request, a Response, an Error or nothing`,
    );
  }
  // It is no instance of our Response, and still has all that one has.
  const foreign = given as Response;
  const { status, statusText, headers } = foreign;
  const body = await foreign.arrayBuffer();
  return new Response(body.byteLength > 0 ? body : null, {
    status,
    statusText,
    headers: [...headers],
  });
}
