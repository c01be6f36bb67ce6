import { optional, type Shape } from "../../rules/shape.js";
import {
  id,
  instant,
  listOf,
  name,
  number,
  objectOf,
  orNull,
  text,
  truth,
  wholeNumber,
} from "../../rules/values.js";
import type {
  EarningRuleState,
  LadderState,
  ProgramState,
  ProgramVersionState,
} from "../program-states.js";
import type { StateShapes } from "./state-shape.js";

type EntryOf<List> = NonNullable<List> extends readonly (infer Entry)[] ? Entry : never;
type Level = EntryOf<LadderState["levels"]>;

const pointDefinition: Shape<EntryOf<ProgramState["pointDefinitions"]>> = {
  pointDefinitionId: id,
  reference: orNull(text),
  name: optional(text),
  description: optional(text),
};

const program: Shape<ProgramState> = {
  programId: id,
  organisationId: optional(id),
  reference: optional(orNull(name)),
  name: optional(text),
  isActive: optional(truth),
  sharedWith: optional(listOf(id)),
  pointDefinitions: optional(listOf(objectOf(pointDefinition))),
};

const requirement: Shape<EntryOf<Level["requirements"]>> = {
  pointDefinitionId: id,
  points: number,
};

const reward: Shape<EntryOf<Level["rewards"]>> = {
  rewardId: id,
  type: name,
  name: text,
  reference: optional(orNull(text)),
  description: optional(orNull(text)),
  percent: optional(orNull(number)),
};

const level: Shape<Level> = {
  levelId: id,
  name: text,
  requirements: listOf(objectOf(requirement)),
  rewards: listOf(objectOf(reward)),
};

const programVersion: Shape<ProgramVersionState> = {
  programId: id,
  programVersionId: id,
  validFrom: instant,
};

const ladder: Shape<LadderState> = {
  programId: id,
  programVersionId: optional(id),
  levels: listOf(objectOf(level)),
};

const earningRule: Shape<EarningRuleState> = {
  programId: id,
  programVersionId: optional(id),
  earningRuleId: id,
  pointDefinitionId: id,
  pointsPerPurchase: optional(number),
  pointsPerKrone: optional(number),
  eventType: optional(name),
  validForDays: optional(orNull(wholeNumber(1))),
};

/** What the states of programs take. */
export const programShapes: StateShapes<
  "a program" | "a later version of a program" | "a ladder" | "an earning rule"
> = {
  "a program": program,
  "a later version of a program": programVersion,
  "a ladder": ladder,
  "an earning rule": earningRule,
};
