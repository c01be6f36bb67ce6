import { IncomingMessage, type RequestListener } from "node:http";
import { Socket } from "node:net";
import {
  getRequestListener,
  type Http2Bindings,
  type HttpBindings,
  RequestError,
} from "@hono/node-server";
import { isConnectionReset } from "../faults/connection-reset.js";
import { drained } from "./drained.js";

/** What answers. */
interface Answers {
  readonly fetch: (request: Request) => Promise<Response>;
}

interface ListenerOptions {
  /** Whether `/_sandbox` is there. */
  readonly isControlled: boolean;
  /** Lets node-server put `Request` and `Response` of its own, which cost half as much, in the place of the globals. */
  readonly ownsProcess: boolean;
  /** Whether no connection is to outlast its answer. */
  readonly isClosing: () => boolean;
}

/** Hands requests of a Node server to a sandbox, those that come before it is there too. */
export function listenerOf(
  sandbox: Promise<Answers>,
  { isControlled, ownsProcess, isClosing }: ListenerOptions,
): RequestListener {
  let ready: Answers | undefined;
  sandbox.then((made) => {
    ready = made;
  });
  const answer = async (request: Request, { incoming, outgoing }: HttpBindings | Http2Bindings) => {
    if (!isControlled && isControl(request.url)) {
      return Response.json({ error: "/_sandbox is off" }, { status: 404 });
    }
    try {
      const response = await (ready ?? (await sandbox)).fetch(request);
      const isWhole = !(incoming instanceof IncomingMessage) || incoming.complete;
      if (isClosing() || !(isWhole || (await drained(incoming)))) {
        outgoing.setHeader("Connection", "close");
      }
      return response;
    } catch (error) {
      // Nobody waits any longer, or a fault wants the caller to see the connection break.
      if (isConnectionReset(error) && outgoing.socket instanceof Socket) {
        outgoing.socket.resetAndDestroy();
      }
      throw error;
    }
  };
  return getRequestListener(answer, {
    // The globals belong to the process, which may be a user's test run.
    overrideGlobalObjects: ownsProcess,
    errorHandler: (error) =>
      error instanceof RequestError ? new Response(null, { status: 400 }) : undefined,
  });
}

/** However it is spelt: routes are matched after the path is plain. */
function isControl(url: string): boolean {
  const [path = ""] = url.split("?", 1);
  const plain = path.replaceAll(/%[2-7][0-9a-f]/gi, (one) => decodeURIComponent(one));
  return plain.includes("/_sandbox");
}
