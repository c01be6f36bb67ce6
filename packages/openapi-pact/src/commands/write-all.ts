import {
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname } from "node:path";

/** A text on its way into a file. */
export interface Writing {
  /** Whose it is, for the message. */
  readonly service: string;
  readonly file: string;
  readonly text: string;
}

/** Writes all of the files or, where one cannot be written, none, and says in one line which and why. */
export function writeAll(writings: readonly Writing[]): void {
  const undo: (() => void)[] = [];
  const remove: (() => void)[] = [];
  try {
    const prepared = writings.map((writing) => ({
      writing,
      move: attempt(writing, () => prepare(writing, undo, remove)),
    }));
    for (const { writing, move } of prepared) {
      attempt(writing, move);
    }
  } catch (error) {
    // The last first: a file has to go before the folder that was made for it.
    for (const step of undo.reverse()) {
      step();
    }
    throw error;
  } finally {
    for (const step of remove) {
      step();
    }
  }
}

/** Writes the text beside its target; what this answers moves it there. */
function prepare({ file, text }: Writing, undo: (() => void)[], remove: (() => void)[]) {
  // A link stays one.
  const target = existsSync(file) ? realpathSync(file) : file;
  const made = mkdirSync(dirname(target), { recursive: true });
  if (made !== undefined) {
    undo.push(() => rmSync(made, { recursive: true, force: true }));
  }
  const beside = `${target}.${process.pid}.tmp`;
  remove.push(() => rmSync(beside, { force: true }));
  writeFileSync(beside, text);
  return (): void => {
    const before = existsSync(target) ? readFileSync(target) : undefined;
    renameSync(beside, target);
    undo.push(() =>
      before === undefined ? rmSync(target, { force: true }) : writeFileSync(target, before),
    );
  };
}

function attempt<T>({ service, file }: Writing, run: () => T): T {
  try {
    return run();
  } catch (cause) {
    throw new Error(
      `${service}: cannot write ${file}, for ${reasonOf(cause)}: mend that, or commit the pact elsewhere. Nothing was written.`,
      { cause },
    );
  }
}

/** In words where an error's code has some that fit. */
const REASONS: { readonly [code: string]: string } = {
  EISDIR: "it is a folder",
  EEXIST: "its folder is a file",
  ENOTDIR: "its folder is a file",
  EACCES: "that is not permitted",
  EPERM: "that is not permitted",
  EROFS: "the disk is read-only",
  ENOSPC: "the disk is full",
};

function reasonOf(cause: unknown): string {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
  return REASONS[code] ?? code;
}
