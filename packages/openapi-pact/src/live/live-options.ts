/** Which environment to ask, and how much. */
export interface LiveOptions {
  /** What stands before the documents' own base paths. */
  readonly baseUrl: string;
  /** A token for `caller`. Without one, only what needs none is asked. */
  readonly token?: string;
  /** Whom the token stands for. Default: whoever makes most of the pact's calls. */
  readonly caller?: string;
  /** Also sends what may write. Default false. */
  readonly all?: boolean;
}
