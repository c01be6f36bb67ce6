import type { Names } from "./names.ts";

interface Task {
  readonly dependsOn?: readonly string[];
  readonly inputs?: readonly string[];
}

const RECORD = /^@entur-clients\/(.+)#record$/;

/** `turbo.json` with the service's recording and whatever waits for all services; undefined where it lists none. */
export function turboWith(text: string, { kebab }: Names): string | undefined {
  const turbo: { tasks: Record<string, Task> } = JSON.parse(text);
  const [pattern, task] = Object.entries(turbo.tasks).find(([name]) => RECORD.test(name)) ?? [];
  const like = RECORD.exec(pattern ?? "")?.[1];
  if (task === undefined || like === undefined) {
    return undefined;
  }
  const renamed = (name: string) =>
    name.replace(`@entur-clients/${like}#`, `@entur-clients/${kebab}#`);
  const tasks = Object.entries(turbo.tasks).map(([name, one]) => [
    name,
    one.dependsOn === undefined
      ? one
      : { ...one, dependsOn: [...new Set(one.dependsOn.flatMap((on) => [on, renamed(on)]))] },
  ]);
  const record = {
    ...task,
    inputs: task.inputs?.map((input) =>
      input.replace(`/specs/${like}.yaml`, `/specs/${kebab}.yaml`),
    ),
  };
  const all = { ...Object.fromEntries(tasks), [`@entur-clients/${kebab}#record`]: record };
  return `${JSON.stringify({ ...turbo, tasks: all }, undefined, 2)}\n`;
}
