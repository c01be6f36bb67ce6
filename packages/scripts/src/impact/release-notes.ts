import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { bumpBetween } from "./bump.ts";
import { type ChangeFile, FOLDER } from "./change-files.ts";
import type { Service } from "./list-services.ts";
import { textOf } from "./text-of.ts";

/** What was written of one released version. */
interface Note {
  readonly path: string;
  readonly version: string;
  readonly text: string;
}

/**
 * What the releases since a version announced, as the change files did that they used up. Nothing where the present version has
 * no notes: a number alone was raised by hand, and no user was told why.
 */
export function releaseNotes(
  root: string,
  service: Service,
  baseVersion: string,
): ChangeFile | undefined {
  const notes = [...inChangelog(root, service), ...inFolder(root, service)].filter(
    ({ version }) => isAbove(baseVersion, version) && !isAbove(service.version, version),
  );
  const present = notes.find(({ version }) => version === service.version);
  return (
    present && {
      path: present.path,
      bumps: new Map([[service.packageName, bumpBetween(baseVersion, service.version)]]),
      text: notes.map(({ text }) => text).join("\n\n"),
    }
  );
}

function isAbove(before: string, after: string): boolean {
  return bumpBetween(before, after) !== "none";
}

/** Where changesets writes, and pnpm if `changelog` is set to the repository. */
function inChangelog(root: string, { name }: Service): readonly Note[] {
  const path = `packages/${name}/CHANGELOG.md`;
  const [, ...sections] = textOf(join(root, path)).split(/^## +(?=v?\d)/m);
  return sections.map((section) => {
    const [title = "", ...lines] = section.split("\n");
    return { path, version: versionIn(title), text: lines.join("\n") };
  });
}

/** Where pnpm keeps the notes of a version until it is published. */
function inFolder(root: string, { packageName }: Service): readonly Note[] {
  const folder = `${FOLDER}/changelogs`;
  const prefix = `${packageName.replaceAll("/", "!")}@`;
  const names = existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : [];
  return names
    .filter((name) => name.startsWith(prefix) && name.endsWith(".md"))
    .map((name) => ({
      path: `${folder}/${name}`,
      version: name.slice(prefix.length, -".md".length),
      text: textOf(join(root, folder, name)),
    }));
}

function versionIn(title: string): string {
  return /^v?([^\s]+)/.exec(title)?.[1] ?? "";
}
