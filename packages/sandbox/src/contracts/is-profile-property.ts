import type { CustomerResponse } from "@entur-clients/accounts";

/** Every property that a profile can have: one that is missing here or misspelt does not compile. */
const PROPERTIES: Readonly<Record<keyof CustomerResponse, true>> = {
  changedAt: true,
  changedBy: true,
  changedByChannel: true,
  consents: true,
  countryCode: true,
  createdAt: true,
  createdBy: true,
  createdByChannel: true,
  customerAccountId: true,
  customerAccounts: true,
  customerConsents: true,
  customerNumber: true,
  customerRef: true,
  dateOfBirth: true,
  dateOfDeath: true,
  electronicCards: true,
  email: true,
  emailOld: true,
  emailVerifiedAt: true,
  expirationDate: true,
  firstName: true,
  id: true,
  landlineNumber: true,
  languagePreference: true,
  languagePreferenceISO6393: true,
  lastSignInAt: true,
  lastSignInFrom: true,
  nationality: true,
  notes: true,
  organisationId: true,
  parentId: true,
  personnelTicketList: true,
  postalAddresses: true,
  preferences: true,
  profileType: true,
  relatedCustomerNumbers: true,
  status: true,
  surname: true,
  telephoneNumber: true,
  telephoneNumberNoCountryCode: true,
  telephoneNumberVerifiedAt: true,
  username: true,
  uuid: true,
  vippsId: true,
};

/** Whether a profile can have a property of that name, set or not. */
export function isProfileProperty(name: string): boolean {
  return Object.hasOwn(PROPERTIES, name);
}
