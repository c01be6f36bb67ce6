import { RefusedError } from "./errors/refused-error.js";

/** `<company>-<application>`: how Entur knows who calls. */
export type ClientName = `${string}-${string}`;

const CLIENT_NAME = /^[a-z0-9_.]+(?:-[a-z0-9_.]+)+$/;

/** Throws a {@link RefusedError} with Entur's rule unless `name` follows it. */
export function checkClientName(name: string): void {
  if (!CLIENT_NAME.test(name)) {
    throw new RefusedError(
      "createEntur: clientName must be <company>-<application> in lower case without spaces, " +
        'such as "acme-webshop"; Entur limits or blocks callers it cannot identify',
    );
  }
}
