import { readFile, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import chromium from "@sparticuz/chromium";
import { chromium as playwright } from "playwright-core";
import type { Consumer } from "./pack.ts";

const IMPORTS = [
  ["@entur-clients/accounts", "."],
  ["@entur-clients/core", "."],
  ["@entur-clients/members", "."],
  ["@entur-clients/members", "./validators"],
] as const;

/** Runs the suite in a page without a bundler: the packed files as they are, found by an import map. */
export async function runInChromium({ folder }: Consumer, origin: string): Promise<string> {
  const imports = Object.fromEntries(
    await Promise.all(IMPORTS.map(([name, subpath]) => importOf(folder, name, subpath))),
  );
  const map = JSON.stringify({ imports });
  const page = `<!doctype html><script nonce="compat" type="importmap">${map}</script>
<script type="module" src="behaviour/page.js"></script>`;
  await writeFile(join(folder, "page.html"), page);
  const browser = await playwright.launch({
    executablePath: await chromium.executablePath(),
    args: [...chromium.args, "--no-sandbox"],
  });
  try {
    const tab = await browser.newPage();
    await tab.goto(`${origin}/consumer/page.html`);
    // Started by the page itself, because what is evaluated from outside escapes the page's policy.
    return await tab.evaluate(async () => JSON.stringify(await Reflect.get(globalThis, "results")));
  } finally {
    await browser.close();
  }
}

type Target = string | { readonly import?: Target; readonly default?: Target };

async function importOf(folder: string, name: string, subpath: string): Promise<[string, string]> {
  const installed = join(folder, "node_modules", name);
  // npm's format, of which the type names what is used.
  const manifest = JSON.parse(await readFile(join(installed, "package.json"), "utf8")) as {
    readonly exports: Readonly<Record<string, Target>>;
  };
  const file = relative(folder, join(installed, fileOf(manifest.exports[subpath])));
  return [join(name, subpath), `/consumer/${file}`];
}

function fileOf(target: Target | undefined): string {
  if (typeof target === "string") return target;
  if (target === undefined) throw new Error("not published for import");
  return fileOf(target.import ?? target.default);
}
