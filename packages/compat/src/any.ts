import { glob, readFile } from "node:fs/promises";
import { join } from "node:path";
import ts from "typescript-5";
import { type Outcome, outcomeOf } from "./outcome.ts";
import type { Packed } from "./pack.ts";

/** No declaration that is published says `any`, generated ones included. */
export function anyCheck({ name, installed }: Packed): Promise<Outcome> {
  return outcomeOf(name, async () => {
    const files = await Array.fromAsync(glob("**/*.d.{ts,mts,cts}", { cwd: installed }));
    if (files.length === 0) throw new Error("no declarations are published");
    const found = await Promise.all(files.map((file) => anysOf(installed, file)));
    if (found.flat().length > 0) throw new Error(found.flat().join("\n"));
  });
}

async function anysOf(folder: string, file: string): Promise<readonly string[]> {
  const text = await readFile(join(folder, file), "utf8");
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.AnyKeyword) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      found.push(`${file}:${line + 1} says any`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
