/** Why a root script ended early; the message is the one line a user sees. */
export class StartError extends Error {
  override readonly name = "StartError";
}
