import { asList, asNode, type Node } from "./node.ts";

/** The host of each environment; clients find a server by its `x-environment`. */
const HOSTS = [
  { environment: "production", host: "api.entur.io" },
  { environment: "staging", host: "api.staging.entur.io" },
  { environment: "dev", host: "api.dev.entur.io" },
];

/** A document has one server per environment, on the right host, all under the same base path. */
export function findServers(document: Node): readonly string[] {
  const servers = asList(document.servers).map(asNode);
  const [basePath] = servers.map((server) => pathOf(server));
  const missing = HOSTS.filter(
    ({ environment }) => !servers.some((server) => server["x-environment"] === environment),
  );
  return [
    ...missing.map(({ environment }) => `#/servers: none with x-environment: ${environment}`),
    ...servers.flatMap((server, index) => findServer(server, basePath, `#/servers/${index}`)),
    ...servers.slice(HOSTS.length).map(({ url }) => `#/servers: one too many, ${url}`),
  ];
}

function findServer(server: Node, basePath: string | undefined, at: string): readonly string[] {
  const environment = server["x-environment"];
  const expected = HOSTS.find((one) => one.environment === environment);
  if (expected === undefined) {
    return [`${at}: x-environment "${environment}" is none of the three`];
  }
  const url = `https://${expected.host}${basePath}`;
  return server.url === url ? [] : [`${at}/url: "${server.url}" is not ${url}`];
}

function pathOf({ url }: Node): string {
  return String(url).replace(/^https:\/\/[^/]*/, "");
}
