const STATUSES: ReadonlySet<number> = new Set([400, 413, 414, 415, 422]);

/** Whether an answer says that the request itself was at fault, so that without a table it may well be. */
export function blamesRequest(status: number): boolean {
  return STATUSES.has(status);
}
