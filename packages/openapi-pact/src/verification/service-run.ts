import { fileURLToPath } from "node:url";
import { compare } from "../compare/compare.js";
import { BODY_MISSING } from "../compare/response-findings.js";
import type { ServiceConfig } from "../config/config.js";
import { type Coverage, coverage } from "../coverage/coverage.js";
import { type Document, readDocument } from "../document/read-document.js";
import {
  type CommittedPact,
  committedProblems,
  readCommitted,
} from "../pact-file/committed-pact.js";
import { isPact } from "../pact-file/is-pact.js";
import type { Gate, Problem } from "../problem.js";
import type { Provider } from "../providers/provider.js";
import { withApiKeys } from "../providers/with-api-keys.js";
import { mergeRecorded } from "../recording/merge-recorded.js";
import { otherDocumentProblem } from "../table/other-document.js";
import { stateProblems } from "../table/state-problems.js";
import { tableProblems } from "../table/table-problems.js";
import { waiverProblems } from "../table/waiver-problems.js";
import { type JudgedProvider, judgedProvider } from "./judged-provider.js";
import { openVerifierRuns } from "./open-verifier-runs.js";
import type { ServiceReport } from "./report.js";
import type { VerifierResult } from "./run-verifier.js";
import { serviceFigures } from "./service-figures.js";
import { joinVerified } from "./verified.js";
import type { VerifierJob } from "./verifier-process.js";
import type { InteractionResult } from "./verifier-report.js";
import type { VerifierRun } from "./verifier-run.js";

/** One service's way through the gates: prepare, judge while it is verified elsewhere, conclude, close. */
export class ServiceRun {
  readonly problems: Problem[] = [];
  readonly name: string;
  readonly #service: ServiceConfig;
  readonly #against: "recorded" | "committed";
  readonly #runs: { readonly run: VerifierRun; readonly wrapped: JudgedProvider }[] = [];
  #document: Document | undefined;
  #committed: CommittedPact = { text: undefined, descriptions: new Set() };
  /** What counts as recorded: the recordings themselves, else what was committed of them. */
  #recorded: ReadonlySet<string> = new Set();
  #verified: ReadonlySet<string> = new Set();
  /** Whose committed answer asks for no body although one is declared: nobody has looked at that body. */
  #bodiless: ReadonlySet<string> = new Set();
  #seconds = 0;

  constructor(name: string, service: ServiceConfig, against: "recorded" | "committed") {
    this.name = name;
    this.#service = service;
    this.#against = against;
  }

  /** Reads what there is to verify and opens the providers; the jobs' pact files go into `folder`. */
  async prepare(folder: string): Promise<readonly VerifierJob[]> {
    const { pact, spec, committed } = this.#service;
    this.#add("waiver", waiverProblems(pact, new Date()));
    await this.#guard("document", async () => {
      const document = await readDocument(spec);
      this.#add("table", tableProblems(document, pact));
      // Whatever else is wrong would only follow from that.
      this.#document = otherDocumentProblem(document, pact) === undefined ? document : undefined;
    });
    this.#committed = readCommitted(committed);
    await this.#guard("provider", () => this.#open(folder));
    return this.#runs.map(({ run }) => run.job);
  }

  /** Passes the gates that ask no provider: the verifier may be at work meanwhile. */
  async judge(): Promise<void> {
    await this.#guard("record", () => this.#compareRecorded());
    await this.#guard("compare", () => this.#compare());
  }

  /** Reads what the verifier found, and what the provider noticed meanwhile. */
  async conclude(results: ReadonlyMap<VerifierJob, VerifierResult>): Promise<void> {
    const answered = this.#runs.flatMap(({ run, wrapped }) => {
      const result = results.get(run.job);
      return result ? [{ run, wrapped, result }] : [];
    });
    await this.#guard("verify", async () => {
      const found = answered.flatMap(({ run, wrapped, result }) =>
        run.conclude(result).map((one, turn) => alsoJudged(one, wrapped.judged()[turn] ?? [])),
      );
      // Where another gate has said why nothing could be verified, there is nothing to add.
      if (answered.length > 0 || this.problems.length === 0) {
        const { descriptions, problems } = joinVerified(this.#service.pact, found);
        this.#verified = descriptions;
        this.#add("verify", problems);
      }
    });
    this.#seconds = Math.max(0, ...answered.map(({ result }) => result.seconds));
  }

  /** Lets go of the providers, whatever happened. */
  async close(): Promise<void> {
    await Promise.all(this.#runs.map(({ run }) => this.#guard("provider", () => run.close())));
  }

  report(): ServiceReport {
    return serviceFigures(this.name, this.#service.pact, {
      document: this.#document,
      recorded: this.#recorded,
      verified: this.#verified,
      seconds: this.#seconds,
    });
  }

  /** What the verified interactions show of the document; undefined where it cannot be read. */
  coverage(waived: ReadonlySet<string>): Coverage | undefined {
    const { pact } = this.#service;
    const verified = new Set([...this.#verified].filter((one) => !this.#bodiless.has(one)));
    return this.#document && coverage({ document: this.#document, pact, verified, waived });
  }

  async #compareRecorded(): Promise<void> {
    const { pact, committed } = this.#service;
    if (this.#against === "committed") {
      this.#recorded = this.#committed.descriptions;
      const problems = this.#isUnusable() ? [] : committedProblems(this.#committed, pact);
      this.#add("record", problems);
      return;
    }
    if (!this.#document) {
      return;
    }
    const { text, descriptions, problems } = await mergeRecorded(this.#service, this.#document);
    this.#recorded = descriptions;
    this.#add("record", problems);
    if (text !== undefined && text !== this.#committed.text && !this.#isUnusable()) {
      const missing = this.#committed.text === undefined;
      const state = missing ? "is missing" : "is not what was recorded";
      this.#add("drift", [`${fileURLToPath(committed)} ${state}: run \`openapi-pact record\`.`]);
    }
  }

  /** Whether the gate `compare` says that the committed file is no pact to use: whatever else it is would only follow from that. */
  #isUnusable(): boolean {
    const { text } = this.#committed;
    return this.#document !== undefined && text !== undefined && !isPact(text);
  }

  async #compare(): Promise<void> {
    const { pact, committed, allow = {} } = this.#service;
    const { text } = this.#committed;
    if (!this.#document || text === undefined) {
      return;
    }
    const findings = await compare({
      document: this.#document,
      pact: text,
      place: fileURLToPath(committed),
      table: pact,
      allow: new Map(Object.entries(allow)),
    });
    const bodiless = findings.filter(({ code }) => code === BODY_MISSING);
    this.#bodiless = new Set(bodiless.map(({ description }) => description));
    const errors = findings.filter(({ allowed }) => allowed === undefined);
    this.#add(
      "compare",
      errors.map(({ code, description, message }) => `${description}: ${message} (${code}).`),
    );
  }

  async #open(folder: string): Promise<void> {
    const { text, descriptions } = this.#committed;
    // The gates `drift` and `compare` say what is no pact; a provider has nothing to answer to it.
    if (!this.#document || text === undefined || descriptions.size === 0 || !isPact(text)) {
      return;
    }
    const document = this.#document;
    const judged = (opened: Provider) => judgedProvider(withApiKeys(opened, document), document);
    for await (const opened of openVerifierRuns(text, this.#service, folder, judged)) {
      this.#runs.push(opened);
    }
    const [first] = this.#runs;
    this.#add("state", first ? stateProblems(this.#service.pact, first.wrapped) : []);
  }

  /** What goes wrong under a gate is a problem there. */
  async #guard(gate: Gate, run: () => Promise<void>): Promise<void> {
    try {
      await run();
    } catch (error) {
      this.#add(gate, [error instanceof Error ? error.message : String(error)]);
    }
  }

  #add(gate: Gate, messages: readonly string[]): void {
    this.problems.push(...messages.map((message) => ({ gate, service: this.name, message })));
  }
}

/** What Pact found stands; an answer that fits the pact has to fit the document, too. */
function alsoJudged(result: InteractionResult, broken: readonly string[]): InteractionResult {
  return result.ok && broken.length > 0 ? { ...result, ok: false, differences: broken } : result;
}
