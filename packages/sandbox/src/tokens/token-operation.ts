/** What faults and the journal call a request for a token, which is no operation of a service. */
export const TOKEN_OPERATION = "requestToken";
