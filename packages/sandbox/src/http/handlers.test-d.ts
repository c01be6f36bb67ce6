import type { operations } from "@entur-clients/members";
import { membersHandlers } from "../members/handlers.js";
import type { Handler, Handlers } from "./handlers.js";
import { notFound, ok } from "./replies.js";

const { getMember, ...others } = membersHandlers;

// @ts-expect-error getMember is missing
export const missing: Handlers<operations> = others;

// @ts-expect-error no operation is called getMembr
export const misspelt: Handlers<operations> = { ...others, getMember, getMembr: getMember };

type GetMember = Handler<operations["getMember"]>;

const withoutId = { customerId: "1", createdAt: "", organisationId: 1 };

// @ts-expect-error a member has an id
export const incomplete: GetMember = async () => ok(withoutId);

// @ts-expect-error the id of a member is a number
export const mistyped: GetMember = async () => ok({ ...withoutId, id: "42" });

// @ts-expect-error the spec documents no 409 for getMember
export const undocumented: GetMember = async () => ({ status: 409, message: "no" });

// @ts-expect-error getMember has no parameter called memberNumber
export const unknownParameter: GetMember = async ({ path }) => notFound(`${path.memberNumber}`);
