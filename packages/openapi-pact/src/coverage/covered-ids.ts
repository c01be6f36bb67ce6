import type { Check } from "../document/schema-checks.js";
import type { Exchange } from "../exchange/exchange.js";
import { templateValue } from "../matching/template-value.js";
import { ANONYMOUS } from "../table/anonymous.js";
import type { DeclaredInteraction } from "../table/pact.js";
import { plain } from "../table/plain.js";
import { cellIds } from "./cell-ids.js";
import type { OperationTrees } from "./operation-trees.js";
import { shown } from "./shown.js";

/** An interaction that is valid, with what it looks like on the wire. */
export interface Shown {
  readonly interaction: DeclaredInteraction;
  readonly exchange: Exchange;
}

/**
 * The ids of everything an interaction shows, whether or not the document has such a cell. What a request holds counts only
 * where the provider took it: a parameter of a refused call may never have been read.
 */
export function coveredIds(
  check: Check,
  trees: OperationTrees,
  { interaction, exchange }: Shown,
): readonly string[] {
  const { operationId, status } = interaction;
  return [
    cellIds(operationId).operation,
    ...(status < 400 ? requestIds(check, trees, { interaction, exchange }) : []),
    ...responseIds(check, trees, { interaction, exchange }),
    ...securityIds(interaction),
  ];
}

function requestIds(
  check: Check,
  { request, parameters }: OperationTrees,
  { interaction, exchange }: Shown,
): readonly string[] {
  const ids = cellIds(interaction.operationId);
  const { body } = exchange.request;
  return [
    ...(body ? [ids.requestType(body.mediaType)] : []),
    ...(body && request ? [...shown(check, request, body.content)].map(ids.sent) : []),
    ...parameters.flatMap(([{ in: place, name }, node]) => {
      const value = sentValue({ interaction, exchange }, place, name);
      return value === undefined
        ? []
        : [
            ids.sent(`${place} ${name}`),
            ...(node ? [...shown(check, node, value)] : []).map(ids.sent),
          ];
    }),
  ];
}

/** Headers are read off the wire, since the client supplies some of them; other values keep the types the table gave them. */
function sentValue(
  { interaction, exchange }: Shown,
  place: "path" | "query" | "header" | "cookie",
  name: string,
): unknown {
  if (place === "cookie") {
    return undefined;
  }
  if (place !== "header") {
    return plain(interaction.request[place]?.[name]);
  }
  const [, text] =
    Object.entries(exchange.request.headers).find(
      ([sent]) => sent.toLowerCase() === name.toLowerCase(),
    ) ?? [];
  return templateValue(text);
}

function responseIds(
  check: Check,
  { responses }: OperationTrees,
  { interaction, exchange }: Shown,
): readonly string[] {
  const { operationId, documented } = interaction;
  const ids = cellIds(operationId);
  const { body, headers } = exchange.response;
  const tree = responses.get(documented);
  // What was recorded and verified is the template's value: an array shows its first item and no other.
  const seen = body && tree ? [...shown(check, tree, templateValue(body.content))] : [];
  return [
    ids.status(documented),
    ...(body ? [ids.responseType(documented, body.mediaType)] : []),
    ...Object.keys(headers).map((name) => ids.header(documented, name.toLowerCase())),
    ...seen.flatMap((at) => [ids.answered(documented, at), ids.refused(at)]),
  ];
}

function securityIds({ operationId, status, caller }: DeclaredInteraction): readonly string[] {
  const ids = cellIds(operationId);
  if (caller === ANONYMOUS) {
    return status === 401 ? [ids.security("anonymous 401")] : [];
  }
  return [
    ...(status < 400 ? [ids.security("authorised")] : []),
    ...(status === 403 ? [ids.security("refused 403")] : []),
  ];
}
