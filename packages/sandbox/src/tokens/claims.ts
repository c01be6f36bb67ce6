/** Where tokens come from: partners' and internal ones have issuers of their own. */
export const ISSUERS = {
  partner: "https://partner.sandbox.example/",
  internal: "https://internal.sandbox.example/",
} as const;

/** The claim that names the organisation. */
export const ORGANISATION_CLAIM = "https://entur.io/organisationID";
