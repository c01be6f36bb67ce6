import { RefusedError } from "./errors/refused-error.js";

/** Entur's three, or URLs of your own (a sandbox, a proxy). */
export type Environment = "production" | "staging" | "dev" | EnvironmentUrls;

/** Where an environment of your own is. */
export interface EnvironmentUrls {
  /** The API host, without a service's base path, such as `http://127.0.0.1:4010`. */
  readonly apiUrl: string;
  /** Where client credentials are exchanged for a token; needed with `clientCredentials` only. */
  readonly tokenUrl?: string | undefined;
  /** What the token is for. Default: `apiUrl`. */
  readonly audience?: string | undefined;
}

/** An environment's URLs, checked: no trailing slash, an audience always. */
export interface ResolvedEnvironment {
  readonly apiUrl: string;
  readonly tokenUrl: string | undefined;
  readonly audience: string;
}

/** Source: Entur's authentication guide. Token server and audience of one environment belong together. */
const HOSTS = { production: "entur", staging: "staging.entur", dev: "dev.entur" } as const;

/** The URLs of `environment`; throws a {@link RefusedError} for a name or URL that is none. */
export function resolveEnvironment(environment: Environment): ResolvedEnvironment {
  if (typeof environment !== "string") {
    const apiUrl = absoluteUrl("apiUrl", environment.apiUrl);
    const { tokenUrl } = environment;
    return {
      apiUrl,
      tokenUrl: tokenUrl === undefined ? undefined : absoluteUrl("tokenUrl", tokenUrl),
      audience: environment.audience ?? apiUrl,
    };
  }
  if (!Object.hasOwn(HOSTS, environment)) {
    throw new RefusedError(
      "createEntur: environment must be production, staging, dev or { apiUrl }",
    );
  }
  const host = HOSTS[environment];
  const apiUrl = `https://api.${host}.io`;
  return { apiUrl, tokenUrl: `https://partner.${host}.org/oauth/token`, audience: apiUrl };
}

function absoluteUrl(name: keyof EnvironmentUrls, text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (
    !(url && /^https?:$/.test(url.protocol)) ||
    url.search ||
    url.hash ||
    url.username ||
    url.password
  ) {
    throw new RefusedError(
      `createEntur: environment.${name} must be an absolute http or https URL without query, user or password`,
    );
  }
  return url.href.replace(/\/+$/, "");
}
