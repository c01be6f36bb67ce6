/**
 * A process of its own, which tells its port: answers a POST with a token and a GET with one member, provided
 * that it carries what every contender is to send.
 */
import { createServer } from "node:http";
import { answerHeaders, MEMBER_BODY, TOKEN_BODY } from "./answers.ts";

const WANTED = ["accept", "authorization", "et-client-name", "x-correlation-id"];

const headers = answerHeaders();
const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
  const missing = WANTED.find((name) => request.headers[name] === undefined);
  request.resume();
  if (request.method === "POST") {
    answer(200, TOKEN_BODY);
  } else if (missing !== undefined) {
    answer(400, JSON.stringify({ missing }));
  } else {
    answer(200, MEMBER_BODY);
  }

  function answer(status: number, body: string): void {
    const length = Buffer.byteLength(body);
    response.writeHead(status, { ...headers, "Content-Length": length }).end(body);
  }
});
server.listen(0, "127.0.0.1", () => process.send?.(server.address()));
process.once("disconnect", () => process.exit());
