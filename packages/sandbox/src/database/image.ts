import { DatabaseSync } from "node:sqlite";
import { type Connection, connect } from "./connection.js";
import { IN_MEMORY } from "./open-database.js";

/** Where the SQLite file format says how it is written to; 1 is a journal, 2 a write-ahead log. */
const FORMAT_BYTES = [18, 19];

/** All of a database as bytes that can be opened in memory, where there is no write-ahead log. */
export function imageOf(sqlite: DatabaseSync): Uint8Array {
  const image = sqlite.serialize();
  for (const at of FORMAT_BYTES) {
    image[at] = 1;
  }
  return image;
}

/** A database of its own in memory, with the tables and rows of an image. */
export function openImage(image: Uint8Array): Connection {
  const sqlite = new DatabaseSync(IN_MEMORY);
  sqlite.deserialize(image);
  return connect(sqlite);
}
