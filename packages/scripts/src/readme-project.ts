import { mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";

/** A fenced block of a README. */
interface Block {
  readonly language: string;
  readonly text: string;
}

/** A command that a README shows, with what it says the command prints. */
export interface Shown {
  readonly command: string;
  readonly output: string;
}

/** A README's blocks of one language, in their order. */
export function blocksOf(readme: string, ...languages: readonly string[]): readonly Block[] {
  return [...readme.matchAll(/^```(\w+)\n(.+?)^```$/gms)]
    .map(([, language = "", text = ""]) => ({ language, text }))
    .filter(({ language }) => languages.includes(language));
}

/** The commands of every `console` block. */
export function commandsOf(readme: string): readonly Shown[] {
  return blocksOf(readme, "console")
    .flatMap(({ text }) => text.split(/^\$ /m).slice(1))
    .map((shown) => {
      const [command = "", ...output] = shown.split("\n");
      return { command, output: output.join("\n") };
    });
}

/** Writes a README's blocks as the files that their first lines name. */
export async function writeProject(readme: string, folder: string): Promise<void> {
  for (const { text } of blocksOf(readme, "ts", "yaml", "jsonc")) {
    const [line = "", name] = /^(?:\/\/|#) (\S+\.\w+)\n/.exec(text) ?? [];
    if (name === undefined) {
      throw new Error(`A block of the README does not begin with its file's name: ${text}`);
    }
    await writeFile(join(folder, name), text.slice(line.length));
  }
  await writeFile(join(folder, "package.json"), '{ "type": "module" }\n');
}

/** Links packages, and what they put on the path, as an installation would. Each is taken from a package that has it. */
export async function linkPackages(
  folder: string,
  packages: { readonly [name: string]: string },
): Promise<void> {
  for (const [name, owner] of Object.entries(packages)) {
    const found = join(owner, "node_modules", name);
    const target = name === basename(owner) ? owner : found;
    const link = join(folder, "node_modules", name);
    await mkdir(dirname(link), { recursive: true });
    await symlink(target, link, "dir");
    await writeCommands(join(folder, "node_modules/.bin"), target);
  }
}

async function writeCommands(bin: string, target: string): Promise<void> {
  const manifest: { name: string; bin?: string | { [command: string]: string } } = JSON.parse(
    await readFile(join(target, "package.json"), "utf8"),
  );
  const { name, bin: commands = {} } = manifest;
  await mkdir(bin, { recursive: true });
  const named = typeof commands === "string" ? { [name]: commands } : commands;
  for (const [command, file] of Object.entries(named)) {
    const script = `#!/bin/sh\nexec node "${resolve(target, file)}" "$@"\n`;
    await writeFile(join(bin, command), script, { mode: 0o755 });
  }
}
