import type { Shape } from "../../rules/shape.js";
import { optional } from "../../rules/shape.js";
import { oneOf } from "../../rules/values.js";
import { faultTargetsOf, SERVICES } from "../../services.js";
import type { FaultState } from "../fault-states.js";
import type { States } from "../states.js";
import { contractShapes } from "./contract-shapes.js";
import { memberShapes } from "./member-shapes.js";
import { orderShapes } from "./order-shapes.js";
import { profileShapes } from "./profile-shapes.js";
import { programShapes } from "./program-shapes.js";
import type { StateShapes } from "./state-shape.js";

const fault: Shape<FaultState> = { operationId: optional(oneOf(...faultTargetsOf(SERVICES))) };

/** What each state takes. */
export const STATE_SHAPES: StateShapes<keyof States> = {
  nothing: {},
  ...programShapes,
  ...memberShapes,
  ...orderShapes,
  ...profileShapes,
  ...contractShapes,
  "the rate limit is used up": fault,
  "calls come too close together": fault,
  "an internal error": fault,
};
