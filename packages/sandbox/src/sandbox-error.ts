/** Something the person running the sandbox can put right; the message says what and how. */
export class SandboxError extends Error {
  override readonly name = "SandboxError";
}
