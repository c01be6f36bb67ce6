import type { operations } from "@entur-clients/contracts";
import type { Expression, ExpressionBuilder, SqlBool } from "kysely";
import type { Tables } from "../database/database.js";
import { toInstant } from "../database/instant.js";
import type { Call } from "../http/handlers.js";

type Query = Call<operations["getContracts"]>["query"];
type Builder = ExpressionBuilder<Tables, "contracts">;

/** A condition on contracts: every filter that is given holds. Bounds of time are exclusive. */
export function contractFilter(query: Query): (eb: Builder) => Expression<SqlBool> {
  return (eb) =>
    eb.and([...ofProperties(eb, query), ...ofTime(eb, query), ...ofConsumers(eb, query)]);
}

function ofProperties(eb: Builder, query: Query): Expression<SqlBool>[] {
  const { uuid, loyaltyProgramId, externalRef } = query;
  return [
    ...(uuid === undefined ? [] : [eb("uuid", "=", uuid)]),
    ...(loyaltyProgramId === undefined ? [] : [eb("loyaltyProgramId", "=", loyaltyProgramId)]),
    ...(externalRef === undefined ? [] : [eb("externalRef", "=", externalRef)]),
  ];
}

/** Consumable after an instant is what does not expire before; consumable before, what has begun. */
function ofTime(eb: Builder, query: Query): Expression<SqlBool>[] {
  const { consumableAfter, consumableBefore, expirationDateAfter, expirationDateBefore } = query;
  const isEndless = eb("expirationDate", "is", null);
  const endsAfter = (instant: string) => eb("expirationDate", ">", toInstant(instant));
  return [
    ...(consumableAfter === undefined ? [] : [eb.or([isEndless, endsAfter(consumableAfter)])]),
    ...(consumableBefore === undefined
      ? []
      : [eb("consumableFrom", "<", toInstant(consumableBefore))]),
    ...(expirationDateAfter === undefined ? [] : [endsAfter(expirationDateAfter)]),
    ...(expirationDateBefore === undefined
      ? []
      : [eb("expirationDate", "<", toInstant(expirationDateBefore))]),
  ];
}

function ofConsumers(eb: Builder, query: Query): Expression<SqlBool>[] {
  const { customerNumber, contractHolder, customerRef } = query;
  const consumers = eb.selectFrom("contractConsumers").select("contractUuid");
  const referred = consumers
    .innerJoin("profiles", "profiles.customerNumber", "contractConsumers.customerNumber")
    .where((on) => {
      // A customer without a reference goes by its number.
      const number = on.cast<string>("profiles.customerNumber", "text");
      return on(on.fn.coalesce("customerRef", number), "=", customerRef ?? "");
    });
  const held = consumers.where("isContractHolder", "=", 1);
  return [
    ...(customerNumber === undefined
      ? []
      : [eb("uuid", "in", consumers.where("customerNumber", "=", customerNumber))]),
    ...(contractHolder === undefined
      ? []
      : [eb("uuid", "in", held.where("customerNumber", "=", contractHolder))]),
    ...(customerRef === undefined ? [] : [eb("uuid", "in", referred)]),
  ];
}
