/** `node floor-server.ts <database> <port>`: one member by key, and nothing else that a sandbox does. */
import { createServer } from "node:http";
import { DatabaseSync } from "node:sqlite";

const [file = "", port] = process.argv.slice(2);
const member = new DatabaseSync(file, { readOnly: true }).prepare(
  `select * from "members" where "programId" = ? and "id" = ?`,
);
createServer((request, response) => {
  const [, , , , programId, , memberId] = request.url?.split("/") ?? [];
  const row =
    memberId === undefined ? { status: "UP" } : member.get(Number(programId), Number(memberId));
  const body = JSON.stringify(row);
  response
    .writeHead(row === undefined ? 404 : 200, {
      "Content-Type": "application/json",
      "Content-Length": Buffer.byteLength(body ?? ""),
    })
    .end(body);
}).listen(Number(port), "127.0.0.1");
