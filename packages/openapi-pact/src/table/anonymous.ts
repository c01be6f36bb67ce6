/** The caller that sends no credentials. */
export const ANONYMOUS = "anonymous";
