/** Where a broker is, and what lets us in. */
export interface Connection {
  /** Without a slash at the end. */
  readonly url: string;
  readonly token?: string;
  readonly username?: string;
  readonly password?: string;
}

/** Reads the variables that Pact's own clients read; throws one line where they do not add up. */
export function connectionFrom(env: NodeJS.ProcessEnv): Connection {
  const { PACT_BROKER_TOKEN, PACT_BROKER_USERNAME, PACT_BROKER_PASSWORD } = env;
  const url = urlFrom(env.PACT_BROKER_BASE_URL);
  if (PACT_BROKER_TOKEN && PACT_BROKER_USERNAME) {
    throw new Error("PACT_BROKER_TOKEN and PACT_BROKER_USERNAME are both set: unset one.");
  }
  if (!PACT_BROKER_USERNAME !== !PACT_BROKER_PASSWORD) {
    throw new Error("Set PACT_BROKER_USERNAME and PACT_BROKER_PASSWORD together, or neither.");
  }
  return {
    url,
    ...(PACT_BROKER_TOKEN && { token: PACT_BROKER_TOKEN }),
    ...(PACT_BROKER_USERNAME && { username: PACT_BROKER_USERNAME }),
    ...(PACT_BROKER_PASSWORD && { password: PACT_BROKER_PASSWORD }),
  };
}

function urlFrom(text: string | undefined): string {
  if (!text) {
    throw new Error("PACT_BROKER_BASE_URL is not set: it says where the broker is.");
  }
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new Error("PACT_BROKER_BASE_URL is no http or https URL.");
  }
  if (url.username !== "" || url.password !== "") {
    throw new Error(
      "PACT_BROKER_BASE_URL holds credentials: put them in PACT_BROKER_USERNAME and PACT_BROKER_PASSWORD.",
    );
  }
  return text.replace(/\/+$/, "");
}
