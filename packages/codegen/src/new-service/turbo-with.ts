import type { Names } from "./names.ts";

interface Task {
  readonly dependsOn?: readonly string[];
}

const RECORDING = "//#record:pacts";
const SERVICE = /^@entur-clients\/(.+)#build$/;

/** `turbo.json` in which whatever waits for all services waits for this one, too; undefined where nothing does. */
export function turboWith(text: string, { kebab }: Names): string | undefined {
  const turbo: { tasks: Record<string, Task> } = JSON.parse(text);
  const like = turbo.tasks[RECORDING]?.dependsOn?.find((name) => SERVICE.test(name));
  if (like === undefined) {
    return undefined;
  }
  const mine = `@entur-clients/${kebab}#build`;
  const waiting = (task: Task): Task =>
    task.dependsOn?.includes(like)
      ? { ...task, dependsOn: [...new Set([...task.dependsOn, mine])] }
      : task;
  const tasks = Object.entries(turbo.tasks).map(([name, task]) => [name, waiting(task)]);
  return `${JSON.stringify({ ...turbo, tasks: Object.fromEntries(tasks) }, undefined, 2)}\n`;
}
