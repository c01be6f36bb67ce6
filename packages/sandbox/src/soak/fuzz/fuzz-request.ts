/** A request as it goes on the wire. */
export interface FuzzRequest {
  /** What kind it is, such as `valid` or `deep JSON`; for figures and findings. */
  readonly kind: string;
  /** Undefined when it is meant for no operation. */
  readonly operationId: string | undefined;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[]>>;
  readonly body?: string | Buffer;
  /** Sent in so many pieces, one after another. */
  readonly pieces?: number;
  /** Sent without saying how long the body is. */
  readonly isUnmeasured?: boolean;
}
