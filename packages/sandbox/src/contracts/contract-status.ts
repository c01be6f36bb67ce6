import type { ContractRow } from "../database/tables/benefits.js";

type Expiring = Pick<ContractRow, "status" | "expirationDate">;
type Timed = Expiring & Pick<ContractRow, "consumableFrom">;

/** What has become of a contract at an instant: a valid one expires by itself. */
export function statusAt({ status, expirationDate }: Expiring, at: string): ContractRow["status"] {
  const isOver = expirationDate !== null && expirationDate <= at;
  return status === "VALID" && isOver ? "EXPIRED" : status;
}

/** Whether a contract may be used at an instant: [consumableFrom, expirationDate). */
export function isUsableAt(contract: Timed, at: string): boolean {
  return contract.consumableFrom <= at && statusAt(contract, at) === "VALID";
}
