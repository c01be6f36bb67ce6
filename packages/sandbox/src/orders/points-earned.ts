import { multiplyUnits } from "../database/decimal.js";

/** Something that happened to an order line. Amounts are in ten-thousandths. */
export interface SalesEvent {
  readonly type: string;
  readonly price: number;
  readonly occurredAt: string;
  readonly travelAt: string | null;
}

/** Makes points of events of one type. Rates are in ten-thousandths of a point. */
export interface EarningRule {
  readonly eventType: string;
  readonly pointDefinitionId: number;
  readonly pointsPerEvent: number;
  readonly pointsPerKrone: number;
  readonly validForDays: number | null;
}

/** Points of one kind that one event earns; possibly 0. */
export interface Earned {
  readonly pointDefinitionId: number;
  readonly amount: number;
  readonly validFrom: string;
  readonly expireAt: string | null;
}

const MS_PER_DAY = 86_400_000;

/** What an event earns by the rules: one entry per rule for its type. */
export function pointsEarned(event: SalesEvent, rules: readonly EarningRule[]): Earned[] {
  return rules
    .filter(({ eventType }) => eventType === event.type)
    .map((rule) => {
      // Points count from the journey on; a ticket without one counts from its sale.
      const validFrom = event.travelAt ?? event.occurredAt;
      return {
        pointDefinitionId: rule.pointDefinitionId,
        amount: rule.pointsPerEvent + multiplyUnits(rule.pointsPerKrone, event.price),
        validFrom,
        expireAt: expiry(validFrom, rule.validForDays),
      };
    });
}

/** One entry per kind of points, with the validity of the first event that earned some. Refunds leave no less than 0. */
export function perPointDefinition(earned: readonly Earned[]): Earned[] {
  const groups = Map.groupBy(earned, ({ pointDefinitionId }) => pointDefinitionId);
  return [...groups.values()].flatMap((group) => {
    const amount = group.reduce((total, one) => total + one.amount, 0);
    const first = group.find((one) => one.amount > 0) ?? group[0];
    return first ? [{ ...first, amount: Math.max(0, amount) }] : [];
  });
}

function expiry(validFrom: string, days: number | null): string | null {
  return days === null
    ? null
    : new Date(new Date(validFrom).getTime() + days * MS_PER_DAY).toISOString();
}
