/** A bug planted into the process that loads this first: refusals tell the stack, whoever's `Response` is in force. */

function leaking(Real: typeof Response): typeof Response {
  return class extends Real {
    constructor(body?: BodyInit | null, init?: ResponseInit) {
      const isRefusal = typeof body === "string" && init?.status === 400;
      super(isRefusal ? withStack(body) : body, init);
    }
  };
}

function withStack(body: string): string {
  const stack = JSON.stringify(new Error("planted").stack).slice(1, -1);
  return body.replace('"message":"', () => `"message":"${stack}`);
}

globalThis.Response = leaking(Response);
// The server puts a lighter `Response` in the global one's place.
const { defineProperty } = Object;
Object.defineProperty = (target, key, attributes) =>
  defineProperty(
    target,
    key,
    Object.is(target, globalThis) && key === "Response"
      ? { ...attributes, value: leaking(attributes.value) }
      : attributes,
  );
