import { fileURLToPath } from "node:url";
import { type Bridge, openBridge } from "./bridge.js";
import { type CommittedPact, committedProblems, readCommitted } from "./committed-pact.js";
import type { Service } from "./config.js";
import { mergeRecorded } from "./merge-recorded.js";
import type { Gate, Problem } from "./problem.js";
import type { Provider } from "./provider.js";
import { type Document, readDocument } from "./read-document.js";
import type { ServiceReport } from "./report.js";
import type { VerifierResult } from "./run-verifier.js";
import { serviceFigures } from "./service-figures.js";
import { stateProblems } from "./state-problems.js";
import { tableProblems } from "./table-problems.js";
import { joinVerified } from "./verified.js";
import type { VerifierJob } from "./verifier-process.js";
import { readVerifierReport } from "./verifier-report.js";
import { waiverProblems } from "./waiver-problems.js";

/** One service's way through the gates: prepare, verify elsewhere, conclude, close. */
export class ServiceRun {
  readonly problems: Problem[] = [];
  readonly #name: string;
  readonly #service: Service;
  readonly #against: "recorded" | "committed";
  #document: Document | undefined;
  #committed: CommittedPact | undefined;
  #provider: Provider | undefined;
  #bridge: Bridge | undefined;
  #notes: Bridge["notes"] = [];
  #job: VerifierJob | undefined;
  #verified: ReadonlySet<string> = new Set();
  #seconds = 0;

  constructor(name: string, service: Service, against: "recorded" | "committed") {
    this.#name = name;
    this.#service = service;
    this.#against = against;
  }

  /** Passes every gate that needs no verifier, and opens the provider; undefined where there is nothing to verify. */
  async prepare(): Promise<VerifierJob | undefined> {
    const { pact, spec, committed } = this.#service;
    this.#add("waiver", waiverProblems(pact, new Date()));
    await this.#guard("document", async () => {
      this.#document = await readDocument(spec);
      this.#add("table", tableProblems(this.#document, pact));
    });
    this.#committed = readCommitted(committed);
    await this.#guard("record", () => this.#compareRecorded());
    if (this.#document && this.#committed.interactions.size > 0) {
      await this.#guard("provider", () => this.#open());
    }
    return this.#job;
  }

  /** Reads the verifier's result and what the provider noticed meanwhile. */
  async conclude(results: ReadonlyMap<VerifierJob, VerifierResult>): Promise<void> {
    const result = this.#job && results.get(this.#job);
    await this.#closeBridge();
    if (!result) {
      return;
    }
    const found = readVerifierReport(result.json);
    const { descriptions, problems } = found
      ? joinVerified(this.#service.pact, found, this.#notes)
      : {
          descriptions: new Set<string>(),
          problems: [`The verification did not run: ${result.json}`],
        };
    this.#verified = descriptions;
    this.#seconds = result.seconds;
    this.#add("verify", problems);
  }

  /** Lets go of the provider, whatever happened. */
  async close(): Promise<void> {
    await this.#closeBridge();
    await this.#guard("provider", async () => this.#provider?.close());
  }

  report(): ServiceReport {
    return serviceFigures(this.#name, this.#service.pact, {
      document: this.#document,
      recorded: this.#committed?.interactions ?? new Map(),
      verified: this.#verified,
      seconds: this.#seconds,
    });
  }

  async #compareRecorded(): Promise<void> {
    const { pact, committed } = this.#service;
    const file = this.#committed ?? readCommitted(committed);
    if (this.#against === "committed") {
      this.#add("record", committedProblems(file, pact));
      return;
    }
    if (!this.#document) {
      return;
    }
    const { text, problems } = await mergeRecorded(this.#service);
    this.#add("record", problems);
    if (text !== undefined && text !== file.text) {
      const differs = file.text === undefined ? "is missing" : "is not what was recorded";
      this.#add("drift", [`${fileURLToPath(committed)} ${differs}: run \`openapi-pact record\`.`]);
    }
  }

  async #open(): Promise<void> {
    const { pact, provider, committed } = this.#service;
    this.#provider = await provider();
    this.#add("state", stateProblems(pact, this.#provider));
    this.#bridge = await openBridge(this.#provider);
    this.#job = {
      pactFile: fileURLToPath(committed),
      providerUrl: this.#bridge.url,
      statesUrl: this.#bridge.statesUrl,
    };
  }

  async #closeBridge(): Promise<void> {
    const bridge = this.#bridge;
    this.#bridge = undefined;
    await bridge?.close();
    this.#notes = bridge?.notes ?? this.#notes;
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
    this.problems.push(...messages.map((message) => ({ gate, service: this.#name, message })));
  }
}
