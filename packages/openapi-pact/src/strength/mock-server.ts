import { Agent, request } from "node:http";
import type { SentRequest } from "./sent-request.js";
import type { CommittedInteraction } from "./strength-source.js";

/** Pact's mock server of one interaction. */
export interface MockServer {
  /** Whether the server takes a request for the interaction's. */
  matches(sent: SentRequest): Promise<boolean>;
  /** Frees the port; only once. */
  close(): void;
}

/** Pact's own number for version 4 of its specification. */
const V4 = 5;

/** Opens the mock server of a committed interaction, with its matching rules as they were committed. */
export async function openMockServer({
  description,
  request: expected,
}: CommittedInteraction): Promise<MockServer> {
  // Pact's core is a library of many megabytes, and whoever reads a config comes by here.
  const { makeConsumerPact } = await import("@pact-foundation/pact-core");
  const core = makeConsumerPact("mutants", "mutants", V4, "error");
  const interaction = core.newInteraction(description);
  const taken = [
    interaction.withRequest(expected.method, expected.path),
    ...valuesOf(expected.query).map(([name, index, value]) =>
      interaction.withQuery(name, index, value),
    ),
    ...valuesOf(expected.headers).map(([name, index, value]) =>
      interaction.withRequestHeader(name, index, value),
    ),
    !expected.body ||
      interaction.withRequestBody(JSON.stringify(expected.body.content), expected.body.contentType),
    !expected.matchingRules ||
      interaction.withRequestMatchingRules(JSON.stringify(expected.matchingRules)),
    interaction.withStatus(200),
  ];
  if (taken.includes(false)) {
    throw new Error(`${description}: Pact's core refused a part of the interaction.`);
  }
  const port = core.createMockServer("127.0.0.1");
  const agent = new Agent({ keepAlive: true });
  return {
    matches: (sent) => isMatched(sent, port, agent),
    close: () => {
      agent.destroy();
      core.cleanupMockServer(port);
    },
  };
}

function valuesOf(
  values: { readonly [name: string]: readonly string[] } = {},
): readonly (readonly [name: string, index: number, value: string])[] {
  return Object.entries(values).flatMap(([name, all]) =>
    all.map((value, index) => [name, index, value] as const),
  );
}

/** The server marks what it refuses by a header, whatever the status. */
function isMatched(sent: SentRequest, port: number, agent: Agent): Promise<boolean> {
  const { method, headers, query } = sent;
  const body = sent.body === undefined ? undefined : JSON.stringify(sent.body);
  const search =
    query.length === 0 ? "" : `?${new URLSearchParams(query.map(([...pair]) => pair))}`;
  return new Promise((resolve, reject) => {
    const outgoing = request({
      host: "127.0.0.1",
      port,
      agent,
      method,
      path: sent.path + search,
      headers: {
        ...headers,
        ...(body !== undefined && { "Content-Length": Buffer.byteLength(body) }),
      },
    });
    outgoing.once("error", reject);
    outgoing.once("response", (incoming) => {
      incoming.resume().once("end", () => resolve(incoming.headers["x-pact"] === undefined));
    });
    outgoing.end(body);
  });
}
