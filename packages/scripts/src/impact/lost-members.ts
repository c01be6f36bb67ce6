/** A member of a type, a block that opens, or the name of a declaration. */
const DECLARATION =
  /^export \{ (?<listed>\w+) \}|^(?:export )?(?:declare )?(?:abstract )?(?:interface|type|const|let|function|class|enum) (?<declared>[\w$]+)/;
const MEMBER = /^(?:readonly )?(?<member>"[^"]+"|'[^']+'|[\w$]+)\??[:(<]/;

/** The paths of all that an API report declares, and no longer does: `components › schemas › Pet › name`. */
export function lostMembers(before: string, after: string): readonly string[] {
  const kept = membersOf(after);
  const lost = new Set([...membersOf(before)].filter((member) => !kept.has(member)));
  // What is gone as a whole is said once.
  return [...lost].filter((member) => !ancestorsOf(member).some((one) => lost.has(one)));
}

function ancestorsOf(member: string): readonly string[] {
  const steps = member.split(SEPARATOR);
  return steps.map((_, index) => steps.slice(0, index).join(SEPARATOR)).slice(1);
}

const SEPARATOR = " › ";

/** Reports are laid out by one printer: a block opens at the end of a line and closes at the start of one. */
function membersOf(report: string): ReadonlySet<string> {
  const members = new Set<string>();
  const open: string[] = [];
  for (const line of report.split("\n").map((one) => one.trim())) {
    const closed = line.startsWith("}") ? open.pop() : undefined;
    const name = nameIn(line) ?? closed ?? "";
    if (nameIn(line) !== undefined) {
      members.add([...open.filter((step) => step !== ""), name].join(SEPARATOR));
    }
    if (line.endsWith("{")) {
      open.push(name);
    }
  }
  return members;
}

function nameIn(line: string): string | undefined {
  const { listed, declared } = DECLARATION.exec(line)?.groups ?? {};
  const { member } = MEMBER.exec(line)?.groups ?? {};
  return listed ?? declared ?? member?.replaceAll(/["']/g, "");
}
