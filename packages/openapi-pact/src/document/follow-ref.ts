import { below, type Located } from "./located.js";
import { placeOf } from "./place-of.js";
import { isReferrer, type Referrer } from "./referrers.js";
import type { SourceFiles } from "./source-files.js";
import { splitRef } from "./split-ref.js";

/** Follows a value's `$ref`, and that of what it finds, to a value without one. A dead end or a circle throws. */
export function followRef(files: SourceFiles, from: Located): Located {
  const seen = new Set<string>();
  let here = from;
  while (isReferrer(here)) {
    const place = placeOf(here);
    if (seen.has(place)) {
      throw new Error(`Circular $ref at ${place}: it leads back to itself and never to a value.`);
    }
    seen.add(place);
    here = lookUp(files, here);
  }
  return here;
}

/** What a `$ref` leads to, which may have a `$ref` of its own. */
export function lookUp(files: SourceFiles, from: Referrer): Located {
  const { file, pointer } = splitRef(from.value.$ref, from.file);
  const steps = pointer.split("/").slice(1);
  const found = steps.reduce<Located | undefined>(
    (here, step) => here && below(here, step.replaceAll("~1", "/").replaceAll("~0", "~")),
    { file, pointer: "", value: files.get(file) },
  );
  if (found?.value === undefined) {
    throw new Error(
      `Unresolved $ref at ${placeOf(from)}: there is no ${placeOf({ file, pointer })}.`,
    );
  }
  return found;
}
