import { exactly } from "openapi-pact";
import type { CustomerResponse } from "../src/index.js";
import { customerNumber, travelCard, travelCardAnswer } from "./scenery.js";

/** What only describes a customer, with everything that a profile may hold of it. */
export const details: Partial<CustomerResponse> = {
  vippsId: "5a0e2c1b-6d34-4c9a-8f57-0b1d2e3f4a5b",
  parentId: 90017,
  countryCode: "+47",
  dateOfBirth: { year: 1984, month: 2, day: 29 },
  nationality: "NOR",
  preferences: [{ code: "seat", value: "window" }],
  lastSignInAt: "2026-06-02T14:04:00Z",
  expirationDate: "2031-06-02T14:05:10Z",
  landlineNumber: "22000001",
  lastSignInFrom: "web",
  electronicCards: [{ id: 801, cardNumber: "9578000000000042", status: "ACTIVE" }],
  emailVerifiedAt: "2026-01-15T08:41:22Z",
  postalAddresses: [
    {
      id: 611,
      addressLine1: "Oppdiktet gate 1",
      addressLine2: "H0201",
      postalCode: "0001",
      city: "Oslo",
      country: "NOR",
    },
  ],
  telephoneNumber: "+4740000042",
  customerConsents: [
    {
      changedAt: "2026-03-01T12:00:00Z",
      createdAt: "2026-01-15T08:30:00Z",
      customerId: 90042,
      consentCode: "newsletter",
      consentChoice: true,
    },
  ],
  personnelTicketList: [{ externalRef: "OPP-PT-7K2M", expirationDate: "2026-12-31T22:59:59Z" }],
  relatedCustomerNumbers: [1000017],
  languagePreferenceISO6393: "NNO",
  telephoneNumberVerifiedAt: "2026-01-15T08:42:10Z",
  telephoneNumberNoCountryCode: "40000042",
  id: 90042,
  notes: [
    {
      id: 71,
      text: "Prefers to be written to",
      changedAt: "2026-01-15T08:30:00Z",
      changedBy: "kari.kundeservice",
      createdAt: "2026-01-15T08:30:00Z",
      createdBy: "kari.kundeservice",
      customerId: 90042,
    },
  ],
  consents: [{ consentCode: "newsletter", consentChoice: true }],
  languagePreference: "NO",
};

/** The part of a profile that is always there. */
export const required: CustomerResponse = {
  uuid: "4fT9kQ2mZr7bVx1cWp8sLd3hNj6gYa0E",
  status: exactly("A"),
  surname: exactly("Oppdiktet"),
  changedAt: "2026-06-02T14:05:10Z",
  changedBy: "web",
  createdAt: "2026-01-15T08:30:00Z",
  createdBy: "web",
  firstName: exactly("Ola"),
  profileType: exactly("S"),
  customerNumber: exactly(customerNumber),
  organisationId: exactly(1),
  changedByChannel: "webshop",
  createdByChannel: "webshop",
};

/** The profile of an active customer of the standard type, with {@link details} and an account. */
export const complete: CustomerResponse = {
  ...required,
  ...details,
  id: exactly(90042),
  email: exactly("ola.oppdiktet@example.com"),
  username: exactly("ola.oppdiktet@example.com"),
  countryCode: exactly("+47"),
  dateOfBirth: { year: exactly(1984), month: exactly(2), day: exactly(29) },
  relatedCustomerNumbers: [exactly(1000017)],
  languagePreferenceISO6393: exactly("NNO"),
  telephoneNumberNoCountryCode: exactly("40000042"),
  customerRef: exactly("acme-7781"),
  customerAccountId: exactly(travelCard.accountId),
  customerAccounts: [travelCardAnswer],
};
