/** `pnpm api:update`: writes the committed API reports anew. Needs everything built. */
import { rm } from "node:fs/promises";
import { install } from "./install.ts";
import { packAll } from "./pack.ts";

await install();
// Imported now, because until now there was nothing installed to import.
const { updateApiReports } = await import("./api-report.ts");
const { folder, packages } = await packAll();
for (const packed of packages) {
  await updateApiReports(packed);
}
await rm(folder, { recursive: true });
