import type { ConsumerInteraction } from "@pact-foundation/pact-core";
import type { Exchange, ExpectedHeaders } from "../exchange/exchange.js";
import type { Matcher } from "../matching/matcher.js";

/** Tells Pact's core about an exchange. Each call answers whether the core took it; a refusal throws. */
export function declareToPact(interaction: ConsumerInteraction, exchange: Exchange): void {
  const { description, operationId, request, response } = exchange;
  const taken = [
    interaction.uponReceiving(description),
    interaction.addInteractionReference("OpenAPI", "operationId", operationId),
    ...exchange.states.map(({ name, params }) =>
      interaction.givenWithParams(name, JSON.stringify(params)),
    ),
    interaction.withRequest(request.method, request.path),
    ...indexed(request.query).map(({ name, index, value }) =>
      interaction.withQuery(name, index, value),
    ),
    ...headersOf(request.headers).map(([name, value]) =>
      interaction.withRequestHeader(name, 0, value),
    ),
    !request.body ||
      interaction.withRequestBody(JSON.stringify(request.body.content), request.body.mediaType),
    interaction.withStatus(response.status),
    ...headersOf(response.headers).map(([name, value]) =>
      interaction.withResponseHeader(name, 0, value),
    ),
    !response.body ||
      interaction.withResponseBody(JSON.stringify(response.body.content), response.body.mediaType),
  ];
  if (taken.includes(false)) {
    throw new Error(`${description}: Pact's core refused a part of the interaction.`);
  }
}

/** Values of one name count from 0; an array that is written out gives its name several times. */
function indexed(
  query: Exchange["request"]["query"],
): readonly { name: string; index: number; value: string }[] {
  return query.map(([name, value], position) => {
    const index = query.slice(0, position).filter(([earlier]) => earlier === name).length;
    return { name, index, value };
  });
}

function headersOf(headers: ExpectedHeaders): readonly (readonly [string, string])[] {
  return Object.entries(headers).map(([name, value]: [string, string | Matcher]) => [
    name,
    typeof value === "string" ? value : JSON.stringify(value),
  ]);
}
