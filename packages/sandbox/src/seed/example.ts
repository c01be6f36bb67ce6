/** Ids of the example data: something for every operation to find. */
export const EXAMPLE = {
  programId: 7,
  programReference: "nordtrikk-club",
  memberId: 42,
  customerId: "1000042",
  customerNumber: 1000042,
  pointPeriodId: 501,
  /** Has led to transactions. */
  orderId: "QX7K2MND",
  /** Has a line that has given nobody points yet. */
  unregistered: { orderId: "QX9P4TRB", orderLineId: "QX9P4TRB-1" },
  accountId: "NTR:CustomerAccount:9Q2mZr4tVb7KcX1wPd8sLf3h",
  couponContract: "7c9e6679-7425-40de-944b-e07fc1f90ae7",
  giftCard: "3f2504e0-4f89-41d3-9a0c-0305e82c3301",
  /** The code of a personnel ticket of two contracts that nobody has claimed. */
  pickupCode: "NTR-PT-7K2M",
  /** The code of one that a customer has claimed. */
  claimedCode: "NTR-PT-0C1A",
} as const;
