import { compiled } from "../database/compiled.js";
import type { Database } from "../database/database.js";

/** A kind of points, in words of one language. */
export interface PointDefinition {
  readonly pointDefinitionId: number;
  readonly pointDefinitionReference: string | null;
  readonly name: string;
  readonly description: string | null;
}

/** Norwegian bokmål: what is answered when no language asked for is there. */
const FALLBACK = "nb";

interface OfProgram {
  readonly programId: number;
}

const definitionsOf = compiled((db, { programId }: OfProgram) =>
  db
    .selectFrom("pointDefinitions")
    .select(["id", "reference"])
    .where("programId", "=", programId)
    .orderBy("id"),
);

const textsOf = compiled((db, { programId }: OfProgram) =>
  db
    .selectFrom("pointDefinitionTexts")
    .innerJoin("pointDefinitions", "pointDefinitions.id", "pointDefinitionTexts.pointDefinitionId")
    .selectAll("pointDefinitionTexts")
    .where("programId", "=", programId),
);

/** A program's kinds of points, in the first of `languages` that each is described in. */
export function readPointDefinitions(
  db: Database,
  programId: number,
  languages: readonly string[],
): PointDefinition[] {
  const definitions = definitionsOf.all(db, { programId });
  const texts = textsOf.all(db, { programId });
  return definitions.map(({ id, reference }) => {
    const own = texts.filter(({ pointDefinitionId }) => pointDefinitionId === id);
    const text = inLanguage(own, languages);
    return {
      pointDefinitionId: id,
      pointDefinitionReference: reference,
      name: text?.name ?? reference ?? String(id),
      description: text?.description ?? null,
    };
  });
}

/** `nn-NO` finds `nn`; RFC 4647, 3.4 calls it lookup. */
function inLanguage<Text extends { readonly language: string }>(
  texts: readonly Text[],
  languages: readonly string[],
): Text | undefined {
  for (const wanted of [...languages, FALLBACK]) {
    const [primary] = wanted.split("-", 1);
    const found = texts.find(({ language }) => language === primary);
    if (found) {
      return found;
    }
  }
  return undefined;
}
