import { createExampleJudge } from "./example-judge.ts";
import { examplesOf } from "./examples-of.ts";
import { asNode, follow, type Node } from "./node.ts";
import { operationsOf, type SpecOperation } from "./operations-of.ts";

/** Every request body and every response with content has an example, and all of them are valid. */
export function findBodyExamples(document: Node): readonly string[] {
  const judge = createExampleJudge(document);
  return operationsOf(document)
    .flatMap((operation) => mediaTypesOf(document, operation))
    .flatMap(({ at, mediaType }) => {
      const examples = examplesOf(document, mediaType);
      if (examples.length === 0) {
        return [`${at}: no example`];
      }
      return examples.flatMap((example) =>
        judge(asNode(mediaType.schema), example.value).map(
          (finding) => `${at}${example.at}${finding}`,
        ),
      );
    });
}

function mediaTypesOf(document: Node, { at, operation }: SpecOperation) {
  const places = [
    { at: `${at}/requestBody`, holder: operation.requestBody },
    ...Object.entries(asNode(operation.responses)).map(([status, holder]) => ({
      at: `${at}/responses/${status}`,
      holder,
    })),
  ];
  return places.flatMap(({ at, holder }) =>
    Object.entries(asNode(follow(document, holder).content)).map(([name, mediaType]) => ({
      at: `${at}/content/${name.replaceAll("/", "~1")}`,
      mediaType: asNode(mediaType),
    })),
  );
}
