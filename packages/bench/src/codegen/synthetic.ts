/** An OpenAPI document of `count` operations, each with schemas of its own and some that all share, as APIs grow. */
export function synthetic(count: number): object {
  const indices = Array.from({ length: count }, (_, index) => index);
  return {
    openapi: "3.1.1",
    info: { title: `Synthetic, ${count} operations`, version: "1.0.0" },
    servers: [{ url: "https://synthetic.example.com/v1" }],
    paths: Object.fromEntries(indices.map((index) => [`/things-${index}/{id}`, pathItem(index)])),
    components: {
      schemas: {
        Problem: object({ title: { type: "string" }, status: { type: "integer" } }),
        Money: object({ amount: { type: "number" }, currency: { enum: ["NOK", "SEK", "EUR"] } }),
        ...Object.fromEntries(indices.map((index) => [`Thing${index}`, thing(index)])),
      },
    },
  };
}

function pathItem(index: number): object {
  const problem = { description: "No.", content: json("Problem") };
  const isRead = index % 2 === 0;
  return {
    [isRead ? "get" : "post"]: {
      operationId: `${isRead ? "get" : "post"}Thing${index}`,
      summary: `Thing ${index}`,
      parameters: [
        { name: "id", in: "path", required: true, schema: { type: "integer", format: "int64" } },
        { name: "page", in: "query", schema: { type: "integer", minimum: 1 } },
        { name: "since", in: "query", schema: { type: "string", format: "date-time" } },
      ],
      ...(isRead ? {} : { requestBody: { required: true, content: json(`Thing${index}`) } }),
      responses: {
        200: { description: "Yes.", content: json(`Thing${index}`) },
        400: problem,
        404: problem,
      },
    },
  };
}

function thing(index: number): object {
  return object({
    id: { type: "integer", format: "int64" },
    name: { type: "string", maxLength: 40 },
    kind: { type: "string", enum: ["small", "large", `special-${index}`] },
    price: { $ref: "#/components/schemas/Money" },
    madeAt: { type: ["string", "null"], format: "date-time" },
    tags: { type: "array", items: { type: "string" } },
    neighbour: { $ref: `#/components/schemas/Thing${Math.max(0, index - 1)}` },
  });
}

function object(properties: Readonly<Record<string, object>>): object {
  return { type: "object", required: Object.keys(properties).slice(0, 2), properties };
}

function json(name: string): object {
  return { "application/json": { schema: { $ref: `#/components/schemas/${name}` } } };
}
