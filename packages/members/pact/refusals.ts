import type { Wrong } from "openapi-pact";
import { badRequest, forbidden, notFound, type Refusal, unauthorised } from "./answers.js";
import { byFault } from "./by-fault.js";
import { member, program } from "./scenery.js";
import { given, type MembersRow } from "./states.js";

/** Every refusal but 400 of the operations on one member. */
export const memberRefusals: Pick<MembersRow<"getMember">, 401 | 403 | 404 | 429 | 500> = {
  401: { as: "anonymous", given: member, request: toMember(42), response: unauthorised },
  403: { as: "unpermitted", given: member, request: toMember(42), response: forbidden },
  404: [
    {
      variant: "no such program",
      given: given("nothing"),
      request: toMember(42),
      response: notFound,
    },
    { variant: "no such member", given: member, request: toMember(99), response: notFound },
    {
      variant: "a program of another organisation",
      as: "other-partner",
      given: member,
      request: toMember(42),
      response: notFound,
    },
  ],
  ...byFault({ request: toMember(42) }),
};

/** A 400 of any operation. */
export interface BadCall {
  variant: string;
  given: ReturnType<typeof given>;
  request: Wrong;
  response: Refusal;
}

/** A call with one wrong parameter beside a right `path`. */
export function badCall(
  variant: string,
  path: { [name: string]: unknown },
  wrong: Wrong["wrong"] & { in: "path" | "query"; value: unknown },
): BadCall {
  const { value, ...where } = wrong;
  const request =
    where.in === "path"
      ? { wrong: where, path: { ...path, [where.at]: value } }
      : { wrong: where, path, query: { [where.at]: value } };
  return { variant, given: program, request, response: badRequest(where.at) };
}

/** The calls of a paged operation that ask for pages there cannot be. */
export function badPages(path: { [name: string]: unknown }): BadCall[] {
  return [
    badCall("page 0", path, {
      in: "query",
      at: "page",
      value: 0,
      because: "pages are counted from 1",
    }),
    badCall("a page too large", path, {
      in: "query",
      at: "perPage",
      value: 201,
      because: "a page holds at most 200",
    }),
  ];
}

function toMember(memberId: number) {
  return { path: { programId: 7, memberId } };
}
