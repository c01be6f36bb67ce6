import type { Answer } from "../answer/answer.js";
import { answerViolations } from "../answer/answer-violations.js";
import { jsonContent } from "../document/json-content.js";
import { isRecord } from "../document/located.js";
import type { Operation } from "../document/operation.js";
import type { SchemaChecks } from "../document/schema-checks.js";
import type { DeclaredInteraction } from "../table/pact.js";
import { type BodyChange, bodyChanges } from "./body-changes.js";
import { type BodyPoint, bodyPoints } from "./body-points.js";
import { exampleAnswer } from "./example-answer.js";
import { headChanges } from "./head-changes.js";
import type { Mutant } from "./mutant.js";
import { jsonPath, NOTHING, partAt, replacedAt, type Steps } from "./steps.js";

/** A change to what a provider answers. */
export interface AnswerMutant extends Mutant {
  /** Makes the mutant of any answer that passes. */
  readonly change: (answer: Answer) => Changed;
  /** How an answer breaks the document beyond what the example does. */
  readonly judge: (answer: Answer) => readonly string[];
}

/** The mutant of an answer: `same` where the answer is the mutant already, undefined where it lacks the part to change. */
export type Changed = Answer | "same" | undefined;

/** What the mutants of one interaction are made from. */
export interface AnswerSource {
  readonly checks: SchemaChecks;
  readonly operation: Operation;
  readonly interaction: DeclaredInteraction;
}

/** Every mutant of one interaction's answer. They follow from the document and the example alone. */
export function answerMutants(source: AnswerSource): readonly AnswerMutant[] {
  const { operation, interaction, checks } = source;
  const { operationId, documented, description } = interaction;
  const example = exampleAnswer(operation, interaction);
  const allowed = new Set(answerViolations(operation, checks, example));
  const judge = (answer: Answer): readonly string[] =>
    answerViolations(operation, checks, answer).filter((line) => !allowed.has(line));
  const origin = { operationId, documented, description, judge };
  const json = jsonContent(operation.responses.get(documented)?.content ?? new Map());
  const points =
    example.body === undefined
      ? []
      : bodyPoints(checks, json?.schema ? [json.schema] : [], interaction.response.body);
  return [
    ...headChanges(operation, documented, example)
      .map(({ path, kind, change }) => {
        return { ...origin, path, kind, change, violations: judge(change(example)) };
      })
      // A header whose schema allows anything cannot be malformed.
      .filter(({ kind, violations }) => kind !== "malformed" || violations.length > 0),
    ...points.flatMap((point) =>
      bodyChanges(point).flatMap((change) => {
        const found = chosen(example, point, change, judge);
        return found
          ? [{ ...origin, path: jsonPath(point.steps), kind: change.kind, ...found }]
          : [];
      }),
    ),
  ];
}

function chosen(
  example: Answer,
  { at, steps, value }: BodyPoint,
  { kind, candidates, seeks }: BodyChange,
  judge: (answer: Answer) => readonly string[],
): Pick<AnswerMutant, "change" | "violations"> | undefined {
  const judged = candidates
    .filter((candidate) => candidate !== value)
    .map((candidate) => {
      const changed = withPart(example, at, candidate) ?? example;
      const change: AnswerMutant["change"] = (answer) => {
        if (!isAt(answer, steps, candidate)) {
          return withPart(answer, steps, candidate);
        }
        // An answer may hold what the example would be changed to: then the example's value is another one.
        return OTHER_VALUE.has(kind) ? withPart(answer, steps, value) : "same";
      };
      return { change, violations: judge(changed) };
    });
  const wanted = judged.find(({ violations }) => violations.length > 0 === (seeks !== "stays"));
  return wanted ?? (seeks === "leaves" ? judged[0] : undefined);
}

/** Kinds that ask no more of a value than that it is not the one before. */
const OTHER_VALUE: ReadonlySet<string> = new Set(["changed", "off by one"]);

/** Of a property that was left out, what it belonged to must still be there. */
function isAt({ body }: Answer, steps: Steps, value: unknown): boolean {
  const part = partAt(body, steps);
  return value === NOTHING
    ? part === undefined && (steps.length === 0 || isRecord(partAt(body, steps.slice(0, -1))))
    : part !== undefined && JSON.stringify(part) === JSON.stringify(value);
}

function withPart(answer: Answer, steps: Steps, part: unknown): Answer | undefined {
  const body = replacedAt(answer.body, steps, part);
  return body === undefined ? undefined : { ...answer, body: body === NOTHING ? undefined : body };
}
