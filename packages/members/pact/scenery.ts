import type { State } from "openapi-pact";
import { given, type MembersStates } from "./states.js";

/** Program 7 with two kinds of points, of which the second has no reference. */
export const program: State<MembersStates> = given("a program", {
  programId: 7,
  pointDefinitions: [
    { pointDefinitionId: 11, reference: "trips" },
    { pointDefinitionId: 12, reference: null },
  ],
});

/** Member 42 of program 7, nothing earned yet. */
export const member: readonly State<MembersStates>[] = [
  program,
  given("a member", {
    programId: 7,
    memberId: 42,
    customerId: "1000042",
    createdAt: "2026-01-15T08:30:00Z",
    updatedAt: "2026-06-02T14:05:10Z",
    metadata: { userType: "ADULT" },
  }),
];

/** Member 43 of program 7, beside {@link member}. */
export const otherMember: State<MembersStates> = given("a member", {
  programId: 7,
  memberId: 43,
  customerId: "1000043",
  createdAt: "2026-02-20T17:12:45Z",
});
