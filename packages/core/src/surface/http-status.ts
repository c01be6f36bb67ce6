/**
 * The status codes of IANA's registry that a response can carry. An undocumented status is typed as one of
 * these and not as `number`, because `number` would overlap the documented ones and end narrowing. A
 * server's own invention (such as 599) arrives at run time as the number it is, outside this type.
 */
export type HttpStatus = StatusRange[keyof StatusRange];

/** {@link HttpStatus} by the ranges that documents may name. */
export interface StatusRange {
  "2XX": 200 | 201 | 202 | 203 | 204 | 205 | 206 | 207 | 208 | 226;
  "3XX": 300 | 301 | 302 | 303 | 304 | 305 | 307 | 308;
  "4XX":
    | (400 | 401 | 402 | 403 | 404 | 405 | 406 | 407 | 408 | 409 | 410 | 411 | 412 | 413 | 414)
    | (415 | 416 | 417 | 418 | 421 | 422 | 423 | 424 | 425 | 426 | 428 | 429 | 431 | 451);
  "5XX": 500 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 510 | 511;
}
