import type { Database } from "../database/database.js";
import type { Faults } from "../faults/faults.js";

/** What a state works on. */
export interface StateContext {
  readonly db: Database;
  /** The sandbox's now. */
  readonly now: Date;
  readonly faults: Faults;
}

/** Brings about one state: afterwards what its name says is true. */
export type State<Params> = (params: Params, context: StateContext) => void | Promise<void>;

/** One implementation per state of a catalogue: a missing or misspelt one does not compile. */
export type StateHandlers<Catalogue> = {
  readonly [Name in keyof Catalogue]: State<Catalogue[Name]>;
};
