import { once } from "node:events";
import { connect } from "node:net";

/** Whether anything accepts connections where a URL leads. */
export async function isListening(url: string): Promise<boolean> {
  const { hostname, port, protocol } = new URL(url);
  const socket = connect(
    Number(port || (protocol === "https:" ? 443 : 80)),
    hostname.replace(/^\[|\]$/g, ""),
  );
  try {
    await once(socket, "connect");
    return true;
  } catch {
    // Refused: nothing is there.
    return false;
  } finally {
    socket.destroy();
  }
}
