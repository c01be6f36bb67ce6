/** What stub and server answer: one member, with the headers that Entur sends along. */

/** Of the member that every contender asks for. */
export const CUSTOMER_ID = "1000042";

export const MEMBER_BODY: string = JSON.stringify({
  id: 42,
  customerId: CUSTOMER_ID,
  organisationId: 1,
  programId: 7,
  metadata: { homeStop: "NSR:StopPlace:59872", newsletter: true },
  createdAt: "2026-01-15T08:30:00Z",
  updatedAt: "2026-02-01T12:00:00Z",
});

export const TOKEN_BODY: string = JSON.stringify({
  access_token: "a-token-of-nobody",
  token_type: "Bearer",
  expires_in: 86_400,
});

/** Usage headers are on every answer; the window is so large that nothing is ever held back. */
export function answerHeaders(): Record<string, string> {
  return {
    "Content-Type": "application/json",
    "Rate-Limit-Allowed": "1000000000",
    "Rate-Limit-Available": "1000000000",
    "Rate-Limit-Expiry-Time": new Date(Date.now() + 3_600_000).toUTCString(),
  };
}
