import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { main } from "./main.ts";
import { makeRepository, type Repository } from "./repository.ts";

const SPEC = "specs/members.yaml";
const REPORT = "packages/members/etc/members.api.md";
const MANIFEST = "packages/members/package.json";
/** Of `Member` alone: other schemas have a `customerId` too. */
const REQUIRED = "required: [id, createdAt, customerId, organisationId]";
const PROPERTY = "        customerId:\n          type: string\n          description: Identifies";
const PLACE = "#/components/schemas/Member/properties/customerId";

let repository: Repository;
let told: string;
let complained: string;

beforeEach(() => {
  repository = makeRepository();
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    told += text;
    return true;
  });
  vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    complained += text;
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  repository[Symbol.dispose]();
});

/** Its exit code, with what it said in `told` and `complained`. */
function impact(...args: string[]): Promise<0 | 1> {
  told = "";
  complained = "";
  return main(args, repository.root);
}

function renameInSpec(): void {
  repository.edit(SPEC, REQUIRED, REQUIRED.replace("customerId", "customerNumber"));
  repository.edit(SPEC, PROPERTY, PROPERTY.replace("customerId", "customerNumber"));
}

/** What `pnpm api:update` would write: the member alone has both lines in this order. */
function renameInReport(): void {
  const found = /createdAt: string;\n +customerId: string;\n/.exec(repository.read(REPORT));
  const [lines = ""] = found ?? [];
  repository.edit(REPORT, lines, lines.replace("customerId", "customerNumber"));
}

function announce(text: string): void {
  mkdirSync(join(repository.root, ".changeset"));
  repository.write(".changeset/own.md", `---\n"@entur-clients/members": minor\n---\n\n${text}\n`);
}

function proposed(): string {
  const [name = ""] = readdirSync(join(repository.root, ".changeset"));
  return `.changeset/${name}`;
}

test("nothing changed", async () => {
  expect(await impact("--check")).toBe(0);
  expect(told).toMatch(/^members: nothing changed; compared with merge base with main \(/);
  expect(told).toMatch(/, document [0-9a-f]{12}\)\n$/);
});

test("a response property renamed turns impact and the gate red, each naming it", async () => {
  renameInSpec();
  renameInReport();

  expect(await impact()).toBe(1);
  expect(told).toContain(`response: required property customerId removed [getMembers, getMember]`);
  expect(told).toContain(PLACE);
  expect(told).toContain("compiler  components › schemas › Member › customerId is gone");
  expect(told).toMatch(/compiler {2}GetMemberResult: .*'customerId'/);
  expect(told).toContain("asks for a minor version");
  expect(complained).toContain(`customerId removed at ${PLACE}: breaking, and no change file`);

  expect(await impact("--check")).toBe(1);
  expect(told).toContain("members: breaking; the compiler says breaking");
  expect(complained).toContain(`customerId removed at ${PLACE}: breaking, and no change file`);
});

test("a package without its document", async () => {
  repository.git("rm", "--quiet", SPEC);
  repository.write("specs/people.yaml", "");

  expect(await impact("--check")).toBe(1);
  expect(complained).toBe(
    "impact: packages/members was generated from specs/members.yaml, which is gone; bring it back, or remove the package\n",
  );
});

test("a document without its package", async () => {
  repository.write("specs/people.yaml", repository.read(SPEC));

  expect(await impact("--check")).toBe(1);
  expect(complained).toBe(
    "impact: specs/people.yaml has no package: packages/people/package.json is missing\n",
  );
});

test("JSON for programs", async () => {
  renameInSpec();

  expect(await impact("--json")).toBe(0);
  expect(JSON.parse(told).services).toMatchObject([
    {
      service: "members",
      package: "@entur-clients/members",
      version: "0.0.0",
      base: {
        how: "merge base with main",
        version: "0.0.0",
        sha256: expect.stringMatching(/^\w{64}$/),
      },
      verdict: "breaking",
      bump: "minor",
      changes: [
        { verdict: "breaking", direction: "response", kind: "property", place: PLACE },
        { verdict: "compatible", place: PLACE.replace("customerId", "customerNumber") },
      ],
      compiler: { verdict: "none", reasons: [] },
    },
  ]);
  expect(told).not.toContain(repository.root);
});

test("whom a change reaches", async () => {
  renameInSpec();

  await impact("--json");
  const [members] = JSON.parse(told).services;

  expect(members.touched).toEqual({
    types: ["GetMemberResult", "GetMembersResult", 'components["schemas"]["Member"]'],
    methods: ["getMember", "getMembers"],
    handlers: [
      "packages/sandbox/src/members/get-member.ts",
      "packages/sandbox/src/members/get-members.ts",
    ],
    consumers: ["packages/compat/consumer/import.mts", "packages/compat/consumer/require.cts"],
  });
  expect(members.interactions).toContainEqual({
    description: "getMember › 200 › with metadata",
    effect: "breaking",
  });
});

test("an operation added has no handler yet", async () => {
  repository.edit(SPEC, "operationId: getMember\n", "operationId: findMember\n");

  await impact("--json");
  const [members] = JSON.parse(told).services;

  expect(members.touched.handlers).toEqual([
    "packages/sandbox/src/members/handlers.ts lacks findMember",
  ]);
});

test("whoever calls by path is reached, too, wherever in the workspace", async () => {
  const imported = 'import { createMembers } from "@entur-clients/members";\n';
  const path = "/v1/programs/{programId}/members";
  mkdirSync(join(repository.root, "docs"));
  repository.write("docs/paths.md", `${imported}members.GET("${path}")\n`);
  repository.write("docs/other-path.md", `${imported}members.GET("${path}/{memberId}/rows")\n`);
  renameInSpec();

  await impact("--json");
  const [members] = JSON.parse(told).services;

  expect(members.touched.consumers).toContain("docs/paths.md");
  expect(members.touched.consumers).not.toContain("docs/other-path.md");
});

test("the proposed change file opens the gate", async () => {
  renameInSpec();
  renameInReport();

  expect(await impact("--write")).toBe(0);
  expect(complained).toBe(`wrote ${proposed()}\n`);
  expect(repository.read(proposed())).toContain('"@entur-clients/members": minor');
  expect(repository.read(proposed())).toContain(`\`${PLACE}\``);
  expect(await impact("--check")).toBe(0);
  expect(await impact()).toBe(0);

  await impact("--write");
  expect(complained).toBe("");
});

test("a change file that asks for too little", async () => {
  renameInSpec();
  renameInReport();
  await impact("--write");
  repository.edit(proposed(), ": minor", ": patch");

  expect(await impact("--check")).toBe(1);
  expect(complained).toBe(`members: asks for a minor version, but ${proposed()} says patch\n`);
});

test("a change file of another package announces nothing", async () => {
  renameInSpec();
  renameInReport();
  await impact("--write");
  repository.edit(proposed(), "@entur-clients/members", "@entur-clients/orders");

  expect(await impact("--check")).toBe(1);
  expect(complained).toContain(PLACE);
});

test("from 1.0.0 on, what breaks asks for a major version", async () => {
  repository.edit(MANIFEST, '"version": "0.0.0"', '"version": "1.4.0"');
  repository.commit("Release");
  repository.git("tag", "@entur-clients/members@1.4.0");
  renameInSpec();

  await impact("--json");

  expect(JSON.parse(told).services[0].bump).toBe("major");
});

test("prose alone", async () => {
  repository.edit(SPEC, "When the customer became a member.", "When the customer joined.");

  expect(await impact()).toBe(0);
  expect(told).toContain(
    "docs only: 1 changed, no code but its comments; asks for a patch version",
  );
  expect(told).not.toMatch(/types \(|methods \(|sandbox \(|consumers \(/);
  expect(await impact("--check")).toBe(0);

  await impact("--write");
  expect(repository.read(proposed())).toContain('"@entur-clients/members": patch');
});

test("a response property added", async () => {
  repository.edit(
    SPEC,
    PROPERTY,
    PROPERTY.replace("customerId:", "nickname:\n          type: string\n        customerId:"),
  );
  repository.edit(
    REPORT,
    "createdAt: string;",
    "createdAt: string;\n                nickname?: string;",
  );

  expect(await impact("--check")).toBe(0);
  expect(told).toContain("members: compatible; the compiler says compatible");
});

test("a shared document", async () => {
  repository.edit("specs/shared/suspensions.yaml", "enum: [REWARDS, EFFECTS]", "enum: [REWARDS]");

  await impact();

  expect(told).toContain("shared/suspensions.yaml#/Suspends/enum");
  expect(told).toContain("getSuspensionPeriods");
});

test("two verdicts that differ need a person's reason", async () => {
  renameInSpec();

  expect(await impact("--check")).toBe(1);
  expect(complained).toContain("the specification says breaking, the compiler none");

  await impact("--write");
  expect(await impact("--check")).toBe(1);
  expect(complained).toBe(
    "members: the specification says breaking, the compiler none: is `pnpm api:update` run? If both are right, write `The compiler disagrees: why`, in 3 words or more, in the change file that announces it\n",
  );

  repository.edit(proposed(), "(say why)", "no");
  expect(await impact("--check")).toBe(1);

  repository.edit(proposed(), "disagrees: no", "disagrees: the types follow tomorrow");
  expect(await impact("--check")).toBe(0);
});

test("a reason stands beside the break that it explains, or names it", async () => {
  const head = '---\n"@entur-clients/members": minor\n---\n\n';
  const reason = "The compiler disagrees: the types follow tomorrow";
  renameInSpec();
  announce(`Breaking: no \`${PLACE}\` any more.`);
  repository.write(".changeset/other.md", `${head}${reason}\n`);
  expect(await impact("--check")).toBe(1);
  expect(complained).toContain("the specification says breaking, the compiler none");

  await impact("--write");
  expect(complained).toMatch(/^wrote \.changeset\/members-/);
  await impact("--write");
  expect(complained).toBe("");

  repository.write(".changeset/other.md", `${head}${reason},\nas for \`${PLACE}\`\n`);
  expect(await impact("--check")).toBe(0);
});

test("types that break while the document stays need one too", async () => {
  repository.edit(REPORT, "createdAt: string;", "createdAt: Date;");

  expect(await impact("--check")).toBe(1);
  expect(told).toContain("members: the document is unchanged, the types break");
  expect(complained).toContain("the compiler breaking (");

  await impact("--write");
  repository.edit(proposed(), "(say why)", "the client reads instants now");
  expect(repository.read(proposed())).toContain('"@entur-clients/members": minor');
  expect(await impact("--check")).toBe(0);
});

test("an API report that does not compile judges nothing", async () => {
  repository.edit(REPORT, "createdAt: string;", "createdAt: Instant;");

  expect(await impact("--check")).toBe(1);
  expect(complained).toMatch(
    /^impact: an API report does not compile: members\/after\.d\.ts.*Instant/,
  );
});

test("without an API report at the base, the compiler is not asked", async () => {
  repository.git("rm", "--quiet", "-r", "packages/members/etc");
  repository.commit("Begin without reports");
  renameInSpec();
  await impact("--write");

  expect(await impact("--check")).toBe(0);
  expect(told).toContain("the compiler says nothing (no API report)");
});

test("a version raised by hand announces nothing", async () => {
  renameInSpec();
  renameInReport();
  repository.edit(MANIFEST, '"version": "0.0.0"', '"version": "9.0.0"');

  expect(await impact("--check")).toBe(1);
  expect(complained).toContain(`customerId removed at ${PLACE}: breaking, and no change file`);

  repository.write("packages/members/CHANGELOG.md", "# Members\n\n## 9.0.0\n\n- Tidied.\n");
  expect(await impact("--check")).toBe(1);
});

test.each([
  ["packages/members/CHANGELOG.md", "# Members\n\n"],
  [".changeset/changelogs/@entur-clients!members@0.1.0.md", ""],
])("a release that used its change file up announces in %s", async (notes, title) => {
  renameInSpec();
  renameInReport();
  await impact("--write");
  const [, text = ""] = /^---\n.*?^---\n(.*)/ms.exec(repository.read(proposed())) ?? [];
  rmSync(join(repository.root, ".changeset"), { recursive: true });
  const release = (version: string, body: string) => {
    mkdirSync(join(repository.root, ".changeset/changelogs"), { recursive: true });
    const items = body.trim().replaceAll("\n", "\n  ");
    const entry = `## ${version}\n\n### Minor Changes\n\n- ${items}\n`;
    repository.write(notes.replace("0.1.0", version), title + entry);
  };

  release("0.1.0", text);
  // Notes of a version that the package does not have.
  expect(await impact("--check")).toBe(1);
  repository.edit(MANIFEST, '"version": "0.0.0"', '"version": "0.1.0"');
  expect(await impact("--check")).toBe(0);

  release("0.1.0", "The API's document changed.");
  expect(await impact("--check")).toBe(1);

  release("0.0.1", text);
  repository.edit(MANIFEST, '"version": "0.1.0"', '"version": "0.0.1"');
  expect(await impact("--check")).toBe(1);
  expect(complained).toContain("asks for a minor version, but ");
});

test.each([
  ["a remark on its words", `Tidy the descriptions of \`${PLACE}\`.`],
  ["a denial", `- not breaking: \`${PLACE}\``],
  ["another change", `- breaking: something else\n- docs: \`${PLACE}\``],
  ["another heading", `## Breaking\n\nNothing.\n\n## Other\n\n- \`${PLACE}\``],
])("%s announces no break", async (_, text) => {
  renameInSpec();
  renameInReport();
  announce(text);

  expect(await impact("--check")).toBe(1);
  expect(complained).toContain(`customerId removed at ${PLACE}: breaking, and no change file`);
});

test.each([
  ["one line", `Breaking: no \`${PLACE}\` any more.`],
  ["two lines", `- **Breaking**: a member has no\n  \`${PLACE}\` any more`],
  ["a heading", `## Breaking changes\n\n- \`${PLACE}\` is gone`],
])("a break is announced in %s", async (_, text) => {
  renameInSpec();
  renameInReport();
  announce(text);

  expect(await impact("--check")).toBe(0);
});

test("a service that the base does not have", async () => {
  repository.git("mv", "packages/members", "packages/people");
  repository.git("mv", SPEC, "specs/people.yaml");

  expect(await impact("--check")).toBe(0);
  expect(told).toContain("people: new: nothing to compare with");
});

test("Markdown for a pull request", async () => {
  renameInSpec();

  expect(await impact("--markdown")).toBe(0);
  expect(told).toContain("## members: breaking; the compiler says none\n");
  expect(told).toContain(
    `| **breaking** | property, response | required property customerId removed | \`${PLACE}\` | getMembers, getMember |`,
  );
  expect(told).toContain("<details><summary>Sandbox (2)</summary>");
});

test("the work tree stays as it is", async () => {
  renameInSpec();
  const before = repository.git("status", "--porcelain");

  await impact();

  expect(repository.git("status", "--porcelain")).toBe(before);
});

test.each([
  [["--base", "v9"], /^impact: --base v9: git knows no such commit; fetch it, or name another\n$/],
  [["--json", "--markdown"], /^impact: --json and --markdown: choose one\n$/],
  [["--check", "--write"], /^impact: --check goes with --base and services alone\n$/],
  [["--force"], /^impact: Unknown option '--force'.*\n$/],
  [["riders"], /^impact: There is no specs\/riders\.yaml; there is members\.\n$/],
])("%s is refused", async (args, message) => {
  expect(await impact(...args)).toBe(1);
  expect(complained).toMatch(message);
});

test("a folder without git", async () => {
  rmSync(join(repository.root, ".git"), { recursive: true });

  expect(await impact("--check")).toBe(1);
  expect(complained).toMatch(/^impact: \S+ is not in a git repository; .*\n$/);
});

test("a repository without a commit", async () => {
  rmSync(join(repository.root, ".git"), { recursive: true });
  repository.git("init", "--quiet");

  expect(await impact()).toBe(1);
  expect(complained).toMatch(
    /^impact: \S+ has no commit yet, so there is nothing to compare with\n$/,
  );
});

test("a package that is not built", async () => {
  rmSync(join(repository.root, "packages/members/dist"));
  renameInSpec();

  expect(await impact()).toBe(1);
  expect(complained).toBe(
    "impact: packages/members is not built, so its interactions are unknown; run `pnpm build`\n",
  );
  // The gate must judge what no longer builds.
  expect(await impact("--check")).toBe(1);
  expect(complained).toContain(PLACE);
});

test("a document that cannot be read", async () => {
  repository.edit(SPEC, "openapi: 3.1", "openapi: 4.1");

  expect(await impact("--check")).toBe(1);
  expect(complained).toMatch(/^impact: Cannot use \S*members\.yaml: its version is 4\.1.*\n$/);
});

test.each([
  ["no head", "Something changed.\n", /no lines between two/],
  ["a bump that is none", '---\n"@entur-clients/members": huge\n---\n', /"huge" is no bump/],
  ["a head that is no YAML", '---\n"a: b\n---\n', /odd\.md: \S+/],
])("a change file with %s", async (_, text, message) => {
  mkdirSync(join(repository.root, ".changeset"));
  repository.write(".changeset/odd.md", text);

  expect(await impact("--check")).toBe(1);
  expect(complained).toMatch(message);
  expect(complained.trimEnd()).not.toContain("\n");
});

test("nothing is left in the temporary folder", async () => {
  const own = mkdtempSync(join(tmpdir(), "impact-own-"));
  vi.stubEnv("TMPDIR", own);
  renameInSpec();

  await impact("--check");

  expect(readdirSync(own)).toEqual([]);
  rmSync(own, { recursive: true });
  expect(existsSync(own)).toBe(false);
});

test("what another entry point no longer gives", async () => {
  const report = "packages/members/etc/members.validators.api.md";
  repository.edit(
    report,
    "    readonly getMember: OperationChecks<200 |",
    "    readonly getMember: OperationChecks<",
  );

  expect(await impact("--check")).toBe(1);
  expect(told).toContain("members: the document is unchanged, the types break");
  expect(complained).toMatch(/the compiler breaking \(validators: typeof validators: .*'?200/);

  repository.edit(report, "    readonly getPointPeriod: ", "    readonly getPeriod: ");
  await impact();
  expect(told).toContain("compiler  validators: validators › getPointPeriod is gone");

  repository.git("rm", "--quiet", "--force", report);
  await impact();
  expect(told).toContain("compiler  validators: the entry point is gone");
});
