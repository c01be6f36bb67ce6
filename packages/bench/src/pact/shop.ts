import type { DeclaredInteraction, Pact } from "openapi-pact";
import type { Provider } from "openapi-pact/verify";

/** The document of a shop with ten kinds of things, each with one operation. */
export function shopDocument(): object {
  const thing = {
    type: "object",
    required: ["id", "name", "price", "tags"],
    properties: {
      id: { type: "integer" },
      name: { type: "string" },
      price: { type: "number", minimum: 0 },
      tags: { type: "array", items: { type: "string" } },
    },
  };
  const content = { "application/json": { schema: thing } };
  const path = (kind: string) => ({
    get: {
      operationId: `get${kind}`,
      parameters: [{ name: "id", in: "path", required: true, schema: { type: "integer" } }],
      responses: { 200: { description: "It.", content } },
    },
  });
  return {
    openapi: "3.1.1",
    info: { title: "Shop", version: "1.0.0" },
    servers: [{ url: "https://shop.example.com/v1" }],
    paths: Object.fromEntries(KINDS.map((kind) => [`/${kind}/{id}`, path(kind)])),
  };
}

const KINDS = Array.from({ length: 10 }, (_, index) => `Thing${index}`);

/** One pact with that many interactions, spread evenly over the operations. */
export function shopPact(size: number): Pact {
  return {
    consumer: `window-${size}`,
    provider: "shop",
    clientHeaders: {},
    operationIds: KINDS.map((kind) => `get${kind}`),
    interactions: Array.from({ length: size }, (_, id) => interaction(id)),
    waivers: [],
  };
}

function interaction(id: number): DeclaredInteraction {
  const operationId = `get${KINDS[id % KINDS.length]}`;
  return {
    description: `${operationId} › 200 › number ${id}`,
    operationId,
    documented: "200",
    status: 200,
    caller: "anonymous",
    states: [{ name: "a thing", params: { id } }],
    request: { path: { id } },
    response: { body: { id, name: "Lamp", price: 12.5, tags: ["new"] } },
  };
}

/** A shop that has whatever it is asked for. */
export function openShop(): Provider {
  return {
    states: { "a thing": () => {} },
    reset: () => {},
    token: async (caller) => caller,
    close: async () => {},
    fetch: async (request) => {
      const id = Number(new URL(request.url).pathname.split("/").at(-1));
      return Response.json({ id, name: "Chair", price: 80, tags: ["old", "blue"] });
    },
  };
}

/** A client of the shop. */
export async function callShop(
  operationId: string,
  baseUrl: string,
  id: unknown,
): Promise<{ status: number; body: unknown }> {
  const response = await fetch(`${baseUrl}/v1/${operationId.slice("get".length)}/${id}`);
  return { status: response.status, body: await response.json() };
}
