/** A bug planted into the process that loads this first: refusals tell the stack. */
globalThis.Response = class extends Response {
  constructor(body?: BodyInit | null, init?: ResponseInit) {
    const isRefusal = typeof body === "string" && init?.status === 400;
    super(isRefusal ? withStack(body) : body, init);
  }
};

function withStack(body: string): string {
  const stack = JSON.stringify(new Error("planted").stack).slice(1, -1);
  return body.replace('"message":"', () => `"message":"${stack}`);
}
