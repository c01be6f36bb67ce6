import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { type CompareOptions, compare } from "../compare/compare.js";
import type { Finding } from "../compare/finding.js";
import { loadConfig } from "../config/load-config.js";
import { servicesOf } from "../config/services-of.js";
import { readDocument } from "../document/read-document.js";
import { requireCommitted } from "../pact-file/committed-pact.js";
import { readPact } from "../pact-file/read-pact.js";
import { otherDocumentProblem } from "../table/other-document.js";
import { type Command, defineCommand, type Values } from "./command.js";
import { jsonText } from "./json-text.js";

const OPTIONS = {
  pact: { type: "string" },
  spec: { type: "string" },
  allow: { type: "string", multiple: true },
} as const;

/** Holds pact files against their documents, without any provider. */
export const compareCommand: Command = defineCommand({
  usage: `compare [--pact <file> --spec <file>] [--allow <code>=<reason>]
    holds the committed pacts, or any one pact file, against the document
    --pact <file>     a pact file of any team's, in Pact's specification 4; needs no config
    --spec <file>     the OpenAPI document to hold it against
    --allow <code>=<reason>   lets a kind of finding pass; may be repeated`,
  options: OPTIONS,
  async run(values) {
    const compared: Compared[] = [];
    for (const [service, options] of await wantedBy(values)) {
      const { interactions } = readPact(options.pact, options.place ?? service);
      const findings = await compare(options);
      compared.push({ service, interactions: interactions.length, findings });
    }
    const ok = compared.every(({ findings }) => findings.every(isAllowed));
    process.stdout.write(
      values.json ? jsonText({ ok, services: compared }) : compared.map(render).join(""),
    );
    return ok ? 0 : 1;
  },
});

interface Compared {
  readonly service: string;
  readonly interactions: number;
  readonly findings: readonly Finding[];
}

type Wanted = readonly (readonly [service: string, options: CompareOptions])[];

async function wantedBy(values: Values<typeof OPTIONS>): Promise<Wanted> {
  const allow = new Map((values.allow ?? []).map(allowed));
  if (values.pact !== undefined || values.spec !== undefined) {
    return [await onePact(values, allow)];
  }
  const services = servicesOf(await loadConfig(values.config), values.service);
  return Promise.all(
    services.map(async ([name, { pact: table, spec, committed, allow: own = {} }]) => {
      const { text: pact, place } = requireCommitted(committed);
      const document = await readDocument(spec);
      const other = otherDocumentProblem(document, table);
      if (other !== undefined) {
        throw new Error(`${name}: ${other}`);
      }
      const allowedHere = new Map([...Object.entries(own), ...allow]);
      return [name, { document, pact, place, table, allow: allowedHere }] as const;
    }),
  );
}

async function onePact(
  { pact, spec, config, service }: Values<typeof OPTIONS>,
  allow: ReadonlyMap<string, string>,
): Promise<Wanted[number]> {
  if (pact === undefined || spec === undefined) {
    throw new Error("Give both --pact <file> and --spec <file>, or neither and a config.");
  }
  if (config !== undefined || service !== undefined) {
    throw new Error(
      "--pact and --spec need no config: leave --config and --service out, or name no file.",
    );
  }
  const document = await readDocument(pathToFileURL(resolve(spec)));
  return [pact, { document, pact: textOf(resolve(pact)), place: pact, allow }];
}

function textOf(file: string): string {
  if (!existsSync(file)) {
    throw new Error(`There is no ${file}: name another file.`);
  }
  return readFileSync(file, "utf8");
}

function allowed(text: string): [code: string, reason: string] {
  const [, code = "", reason = ""] = /^([^=]+)=(.+)$/.exec(text) ?? [];
  if (reason.trim() === "") {
    throw new Error(`--allow ${text} gives no reason: write --allow <code>=<reason>.`);
  }
  return [code, reason];
}

function isAllowed(finding: Finding): boolean {
  return finding.allowed !== undefined;
}

function render({ service, interactions, findings }: Compared): string {
  const errors = findings.filter((finding) => !isAllowed(finding)).length;
  const lines = findings.map(({ code, description, message, allowed }) => {
    const why = allowed === undefined ? "" : `; allowed: ${allowed}`;
    return `${allowed === undefined ? "✗" : "·"} ${service} ${description}: ${message} (${code})${why}\n`;
  });
  return `${lines.join("")}${service}: ${interactions} interactions, ${errors} findings\n`;
}
