/** One value of a request and the rule it breaks. */
export interface BrokenRule {
  /** The parameter or property, such as `page` or `consumptions.0.travelDate`. */
  readonly field: string;
  /** The rule, such as `must be integer`. */
  readonly message: string;
  /** The rule in a word, such as `type`. */
  readonly code: string;
}

/** Ends a request with `status`, before or after its handler. The message is meant for the caller. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly status: number;
  readonly brokenRules: readonly BrokenRule[];
  readonly detail: string | undefined;
  /** Sent beside those of every answer. */
  readonly headers: Readonly<Record<string, string>>;
  /** The sandbox itself refuses, not the service it stands for: the spec need not have the status. */
  readonly isOwn: boolean;

  constructor(
    status: number,
    message: string,
    more: {
      brokenRules?: readonly BrokenRule[];
      detail?: string | undefined;
      headers?: Readonly<Record<string, string>> | undefined;
      isOwn?: boolean;
    } = {},
  ) {
    super(message);
    this.status = status;
    this.brokenRules = more.brokenRules ?? [];
    this.detail = more.detail;
    this.headers = more.headers ?? {};
    this.isOwn = more.isOwn ?? false;
  }
}
