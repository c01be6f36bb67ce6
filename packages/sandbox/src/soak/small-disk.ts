import { execFile } from "node:child_process";
import { mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import type { Obstacle, UnavailableOptions } from "./unavailable.js";

const MOUNT = 'mount -t tmpfs -o size=8m none "$0" && exec "$@"';
const CHUNK = Buffer.alloc(4_096, 1);

/** Whether this machine lets a user have a file system of their own: Linux does, unless its keeper forbids it. */
export function hasSmallDisk(): Promise<boolean> {
  return promisify(execFile)("unshare", ["-rm", "sh", "-c", MOUNT, tmpdir(), "true"]).then(
    () => true,
    () => false,
  );
}

/** The sandbox on a file system of eight megabytes, which nobody else sees and which ends with it. */
export async function onSmallDisk(): Promise<
  Pick<UnavailableOptions, "folder" | "seenAt" | "start">
> {
  const folder = await mkdtemp(join(tmpdir(), "sandbox-small-disk-"));
  return {
    folder,
    seenAt: (database, pid) => `/proc/${pid}/root${database}`,
    start: { wrapper: ["unshare", "-rm", "sh", "-c", MOUNT, folder] },
  };
}

/** Something else takes all the room on the disk, and gives it back. */
export const fullDisk: Obstacle = {
  begin: async (_, database) => {
    const file = await open(ballastBeside(database), "w");
    try {
      while (await file.write(CHUNK).then(() => true, isRoomLeft)) {
        // Written until nothing fits.
      }
    } finally {
      await file.close();
    }
  },
  end: (_, database) => rm(ballastBeside(database)),
};

function isRoomLeft(error: NodeJS.ErrnoException): false {
  if (error.code !== "ENOSPC") {
    throw error;
  }
  return false;
}

function ballastBeside(database: string): string {
  return join(dirname(database), "ballast");
}
