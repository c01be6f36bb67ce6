/** How cells of one operation are called; what lists the cells and what covers them must agree. */
export interface CellIds {
  readonly operation: string;
  /** What a request body or parameter shows: `$.name`, `query kinds[] enum cat`. */
  sent(at: string): string;
  status(documented: string): string;
  requestType(mediaType: string): string;
  responseType(documented: string, mediaType: string): string;
  header(documented: string, name: string): string;
  /** What a body shows under one status. */
  answered(documented: string, at: string): string;
  /** What some error answer shows, under whichever status. */
  refused(at: string): string;
  security(kind: "authorised" | "anonymous 401" | "refused 403"): string;
}

/** The ids of an operation's cells. */
export function cellIds(operationId: string): CellIds {
  return {
    operation: operationId,
    sent: (at) => `${operationId} ${at.startsWith("$") ? `request ${at}` : at}`,
    status: (documented) => `${operationId} ${documented}`,
    requestType: (mediaType) => `${operationId} request ${mediaType}`,
    responseType: (documented, mediaType) => `${operationId} ${documented} response ${mediaType}`,
    header: (documented, name) => `${operationId} ${documented} header ${name}`,
    answered: (documented, at) => `${operationId} ${documented} response ${at}`,
    refused: (at) => `${operationId} error response ${at}`,
    security: (kind) => `${operationId} security ${kind}`,
  };
}
