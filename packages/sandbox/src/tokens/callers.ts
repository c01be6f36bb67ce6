import { SandboxError } from "../sandbox-error.js";

/** A client of the sandbox, with what its tokens say. Ids and secrets are invented and public. */
export interface CallerProfile {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly organisationId: number;
  readonly isInternal: boolean;
  readonly isPermitted: boolean;
  /** Tokens of this caller have already expired when they are issued. */
  readonly isExpired: boolean;
}

/** Who can have a token: what each may do is in {@link CALLERS}. */
export type ClientName = "partner" | "other-partner" | "unpermitted" | "expired" | "internal";

/** The names `sandbox.token` knows; `anonymous` has no token at all. */
export type CallerName = ClientName | "anonymous";

const PARTNER: CallerProfile = {
  clientId: "nordtrikk-webshop",
  clientSecret: "invented-secret-of-nordtrikk",
  organisationId: 1,
  isInternal: false,
  isPermitted: true,
  isExpired: false,
};

/** Every client of the sandbox. */
export const CALLERS: Readonly<Record<ClientName, CallerProfile>> = {
  partner: PARTNER,
  "other-partner": {
    ...PARTNER,
    clientId: "fjordbuss-app",
    clientSecret: "invented-secret-of-fjordbuss",
    organisationId: 2,
  },
  unpermitted: {
    ...PARTNER,
    clientId: "nordtrikk-kiosk",
    clientSecret: "invented-secret-of-the-kiosk",
    isPermitted: false,
  },
  expired: {
    ...PARTNER,
    clientId: "nordtrikk-archive",
    clientSecret: "invented-secret-of-the-archive",
    isExpired: true,
  },
  internal: {
    ...PARTNER,
    clientId: "sandbox-back-office",
    clientSecret: "invented-secret-of-the-back-office",
    isInternal: true,
  },
};

/** The client of a name. Throws a {@link SandboxError} for a name there is none of. */
export function clientOf(name: string): CallerProfile {
  if (!Object.hasOwn(CALLERS, name)) {
    const known = Object.keys(CALLERS).join(", ");
    throw new SandboxError(`There is no caller ${name}; there are ${known} and anonymous.`);
  }
  // Just looked up.
  return CALLERS[name as ClientName];
}
