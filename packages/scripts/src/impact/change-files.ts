import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { Bump } from "./bump.ts";
import { ImpactError } from "./impact-error.ts";

/** A pending change, as `pnpm change` writes it and `pnpm version -r` uses it up. */
export interface ChangeFile {
  /** From the workspace's root. */
  readonly path: string;
  readonly bumps: ReadonlyMap<string, Bump>;
  readonly text: string;
}

/** Where pnpm keeps pending changes. */
export const FOLDER = ".changeset";

const BUMPS: readonly unknown[] = ["none", "patch", "minor", "major"];

/** Every pending change of a workspace. */
export function changeFiles(root: string): readonly ChangeFile[] {
  const folder = join(root, FOLDER);
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names
    .filter((name) => name.endsWith(".md") && name !== "README.md")
    .sort()
    .map((name) => readChangeFile(`${FOLDER}/${name}`, readFileSync(join(folder, name), "utf8")));
}

function readChangeFile(path: string, content: string): ChangeFile {
  const [, head, text = ""] = /^---\r?\n(.*?)^---\r?\n?(.*)$/ms.exec(content) ?? [];
  if (head === undefined) {
    throw new ImpactError(`${path}: no lines between two \`---\` that say \`"package": bump\``);
  }
  const entries = Object.entries(parseHead(path, head));
  const wrong = entries.find(([, bump]) => !BUMPS.includes(bump));
  if (wrong) {
    throw new ImpactError(
      `${path}: ${wrong[0]}: "${wrong[1]}" is no bump; write major, minor, patch or none`,
    );
  }
  // Each was just found among the bumps.
  return { path, bumps: new Map(entries as [string, Bump][]), text };
}

function parseHead(path: string, head: string): object {
  try {
    return Object(parse(head));
  } catch (error) {
    const [line = ""] = error instanceof Error ? error.message.split("\n") : [];
    throw new ImpactError(`${path}: ${line.replace(/:$/, "")}`);
  }
}
