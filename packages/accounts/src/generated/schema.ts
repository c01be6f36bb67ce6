// Generated from the spec "Entur Customers – Customer accounts" by `pnpm generate`; do not edit.

export interface paths {
    "/profiles/{customerNumber}/customer-accounts": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Who is calling: `<company>-<application>`, or `<personal name>-<application>` for a private person, in lower case and without spaces. Callers who leave it out get far tighter rate limits and may be blocked.
                 * @example acme-webshop
                 */
                "ET-Client-Name": components["parameters"]["ETClientName"];
                /**
                 * @description An id of the caller's choice that follows the call through logs on both sides. The response carries one too, whether or not one was sent.
                 * @example 6f1c2f0e-2b7b-4c0e-9d0b-5a4b7d9c1e33
                 */
                "X-Correlation-Id"?: components["parameters"]["XCorrelationId"];
            };
            path: {
                /**
                 * @description The number of the customer.
                 * @example 1000042
                 */
                customerNumber: components["parameters"]["CustomerNumber"];
            };
            cookie?: never;
        };
        /**
         * List a customer's accounts
         * @description Every account tied to the customer. A customer without any is answered with an empty list. The list is not paged.
         */
        get: operations["getCustomerAccountsCustomerNumber"];
        put?: never;
        /**
         * Tie a new account to a customer
         * @description Ties an account id to the customer. The id is called `accountId` on the way in and `customerAccountId` on the way out. An id can be tied only once, so repeating a call that came through is answered with a 409. Answers with 200 and not 201.
         */
        post: operations["createCustomerAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/profiles/{customerNumber}/customer-accounts/{accountId}": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Who is calling: `<company>-<application>`, or `<personal name>-<application>` for a private person, in lower case and without spaces. Callers who leave it out get far tighter rate limits and may be blocked.
                 * @example acme-webshop
                 */
                "ET-Client-Name": components["parameters"]["ETClientName"];
                /**
                 * @description An id of the caller's choice that follows the call through logs on both sides. The response carries one too, whether or not one was sent.
                 * @example 6f1c2f0e-2b7b-4c0e-9d0b-5a4b7d9c1e33
                 */
                "X-Correlation-Id"?: components["parameters"]["XCorrelationId"];
            };
            path: {
                /**
                 * @description The account id, called `customerAccountId` in responses. It often holds colons, so percent-encode it.
                 * @example OPP:CustomerAccount:9Q2mZr4tVb7KcX1wPd8sLf3h
                 */
                accountId: components["parameters"]["AccountId"];
                /**
                 * @description The number of the customer.
                 * @example 1000042
                 */
                customerNumber: components["parameters"]["CustomerNumber"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Untie an account from a customer
         * @description Removes the tie between the customer and the account id. Answers with 200 and no body. Repeating it is harmless, but is answered with a 404.
         */
        delete: operations["deleteCustomerAccount"];
        options?: never;
        head?: never;
        /**
         * Change a customer's account
         * @description Changes the account by a JSON Merge Patch (RFC 7396): a field left out keeps its value, a field with a value takes it, and null removes the field. So leaving `alias` out and sending it as null are two different requests.
         */
        patch: operations["patchCustomerAccount"];
        trace?: never;
    };
    "/profiles/customer-accounts/{accountId}": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Who is calling: `<company>-<application>`, or `<personal name>-<application>` for a private person, in lower case and without spaces. Callers who leave it out get far tighter rate limits and may be blocked.
                 * @example acme-webshop
                 */
                "ET-Client-Name": components["parameters"]["ETClientName"];
                /**
                 * @description An id of the caller's choice that follows the call through logs on both sides. The response carries one too, whether or not one was sent.
                 * @example 6f1c2f0e-2b7b-4c0e-9d0b-5a4b7d9c1e33
                 */
                "X-Correlation-Id"?: components["parameters"]["XCorrelationId"];
            };
            path: {
                /**
                 * @description The account id, called `customerAccountId` in responses. It often holds colons, so percent-encode it.
                 * @example OPP:CustomerAccount:9Q2mZr4tVb7KcX1wPd8sLf3h
                 */
                accountId: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        /**
         * Get the profile behind a customer account id
         * @description The profile of the customer an account id is tied to.
         */
        get: operations["getProfileByCustomerAccountId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A JSON Merge Patch of an account. What is left out stays as it is. */
        CustomerAccountPatchRequest: {
            /** @description A new name for the account; null takes its name away. */
            alias?: string | null;
            /** @description Whether the account is the customer's default account from now on. */
            isDefault?: boolean;
        };
        /** @description An account to tie to a customer. Published is no field as required; without `accountId` the request is refused all the same. */
        CustomerAccountRequest: {
            /** @description The account id, called `customerAccountId` in responses. */
            accountId?: string;
            /** @description A name for the account. */
            alias?: string;
            /**
             * @description Whether this becomes the customer's default account.
             * @default false
             */
            isDefault?: boolean;
        };
        /** @description The tie between a customer and an account id. */
        CustomerAccountResponse: {
            /** @description The name the account goes by. Absent if it has none. */
            alias?: string;
            /**
             * Format: date-time
             * @description When the account last changed. Absent if it never did.
             */
            changedAt?: string;
            /** @description Who changed it last. Absent if nobody did. */
            changedBy?: string;
            /**
             * Format: date-time
             * @description When the account was tied to the customer.
             */
            createdAt: string;
            /** @description Who tied it, as the service knows them from their token. */
            createdBy: string;
            /** @description The account id, called `accountId` in requests. */
            customerAccountId: string;
            /**
             * Format: int64
             * @description The number of the customer.
             */
            customerNumber: number;
            /**
             * Format: int64
             * @description Identifies the tie. It is not the account id.
             */
            id: number;
            /** @description Whether this is the customer's default account. */
            isDefault?: boolean;
        };
        /** @description A consent from the older system. */
        CustomerConsent: {
            /**
             * Format: date-time
             * @description When the choice last changed.
             */
            changedAt?: string;
            /** @description Whether the customer agreed. */
            consentChoice?: boolean;
            /** @description What the consent is about. */
            consentCode?: string;
            /**
             * Format: date-time
             * @description When the customer first chose.
             */
            createdAt?: string;
            /**
             * Format: int64
             * @description The customer, by the older `id` and not by number.
             */
            customerId?: number;
        };
        /** @description A personnel ticket. Ask the contracts service for those in force. */
        CustomerPersonnelTicket: {
            /**
             * Format: date-time
             * @description When the ticket expires.
             */
            expirationDate?: string;
            /** @description The code of the personnel ticket. */
            externalRef?: string;
        };
        /** @description One thing the customer prefers. */
        CustomerPreference: {
            /** @description What the preference is about, as the organisation defined it. */
            code: string;
            /** @description What the customer chose. */
            value: string;
        };
        /** @description A customer's profile, as one organisation has it. */
        CustomerResponse: {
            /**
             * Format: date-time
             * @description When the profile last changed.
             */
            changedAt: string;
            /** @description Who changed it last, for the GDPR's sake: web, app or an employee's username. */
            changedBy: string;
            /** @description The sales channel or system of the last change, for the GDPR's sake. */
            changedByChannel: string;
            /**
             * @deprecated
             * @description Consents of the customer. Consents have a service of their own now.
             */
            consents?: components["schemas"]["ProfileConsent"][];
            /** @description The country calling code of the telephone number, with its plus sign. */
            countryCode?: string;
            /**
             * Format: date-time
             * @description When the profile was made.
             */
            createdAt: string;
            /** @description Who made it, for the GDPR's sake: web, app or an employee's username. */
            createdBy: string;
            /** @description The sales channel or system that made the profile, for the GDPR's sake. */
            createdByChannel: string;
            /** @description One account id for account-based ticketing. A customer may have more: read `customerAccounts`. */
            customerAccountId?: string;
            /** @description The accounts tied to the customer for account-based ticketing. */
            customerAccounts?: components["schemas"]["CustomerAccountResponse"][];
            /** @description The consents the customer gave in the older system. */
            customerConsents?: components["schemas"]["CustomerConsent"][];
            /**
             * Format: int64
             * @description The number of the customer.
             */
            customerNumber: number;
            /** @description The organisation's own name for the customer; the customer number unless set. */
            customerRef?: string;
            /** @description When the customer was born. */
            dateOfBirth?: components["schemas"]["DateObject"];
            /** @description When the customer died. */
            dateOfDeath?: components["schemas"]["DateObject"];
            /** @description The electronic cards tied to the customer. */
            electronicCards?: components["schemas"]["ElectronicCard"][];
            /** @description Where to write to the customer. It may differ from `username`. */
            email?: string;
            /** @description What `email` was before the customer was deleted: it moves here so that a new customer can have the address. */
            emailOld?: string;
            /**
             * Format: date-time
             * @description When the customer confirmed `email`.
             */
            emailVerifiedAt?: string;
            /**
             * Format: date-time
             * @description When the customer's personal data is due for deletion. What is due is deleted continuously.
             */
            expirationDate?: string;
            /** @description First and middle names; empty if they are not known. */
            firstName: string;
            /**
             * Format: int64
             * @deprecated
             * @description An older id of the customer. Use `customerNumber`.
             */
            id?: number;
            /** @description A landline telephone number. */
            landlineNumber?: string;
            /**
             * @deprecated
             * @description The language to write to the customer in. Read `languagePreferenceISO6393` instead.
             * @default NO
             */
            languagePreference?: string;
            /**
             * @description The language to write to the customer in, as an ISO 639-3 code in upper case.
             * @default NOB
             */
            languagePreferenceISO6393?: string;
            /**
             * Format: date-time
             * @description When the customer last signed in.
             */
            lastSignInAt?: string;
            /** @description Where the last sign-in came from, such as web or app; meant to be shown to the customer. */
            lastSignInFrom?: string;
            /** @description The customer's nationality, as an ISO 3166-1 alpha-3 code. */
            nationality?: string;
            /**
             * @deprecated
             * @description Notes about the customer.
             */
            notes?: components["schemas"]["NoteResponse"][];
            /**
             * Format: int64
             * @description The organisation the profile belongs to.
             */
            organisationId: number;
            /**
             * Format: int64
             * @description The id of the profile this one hangs under, where profiles of two types are linked.
             */
            parentId?: number;
            /**
             * @deprecated
             * @description Personnel tickets of the customer, as they once were. Nobody updates them.
             */
            personnelTicketList?: components["schemas"]["CustomerPersonnelTicket"][];
            /** @description The customer's postal addresses. */
            postalAddresses?: components["schemas"]["PostalAddress"][];
            /** @description What the customer prefers, of the things the organisation asks about. */
            preferences?: components["schemas"]["CustomerPreference"][];
            /**
             * @description `S` for a standard customer, `P` for one with a personnel ticket and `T` for a temporary one.
             * @default S
             * @enum {string}
             */
            profileType: "S" | "P" | "T";
            /** @description The numbers of profiles that were merged into this one. Other systems may still know the customer by them. */
            relatedCustomerNumbers?: number[];
            /**
             * @description `A` for an active, `P` for a passive and `D` for a deleted customer.
             * @default A
             * @enum {string}
             */
            status: "A" | "P" | "D";
            /** @description The surname; empty if it is not known. */
            surname: string;
            /**
             * @deprecated
             * @description The customer's mobile number. Read `countryCode` and `telephoneNumberNoCountryCode` instead.
             */
            telephoneNumber?: string;
            /** @description The telephone number without its country calling code, digits only. */
            telephoneNumberNoCountryCode?: string;
            /**
             * Format: date-time
             * @description When the customer confirmed the telephone number.
             */
            telephoneNumberVerifiedAt?: string;
            /** @description The name the customer signs in with. Only active customers (`status` A) of the standard type (`profileType` S) have one. */
            username?: string;
            /** @description Identifies the customer everywhere. 32 random letters and digits, which is not the form that RFC 4122 gives a UUID. */
            uuid: string;
            /** @description Who the customer is to Vipps. */
            vippsId?: string;
        };
        /** @description A day, as three numbers. */
        DateObject: {
            /**
             * Format: int32
             * @description The day of the month.
             */
            day: number;
            /**
             * Format: int32
             * @description The month, January being 1.
             */
            month: number;
            /**
             * Format: int32
             * @description The year, four digits.
             */
            year: number;
        };
        /** @description An electronic card, such as a travel card. */
        ElectronicCard: {
            /** @description The number printed on the card. */
            cardNumber: string;
            /**
             * Format: int64
             * @description Identifies the card.
             */
            id: number;
            /** @description Whether the card can be used. The values are not published. */
            status?: string;
        };
        /** @description One problem, in words fit for developers and for customers in two languages. */
        ErrorMessage: {
            /** @description The service's own number for this problem. */
            errorCode?: number;
            /** @description The problem in full, in English. */
            longEnglish?: string;
            /** @description The problem in full, in Norwegian. */
            longNorwegian?: string;
            /** @description The problem in a few words, in English. */
            shortEnglish?: string;
            /** @description The problem in a few words, in Norwegian. */
            shortNorwegian?: string;
        };
        /** @description What went wrong, for programs (`error`, `errorCode`), people (`message`) and support (`correlationId`). */
        ErrorResponse: {
            /** @description The id to quote to support; equal to the `X-Correlation-ID` of the response. */
            correlationId: string;
            /** @description The name HTTP has for the status. */
            error: string;
            /** @description The service's own number for the problem, where it has one. Published is only 605, for a telephone number that breaks a rule. */
            errorCode?: number;
            /** @description The problems one by one, when there is more to say than `message` does. */
            errors?: components["schemas"]["ErrorMessage"][];
            /** @description What went wrong this time. */
            message: string;
            /** @description The path of the request that failed. */
            path: string;
            /** @description The HTTP status of the response, repeated. */
            status: number;
            /**
             * Format: date-time
             * @description When it went wrong.
             */
            timestamp: string;
        };
        /** @description The accounts of one customer. */
        ListCustomerAccountResponse: components["schemas"]["CustomerAccountResponse"][];
        /** @description A note about a customer. */
        NoteResponse: {
            /**
             * Format: date-time
             * @description When the note last changed.
             */
            changedAt?: string;
            /** @description Who changed it last. */
            changedBy?: string;
            /**
             * Format: date-time
             * @description When the note was written.
             */
            createdAt?: string;
            /** @description Who wrote it. */
            createdBy?: string;
            /**
             * Format: int64
             * @description The customer, by the older `id` and not by number.
             */
            customerId?: number;
            /**
             * Format: int64
             * @description Identifies the note.
             */
            id?: number;
            /** @description What the note says. */
            text?: string;
        };
        /** @description Where post reaches the customer. */
        PostalAddress: {
            /** @description Street and number. */
            addressLine1?: string;
            /** @description What else finds the door, such as a flat number. */
            addressLine2?: string;
            /** @description The name that belongs to the postal code. */
            city?: string;
            /** @description The country, as an ISO 3166-1 alpha-3 code. */
            country?: string;
            /**
             * Format: int64
             * @description Identifies the address.
             */
            id: number;
            /** @description The postal code; leading zeros count. */
            postalCode?: string;
        };
        /** @description A consent as profiles used to carry it. */
        ProfileConsent: {
            /** @description Whether the customer agreed. */
            consentChoice?: boolean;
            /** @description What the consent is about. */
            consentCode?: string;
        };
    };
    responses: {
        /** @description The account id is already tied to a customer, be it this one or another. */
        AccountIdTaken: {
            headers: {
                "X-Correlation-ID": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "path": "/customers/v2/profiles/1000042/customer-accounts",
                 *       "error": "Conflict",
                 *       "status": 409,
                 *       "message": "The account id is already in use",
                 *       "timestamp": "2026-09-01T08:00:09Z",
                 *       "correlationId": "6f1c2f0e-2b7b-4c0e-9d0b-5a4b7d9c1409",
                 *       "errors": [
                 *         {
                 *           "longEnglish": "The account id is already tied to a customer.",
                 *           "shortEnglish": "Account id in use",
                 *           "longNorwegian": "Konto-id-en er allerede knyttet til en kunde.",
                 *           "shortNorwegian": "Konto-id i bruk"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The account id is tied to no customer of the caller's organisation. */
        AccountNotFound: {
            headers: {
                "X-Correlation-ID": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "path": "/customers/v2/profiles/customer-accounts/OPP%3ACustomerAccount%3A0",
                 *       "error": "Not Found",
                 *       "status": 404,
                 *       "message": "No customer has the account OPP:CustomerAccount:0",
                 *       "timestamp": "2026-09-01T08:00:04Z",
                 *       "correlationId": "6f1c2f0e-2b7b-4c0e-9d0b-5a4b7d9c1404"
                 *     }
                 */
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The account id is not what this document says it is. */
        BadAccountId: {
            headers: {
                "X-Correlation-ID": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "path": "/customers/v2/profiles/customer-accounts/OPP%3ACustomerAccount%3A9Q2mZr4tVb7KcX1wPd8sLf3h-and-far-too-long",
                 *       "error": "Bad Request",
                 *       "status": 400,
                 *       "message": "accountId must have at most 60 characters",
                 *       "timestamp": "2026-09-01T08:00:00Z",
                 *       "correlationId": "6f1c2f0e-2b7b-4c0e-9d0b-5a4b7d9c1400",
                 *       "errors": [
                 *         {
                 *           "longEnglish": "The account id has 61 characters and may have at most 60.",
                 *           "shortEnglish": "Account id too long",
                 *           "longNorwegian": "Konto-id-en har 61 tegn og kan ha høyst 60.",
                 *           "shortNorwegian": "For lang konto-id"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The path or the patch is not what this document says it is, or is no merge patch. */
        BadAccountPatch: {
            headers: {
                "X-Correlation-ID": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "path": "/customers/v2/profiles/1000042/customer-accounts/OPP%3ACustomerAccount%3A1",
                 *       "error": "Bad Request",
                 *       "status": 400,
                 *       "message": "isDefault must be true or false",
                 *       "timestamp": "2026-09-01T08:00:00Z",
                 *       "correlationId": "6f1c2f0e-2b7b-4c0e-9d0b-5a4b7d9c1400"
                 *     }
                 */
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The customer number or the account id is not what this document says it is. */
        BadCustomerAccount: {
            headers: {
                "X-Correlation-ID": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "path": "/customers/v2/profiles/0/customer-accounts/OPP%3ACustomerAccount%3A1",
                 *       "error": "Bad Request",
                 *       "status": 400,
                 *       "message": "customerNumber must be at least 1",
                 *       "timestamp": "2026-09-01T08:00:00Z",
                 *       "correlationId": "6f1c2f0e-2b7b-4c0e-9d0b-5a4b7d9c1400"
                 *     }
                 */
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The customer number is not what this document says it is. */
        BadCustomerNumber: {
            headers: {
                "X-Correlation-ID": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "path": "/customers/v2/profiles/ola/customer-accounts",
                 *       "error": "Bad Request",
                 *       "status": 400,
                 *       "message": "customerNumber must be an integer",
                 *       "timestamp": "2026-09-01T08:00:00Z",
                 *       "correlationId": "6f1c2f0e-2b7b-4c0e-9d0b-5a4b7d9c1400"
                 *     }
                 */
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The customer number or the body is not what this document says it is, or the body names no account id. */
        BadNewAccount: {
            headers: {
                "X-Correlation-ID": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "path": "/customers/v2/profiles/1000042/customer-accounts",
                 *       "error": "Bad Request",
                 *       "status": 400,
                 *       "message": "accountId is missing",
                 *       "timestamp": "2026-09-01T08:00:00Z",
                 *       "correlationId": "6f1c2f0e-2b7b-4c0e-9d0b-5a4b7d9c1400"
                 *     }
                 */
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The caller's organisation has no such customer, or the account id is not tied to that customer. */
        CustomerAccountNotFound: {
            headers: {
                "X-Correlation-ID": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "path": "/customers/v2/profiles/1000042/customer-accounts/OPP%3ACustomerAccount%3A0",
                 *       "error": "Not Found",
                 *       "status": 404,
                 *       "message": "Customer 1000042 has no account OPP:CustomerAccount:0",
                 *       "timestamp": "2026-09-01T08:00:04Z",
                 *       "correlationId": "6f1c2f0e-2b7b-4c0e-9d0b-5a4b7d9c1404"
                 *     }
                 */
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The caller's organisation has no such customer. */
        CustomerNotFound: {
            headers: {
                "X-Correlation-ID": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "path": "/customers/v2/profiles/999/customer-accounts",
                 *       "error": "Not Found",
                 *       "status": 404,
                 *       "message": "There is no customer 999",
                 *       "timestamp": "2026-09-01T08:00:04Z",
                 *       "correlationId": "6f1c2f0e-2b7b-4c0e-9d0b-5a4b7d9c1404"
                 *     }
                 */
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The token is valid, but its client lacks the permission this operation asks for. */
        Forbidden: {
            headers: {
                "X-Correlation-ID": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "path": "/customers/v2/benefits/contracts",
                 *       "error": "Forbidden",
                 *       "status": 403,
                 *       "message": "This client lacks the permission to do that",
                 *       "timestamp": "2026-09-01T08:00:03Z",
                 *       "correlationId": "6f1c2f0e-2b7b-4c0e-9d0b-5a4b7d9c1403"
                 *     }
                 */
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The service failed. A call that may be repeated may succeed later. */
        InternalServerError: {
            headers: {
                "X-Correlation-ID": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "path": "/customers/v2/profiles/1000042/customer-accounts",
                 *       "error": "Internal Server Error",
                 *       "status": 500,
                 *       "message": "Something unexpected happened",
                 *       "timestamp": "2026-09-01T08:00:50Z",
                 *       "correlationId": "6f1c2f0e-2b7b-4c0e-9d0b-5a4b7d9c1500"
                 *     }
                 */
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Too many calls: either the quota of the token is used up, and no call succeeds before `Rate-Limit-Expiry-Time`, or calls from one IP address came closer together than `Spike-Allowed` per `Spike-Range` permits. */
        TooManyRequests: {
            headers: {
                "Rate-Limit-Allowed": components["headers"]["RateLimitAllowed"];
                "Rate-Limit-Available": components["headers"]["RateLimitAvailable"];
                "Rate-Limit-Expiry-Time": components["headers"]["RateLimitExpiryTime"];
                "Rate-Limit-Range": components["headers"]["RateLimitRange"];
                "Rate-Limit-Used": components["headers"]["RateLimitUsed"];
                "Spike-Allowed": components["headers"]["SpikeAllowed"];
                "Spike-Range": components["headers"]["SpikeRange"];
                "X-Correlation-ID": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "path": "/customers/v2/benefits/contracts",
                 *       "error": "Too Many Requests",
                 *       "status": 429,
                 *       "message": "The quota of this token is used up until 08:01:00 GMT",
                 *       "timestamp": "2026-09-01T08:00:29Z",
                 *       "correlationId": "6f1c2f0e-2b7b-4c0e-9d0b-5a4b7d9c1429"
                 *     }
                 */
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The access token is missing, malformed or past its lifetime. Fetch a new one. */
        Unauthorised: {
            headers: {
                "X-Correlation-ID": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "path": "/customers/v2/profiles/1000042/customer-accounts",
                 *       "error": "Unauthorized",
                 *       "status": 401,
                 *       "message": "The access token has expired",
                 *       "timestamp": "2026-09-01T08:00:01Z",
                 *       "correlationId": "6f1c2f0e-2b7b-4c0e-9d0b-5a4b7d9c1401"
                 *     }
                 */
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
    };
    parameters: {
        /**
         * @description The account id, called `customerAccountId` in responses. It often holds colons, so percent-encode it.
         * @example OPP:CustomerAccount:9Q2mZr4tVb7KcX1wPd8sLf3h
         */
        AccountId: string;
        /**
         * @description The number of the customer.
         * @example 1000042
         */
        CustomerNumber: number;
        /**
         * @description Who is calling: `<company>-<application>`, or `<personal name>-<application>` for a private person, in lower case and without spaces. Callers who leave it out get far tighter rate limits and may be blocked.
         * @example acme-webshop
         */
        ETClientName: string;
        /**
         * @description An id of the caller's choice that follows the call through logs on both sides. The response carries one too, whether or not one was sent.
         * @example 6f1c2f0e-2b7b-4c0e-9d0b-5a4b7d9c1e33
         */
        XCorrelationId: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description The id to quote when asking support about this call.
         * @example 6f1c2f0e-2b7b-4c0e-9d0b-5a4b7d9c1e33
         */
        CorrelationId: string;
        /**
         * @description Calls allowed per window.
         * @example 500
         */
        RateLimitAllowed: number;
        /**
         * @description Calls left in the current window.
         * @example 0
         */
        RateLimitAvailable: number;
        /**
         * @description When the current window ends, as an HTTP date. A call made before then, once the quota is used up, is refused again.
         * @example Tue, 01 Sep 2026 08:01:00 GMT
         */
        RateLimitExpiryTime: string;
        /**
         * @description The length of a window, as a unit of time.
         * @example minute
         */
        RateLimitRange: string;
        /**
         * @description Calls made in the current window.
         * @example 500
         */
        RateLimitUsed: number;
        /**
         * @description Calls allowed per `Spike-Range`. Present only when calls came too close together, which is judged per IP address and not per token.
         * @example 150
         */
        SpikeAllowed: number;
        /**
         * @description The unit of time `Spike-Allowed` counts in. Present only together with it.
         * @example second
         */
        SpikeRange: string;
    };
    pathItems: never;
}
export type CustomerAccountPatchRequest = components['schemas']['CustomerAccountPatchRequest'];
export type CustomerAccountRequest = components['schemas']['CustomerAccountRequest'];
export type CustomerAccountResponse = components['schemas']['CustomerAccountResponse'];
export type CustomerConsent = components['schemas']['CustomerConsent'];
export type CustomerPersonnelTicket = components['schemas']['CustomerPersonnelTicket'];
export type CustomerPreference = components['schemas']['CustomerPreference'];
export type CustomerResponse = components['schemas']['CustomerResponse'];
export type DateObject = components['schemas']['DateObject'];
export type ElectronicCard = components['schemas']['ElectronicCard'];
export type ErrorMessage = components['schemas']['ErrorMessage'];
export type ErrorResponse = components['schemas']['ErrorResponse'];
export type ListCustomerAccountResponse = components['schemas']['ListCustomerAccountResponse'];
export type NoteResponse = components['schemas']['NoteResponse'];
export type PostalAddress = components['schemas']['PostalAddress'];
export type ProfileConsent = components['schemas']['ProfileConsent'];
export type ResponseAccountIdTaken = components['responses']['AccountIdTaken'];
export type ResponseAccountNotFound = components['responses']['AccountNotFound'];
export type ResponseBadAccountId = components['responses']['BadAccountId'];
export type ResponseBadAccountPatch = components['responses']['BadAccountPatch'];
export type ResponseBadCustomerAccount = components['responses']['BadCustomerAccount'];
export type ResponseBadCustomerNumber = components['responses']['BadCustomerNumber'];
export type ResponseBadNewAccount = components['responses']['BadNewAccount'];
export type ResponseCustomerAccountNotFound = components['responses']['CustomerAccountNotFound'];
export type ResponseCustomerNotFound = components['responses']['CustomerNotFound'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseInternalServerError = components['responses']['InternalServerError'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseUnauthorised = components['responses']['Unauthorised'];
export type ParameterAccountId = components['parameters']['AccountId'];
export type ParameterCustomerNumber = components['parameters']['CustomerNumber'];
export type ParameterEtClientName = components['parameters']['ETClientName'];
export type ParameterXCorrelationId = components['parameters']['XCorrelationId'];
export type HeaderCorrelationId = components['headers']['CorrelationId'];
export type HeaderRateLimitAllowed = components['headers']['RateLimitAllowed'];
export type HeaderRateLimitAvailable = components['headers']['RateLimitAvailable'];
export type HeaderRateLimitExpiryTime = components['headers']['RateLimitExpiryTime'];
export type HeaderRateLimitRange = components['headers']['RateLimitRange'];
export type HeaderRateLimitUsed = components['headers']['RateLimitUsed'];
export type HeaderSpikeAllowed = components['headers']['SpikeAllowed'];
export type HeaderSpikeRange = components['headers']['SpikeRange'];
export type $defs = Record<string, never>;
export interface operations {
    getCustomerAccountsCustomerNumber: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Who is calling: `<company>-<application>`, or `<personal name>-<application>` for a private person, in lower case and without spaces. Callers who leave it out get far tighter rate limits and may be blocked.
                 * @example acme-webshop
                 */
                "ET-Client-Name": components["parameters"]["ETClientName"];
                /**
                 * @description An id of the caller's choice that follows the call through logs on both sides. The response carries one too, whether or not one was sent.
                 * @example 6f1c2f0e-2b7b-4c0e-9d0b-5a4b7d9c1e33
                 */
                "X-Correlation-Id"?: components["parameters"]["XCorrelationId"];
            };
            path: {
                /**
                 * @description The number of the customer.
                 * @example 1000042
                 */
                customerNumber: components["parameters"]["CustomerNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The accounts. */
            200: {
                headers: {
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": 3001,
                     *         "createdAt": "2026-01-15T08:35:00Z",
                     *         "createdBy": "acme-webshop",
                     *         "customerNumber": 1000042,
                     *         "customerAccountId": "OPP:CustomerAccount:9Q2mZr4tVb7KcX1wPd8sLf3h",
                     *         "alias": "Travel card",
                     *         "changedAt": "2026-02-01T10:00:00Z",
                     *         "changedBy": "acme-webshop",
                     *         "isDefault": true
                     *       },
                     *       {
                     *         "id": 3002,
                     *         "createdAt": "2026-04-03T11:20:45Z",
                     *         "createdBy": "acme-webshop",
                     *         "customerNumber": 1000042,
                     *         "customerAccountId": "OPP:CustomerAccount:2HfLs8dPw1XcK7bVt4rZm2Q9"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["ListCustomerAccountResponse"];
                };
            };
            400: components["responses"]["BadCustomerNumber"];
            401: components["responses"]["Unauthorised"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CustomerNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createCustomerAccount: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Who is calling: `<company>-<application>`, or `<personal name>-<application>` for a private person, in lower case and without spaces. Callers who leave it out get far tighter rate limits and may be blocked.
                 * @example acme-webshop
                 */
                "ET-Client-Name": components["parameters"]["ETClientName"];
                /**
                 * @description An id of the caller's choice that follows the call through logs on both sides. The response carries one too, whether or not one was sent.
                 * @example 6f1c2f0e-2b7b-4c0e-9d0b-5a4b7d9c1e33
                 */
                "X-Correlation-Id"?: components["parameters"]["XCorrelationId"];
            };
            path: {
                /**
                 * @description The number of the customer.
                 * @example 1000042
                 */
                customerNumber: components["parameters"]["CustomerNumber"];
            };
            cookie?: never;
        };
        /** @description The account to tie to the customer. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerAccountRequest"];
            };
        };
        responses: {
            /** @description The account as it was stored. */
            200: {
                headers: {
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerAccountResponse"];
                };
            };
            400: components["responses"]["BadNewAccount"];
            401: components["responses"]["Unauthorised"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CustomerNotFound"];
            409: components["responses"]["AccountIdTaken"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteCustomerAccount: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Who is calling: `<company>-<application>`, or `<personal name>-<application>` for a private person, in lower case and without spaces. Callers who leave it out get far tighter rate limits and may be blocked.
                 * @example acme-webshop
                 */
                "ET-Client-Name": components["parameters"]["ETClientName"];
                /**
                 * @description An id of the caller's choice that follows the call through logs on both sides. The response carries one too, whether or not one was sent.
                 * @example 6f1c2f0e-2b7b-4c0e-9d0b-5a4b7d9c1e33
                 */
                "X-Correlation-Id"?: components["parameters"]["XCorrelationId"];
            };
            path: {
                /**
                 * @description The account id, called `customerAccountId` in responses. It often holds colons, so percent-encode it.
                 * @example OPP:CustomerAccount:9Q2mZr4tVb7KcX1wPd8sLf3h
                 */
                accountId: components["parameters"]["AccountId"];
                /**
                 * @description The number of the customer.
                 * @example 1000042
                 */
                customerNumber: components["parameters"]["CustomerNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account is no longer tied to the customer. */
            200: {
                headers: {
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadCustomerAccount"];
            401: components["responses"]["Unauthorised"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CustomerAccountNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    patchCustomerAccount: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Who is calling: `<company>-<application>`, or `<personal name>-<application>` for a private person, in lower case and without spaces. Callers who leave it out get far tighter rate limits and may be blocked.
                 * @example acme-webshop
                 */
                "ET-Client-Name": components["parameters"]["ETClientName"];
                /**
                 * @description An id of the caller's choice that follows the call through logs on both sides. The response carries one too, whether or not one was sent.
                 * @example 6f1c2f0e-2b7b-4c0e-9d0b-5a4b7d9c1e33
                 */
                "X-Correlation-Id"?: components["parameters"]["XCorrelationId"];
            };
            path: {
                /**
                 * @description The account id, called `customerAccountId` in responses. It often holds colons, so percent-encode it.
                 * @example OPP:CustomerAccount:9Q2mZr4tVb7KcX1wPd8sLf3h
                 */
                accountId: components["parameters"]["AccountId"];
                /**
                 * @description The number of the customer.
                 * @example 1000042
                 */
                customerNumber: components["parameters"]["CustomerNumber"];
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["CustomerAccountPatchRequest"];
            };
        };
        responses: {
            /** @description The account after the change. */
            200: {
                headers: {
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerAccountResponse"];
                };
            };
            400: components["responses"]["BadAccountPatch"];
            401: components["responses"]["Unauthorised"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CustomerAccountNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getProfileByCustomerAccountId: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Who is calling: `<company>-<application>`, or `<personal name>-<application>` for a private person, in lower case and without spaces. Callers who leave it out get far tighter rate limits and may be blocked.
                 * @example acme-webshop
                 */
                "ET-Client-Name": components["parameters"]["ETClientName"];
                /**
                 * @description An id of the caller's choice that follows the call through logs on both sides. The response carries one too, whether or not one was sent.
                 * @example 6f1c2f0e-2b7b-4c0e-9d0b-5a4b7d9c1e33
                 */
                "X-Correlation-Id"?: components["parameters"]["XCorrelationId"];
            };
            path: {
                /**
                 * @description The account id, called `customerAccountId` in responses. It often holds colons, so percent-encode it.
                 * @example OPP:CustomerAccount:9Q2mZr4tVb7KcX1wPd8sLf3h
                 */
                accountId: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The profile. */
            200: {
                headers: {
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerResponse"];
                };
            };
            400: components["responses"]["BadAccountId"];
            401: components["responses"]["Unauthorised"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["AccountNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
}
