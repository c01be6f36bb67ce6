import type { Client } from "openapi-fetch";
import { expectTypeOf, test } from "vitest";
import type {
  CallByOperation,
  CallOptions,
  Failure,
  Ok,
  PagingOptions,
  PathClient,
  PathOptions,
  Undocumented,
} from "./index.js";
import type { paths } from "./testing/schema.js";

interface Member {
  memberId: number;
  nickname?: string;
}
interface Problematic {
  title: string;
}
interface PageMember {
  items?: Member[];
  totalItems: number;
  totalPages: number;
}

interface GetMemberRequest {
  path: { memberId: number };
  query?: { at?: string };
}
type GetMemberResult = Ok<200, Member> | Failure<404, Problematic> | Undocumented<200 | 404>;
interface GetMembersRequest {
  query?: { page?: number; perPage?: number };
}
type GetMembersResult = Ok<200, PageMember> | Undocumented<200>;
interface PatchMemberRequest {
  path: { memberId: number };
  body: { nickname?: string | null };
}
type PatchMemberResult = Ok<200, Member> | Failure<400, Problematic> | Undocumented<200 | 400>;

interface GetPaths {
  "/v1/members/{memberId}": {
    init: PathOptions & { params: { path: { memberId: number }; query?: { at?: string } } };
    result: GetMemberResult;
  };
  "/v1/members": {
    init: PathOptions & { params?: { query?: { page?: number; perPage?: number } } };
    result: GetMembersResult;
  };
}
interface PatchPaths {
  "/v1/members/{memberId}": {
    init: PathOptions & {
      params: { path: { memberId: number } };
      body: { nickname?: string | null };
    };
    result: PatchMemberResult;
  };
}
interface MembersPaths {
  get: GetPaths;
  patch: PatchPaths;
}
interface MembersCalls {
  getMember: { request: GetMemberRequest; result: GetMemberResult };
  getMembers: { request: GetMembersRequest; result: GetMembersResult };
  patchMember: { request: PatchMemberRequest; result: PatchMemberResult };
}
interface MembersMethods {
  getMember(request: GetMemberRequest, options?: CallOptions): Promise<Member>;
  readonly getMembers: {
    (request?: GetMembersRequest, options?: CallOptions): Promise<PageMember>;
    items(request?: GetMembersRequest, options?: PagingOptions): AsyncIterable<Member>;
    pages(request?: GetMembersRequest, options?: PagingOptions): AsyncIterable<PageMember>;
  };
  patchMember(request: PatchMemberRequest, options?: CallOptions): Promise<Member>;
  readonly call: CallByOperation<MembersCalls>;
}
interface Members extends MembersMethods, PathClient<MembersPaths> {}

declare const members: Members;

test("a client is openapi-fetch's Client of the same paths", () => {
  const client: Client<paths> = members;
  expectTypeOf(client).toHaveProperty("GET");
});

test("a call by path is narrowed by its status", async () => {
  const result = await members.GET("/v1/members/{memberId}", { params: { path: { memberId: 1 } } });

  if (result.status === 200) expectTypeOf(result.data).toEqualTypeOf<Member>();
  if (result.status === 404) expectTypeOf(result.error).toEqualTypeOf<Problematic>();
  if (result.ok) expectTypeOf(result.data).toEqualTypeOf<Member>();
  if (result.status === 502) expectTypeOf(result.error).toEqualTypeOf<unknown>();
});

test("mistakes", async () => {
  members.GET("/v1/members/{memberId}", { params: { path: { memberId: "1" } } });
  members.GET("/v1/members/{memberId}");
  members.GET("/v1/membrs");
  members.GET("/v1/members", { params: { query: { pge: 1 } } });
  members.GET("/v1/members", { timeoutMS: 1 });
  members.PATCH("/v1/members/{memberId}", {
    params: { path: { memberId: 1 } },
    body: { nmae: "x" },
  });
  members.POST("/v1/members");
  members.request("get", "/v1/members/{memberId}", { params: { path: { memberId: "1" } } });
  members.call("getMember");
  members.call("getMember", { path: { memberId: 1 }, query: { att: "" } });
  members.call("getMembers");
  members.getMembers.items({}, { prefetch: true });
});
