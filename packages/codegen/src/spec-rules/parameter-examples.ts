import { createExampleJudge } from "./example-judge.ts";
import { examplesOf } from "./examples-of.ts";
import { asNode, follow, type Node } from "./node.ts";
import { operationsOf, type SpecOperation } from "./operations-of.ts";

/** Every parameter and response header says what it is for and has a valid example. */
export function findParameterExamples(document: Node): readonly string[] {
  const judge = createExampleJudge(document);
  return operationsOf(document)
    .flatMap((operation) => [...parametersOf(operation), ...headersOf(document, operation)])
    .flatMap(({ at, holder }) => {
      const examples = examplesOf(document, holder);
      return [
        ...(holder.description ? [] : [`${at}: no description`]),
        ...(examples.length > 0 ? [] : [`${at}: no example`]),
        ...examples.flatMap((example) =>
          judge(asNode(holder.schema), example.value).map(
            (finding) => `${at}${example.at}${finding}`,
          ),
        ),
      ];
    });
}

function parametersOf({ at, parameters }: SpecOperation) {
  return parameters.map((holder) => ({ at: `${at}/parameters/${holder.name}`, holder }));
}

function headersOf(document: Node, { at, operation }: SpecOperation) {
  return Object.entries(asNode(operation.responses)).flatMap(([status, response]) =>
    Object.entries(asNode(follow(document, response).headers)).map(([name, header]) => ({
      at: `${at}/responses/${status}/headers/${name}`,
      holder: follow(document, header),
    })),
  );
}
