import { asList, asNode, follow, type Node, pointer } from "./node.ts";

/** The headers that the client sends by itself, and whether the gateway insists on them. */
const SUPPLIED = [
  { name: "ET-Client-Name", required: true },
  { name: "X-Correlation-Id", required: false },
];

/** Every path declares the headers that the client supplies, marked so that no method asks for them. */
export function findSuppliedHeaders(document: Node): readonly string[] {
  return Object.entries(asNode(document.paths)).flatMap(([path, item]) => {
    const at = `${pointer("paths", path)}/parameters`;
    const headers = asList(asNode(item).parameters)
      .map((parameter) => follow(document, parameter))
      .filter((parameter) => parameter.in === "header");
    return SUPPLIED.flatMap(({ name, required }) => {
      const header = headers.find((one) => one.name === name);
      return header ? findHeader(header, required, `${at}: ${name}`) : [`${at}: no ${name}`];
    });
  });
}

function findHeader(header: Node, required: boolean, at: string): readonly string[] {
  return [
    ...(header["x-supplied-by"] === "client" ? [] : [`${at} lacks x-supplied-by: client`]),
    ...((header.required ?? false) === required ? [] : [`${at} must have required: ${required}`]),
  ];
}
