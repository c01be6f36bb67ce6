import { existsSync } from "node:fs";
import { join } from "node:path";
import { SpecError } from "../spec-error.ts";

/** A service's name in the forms that its files need. */
export interface Names {
  /** As folders and packages have it: `pet-store`. */
  readonly kebab: string;
  /** As values have it: `petStore`. */
  readonly camel: string;
  /** As types have it: `PetStore`. */
  readonly pascal: string;
}

/** What every service's index passes on from core: a service of such a name would export it twice. */
export const FROM_CORE: readonly string[] = [
  ...["bearer", "CallOptions", "ClientName", "Credentials", "clientCredentials", "collect"],
  ...["createEntur", "Entur", "EnturError", "EnturEvent", "EnturOptions", "Environment", "Fetch"],
  ...["fromEnv", "HttpError", "isEnturError", "isHttpError", "isNetworkError", "isRefusedError"],
  ...["isTimeoutError", "logTo", "NetworkError", "Observer", "PagingOptions", "Problem"],
  ...["RefusedError", "TimeoutError"],
];

/** The forms of a name; throws {@link SpecError} for one that cannot be had in the workspace at `root`. */
export function namesOf(name: string, root: string): Names {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) {
    throw new SpecError(
      `"${name}" cannot name a service; write lower-case words with hyphens, such as pet-store`,
    );
  }
  const camel = name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  const pascal = `${camel[0]?.toUpperCase()}${camel.slice(1)}`;
  // The client's file takes `createClient` and the calls' types from core.
  if ([...FROM_CORE, "Client", "PathClient", "CallByOperation"].includes(pascal)) {
    throw new SpecError(`"${name}" is a name of core's; choose another`);
  }
  const taken = [`packages/${name}`, `packages/sandbox/src/${name}`, `specs/${name}.yaml`].find(
    (path) => existsSync(join(root, path)),
  );
  if (taken !== undefined) {
    throw new SpecError(`"${name}" is taken: there is ${taken}; choose another name`);
  }
  return { kebab: name, camel, pascal };
}
