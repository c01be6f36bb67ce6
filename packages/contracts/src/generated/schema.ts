// Generated from the spec "Entur Personnel tickets – Contracts" by `pnpm generate`; do not edit.

export interface paths {
    "/customers/v2/benefits/contract-consumers/{customerNumber}/contracts": {
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
                 * @description The number of a customer who may use the contracts.
                 * @example 1000042
                 */
                customerNumber: components["parameters"]["CustomerNumber"];
            };
            cookie?: never;
        };
        /**
         * List a customer's valid contracts
         * @description The contracts the customer may use that have the status VALID and are within their time, now or at `travelDate`. A customer without any is answered with an empty list. The list is not paged.
         */
        get: operations["getAllValidContractsByCustomerNumber"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/v2/benefits/contracts": {
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
            path?: never;
            cookie?: never;
        };
        /**
         * Search contracts
         * @description The contracts that meet every filter given, page by page. Without a filter that is every contract of the organisation. Order line events and consumers cost time: ask for them only when you need them.
         */
        get: operations["getContracts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/v2/benefits/contracts/{externalRef}/by-external-ref": {
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
                 * @description The reference, exactly as the contracts carry it.
                 * @example OPP-PT-7K2M
                 */
                externalRef: components["parameters"]["ExternalRef"];
            };
            cookie?: never;
        };
        /**
         * List the contracts with an external reference
         * @description The contracts that carry one external reference, such as a membership number, an employee number or the code of a personnel ticket, page by page.
         */
        get: operations["getContractsByExternalRef"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/v2/benefits/contracts/claim-personnel-ticket": {
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
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Claim a personnel ticket
         * @description Hands a personnel ticket to a customer. One code may stand for several contracts, and all of them are claimed. The code is called `externalReference` here and `externalRef` everywhere else.
         */
        post: operations["claimPersonnelTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/v2/benefits/contracts/validate-consumption": {
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
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask whether contracts may be used
         * @description Says whether customers may use contracts for a journey. Ask before taking payment: otherwise the payment can succeed and the ticket still not be issued. A refusal is a 200 too, so read `isValid`, not the status. It only reads, so it may be repeated.
         */
        post: operations["validateContractConsumption"];
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
        /** @description The outcome of a claim. */
        ClaimContractResponse: {
            /**
             * Format: int64
             * @description The number of the customer who now has the ticket.
             */
            customerNumber: number;
            /** @description Whether the claim succeeded. */
            success: boolean;
        };
        /** @description A personnel ticket and the customer who claims it. */
        ClaimPersonnelTicketRequest: {
            /**
             * Format: int64
             * @description The number of the customer's private profile.
             */
            customerNumber: number;
            /** @description The pickup code of the ticket, which is three words with hyphens between them. */
            externalReference: string;
        };
        /** @description One thing a customer must match to claim a contract. */
        ContractClaimKey: {
            /** @description What has to match. */
            key: string;
            /** @description What it has to match. */
            value: string;
        };
        /** @description A customer who may use a contract. */
        ContractConsumerResponse: {
            /**
             * Format: int64
             * @description The number of the customer.
             */
            customerNumber: number;
            /** @description The organisation's own name for the customer. */
            customerRef?: string;
            /** @description Whether this customer holds the contract, rather than only using it. */
            isContractHolder: boolean;
        };
        /** @description A customer's use of a contract for one journey. */
        ContractConsumption: {
            /** @description The contract, by its `uuid`. */
            contractUuid: string;
            /**
             * Format: int64
             * @description The number of the customer who travels.
             */
            customerNumber: number;
            /** @description The order the use belongs to, once there is one. */
            orderId?: string;
            /** @description The line of that order. */
            orderLineId?: string;
            /**
             * Format: date-time
             * @description When the journey starts.
             */
            travelDate: string;
        };
        /** @description Whether all the uses are permitted. */
        ContractConsumptionVerdict: {
            /** @description A number for the reason. 3101 stands for OK; the others are not published. */
            code: number;
            /** @description Whether every single use is permitted. */
            isValid: boolean;
            /** @description The reason in a few words. */
            reason: string;
        };
        /** @description What a customer holds in a loyalty program, and what is left of it. */
        ContractResponse: {
            /**
             * Format: date-time
             * @description When the customer accepted the contract.
             */
            acceptanceDate?: string;
            /** @description What a customer must match to claim the contract. */
            claimKeys?: components["schemas"]["ContractClaimKey"][];
            /**
             * Format: date-time
             * @description From when the contract can be used.
             */
            consumableFrom: string;
            /** @description Who may use the contract. `includeConsumers` decides who of them is listed. */
            contractConsumers?: components["schemas"]["ContractConsumerResponse"][];
            /**
             * Format: int64
             * @description How many coupons the contract has in all; what the program's version says unless the contract says otherwise. Once all are used, the contract cannot be.
             */
            couponsLimit?: number;
            /**
             * Format: date-time
             * @description When the contract was made.
             */
            createdAt: string;
            /** @description The client that made it. */
            createdBy: string;
            /** @description What is left on the contract, for points and gift cards. */
            currentTotal?: components["schemas"]["ContractTotal"];
            /**
             * Format: date-time
             * @description When the contract expires; null if it never does.
             */
            expirationDate?: string | null;
            /** @description What the contract is called elsewhere, such as a membership number, an employee number or the code of a personnel ticket. */
            externalRef?: string;
            /**
             * Format: date-time
             * @description When the contract last changed.
             */
            lastChangedAt: string;
            /** @description The client that changed it last. */
            lastChangedBy: string;
            /** @description The loyalty program the contract is in, in the version that now holds. */
            loyaltyProgram: components["schemas"]["LoyaltyProgramResponse"];
            /** @description The uses of the contract. Only there when `includeOrderLineEvents` asks for them. */
            orderLineEvents?: components["schemas"]["OrderLineEvent"][];
            /**
             * Format: int64
             * @description The organisation the contract belongs to.
             */
            organisationId: number;
            /** @description The contract, by `uuid`, whose coupon was used to make this one. This one is then limited in time and the parent in coupons. */
            parent?: string;
            /**
             * Format: int64
             * @description How many coupons are left, worked out from `couponsLimit` and the uses. The uses are counted per year, from the earliest travel date on.
             */
            remainingCoupons?: number;
            status: components["schemas"]["ContractStatus"];
            /** @description The contracts, limited in time, that using this one's coupons has made. */
            subContracts?: components["schemas"]["ContractResponse"][];
            /** @description What was put on the contract and taken off it, for points and gift cards. */
            transactions?: components["schemas"]["ContractTransaction"][];
            /** @description Identifies the contract. */
            uuid: string;
        };
        /**
         * @description What has become of a contract. Only the words are published, not their case.
         * @enum {string}
         */
        ContractStatus: "VALID" | "EXPIRED" | "REFUNDED" | "CANCELLED" | "MISUSED";
        /** @description An amount in the contract's unit. */
        ContractTotal: {
            /** @description How much there is. */
            amount: number;
            /** @description What it is counted in, such as a currency. The first deposit settles it for good. */
            unit: string;
        };
        /** @description Something put on a contract or taken off it. */
        ContractTransaction: {
            /** @description How much was put on; negative for what was taken off. */
            amount: number;
            /**
             * Format: date-time
             * @description When it happened.
             */
            createdAt: string;
            /**
             * Format: int64
             * @description Identifies the transaction.
             */
            id: number;
            /** @description The order it was taken off for. */
            orderId?: string;
            /** @description The line of that order. */
            orderLineId?: string;
            /** @description What the amount is counted in. */
            unit: string;
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
        /**
         * @description Which of a contract's consumers to include.
         * @default contract-holder
         * @enum {string}
         */
        IncludeConsumers: "all" | "none" | "contract-holder";
        /** @description A loyalty program of the benefits service. The program of a member is another thing. */
        LoyaltyProgramResponse: {
            /**
             * Format: int64
             * @description How many coupons a contract has unless it says otherwise.
             */
            couponsLimit?: number;
            /**
             * Format: date-time
             * @description Until when the program is on offer; null if no end is set.
             */
            expirationDate?: string | null;
            /**
             * Format: int64
             * @description Identifies the program.
             */
            id: number;
            /** @description What to call the program before the customer. */
            name: string;
            /**
             * @description What uses a contract up, which is time, coupons, or points such as those of a gift card.
             * @enum {string}
             */
            type: "TIMED" | "COUPONS" | "POINTS";
            /**
             * Format: date-time
             * @description From when the program is on offer.
             */
            validFrom?: string;
        };
        /** @description One use of a contract for a line of an order. */
        OrderLineEvent: {
            /**
             * Format: date-time
             * @description When the use was registered.
             */
            createdAt: string;
            /**
             * Format: int64
             * @description Identifies the event.
             */
            id: number;
            /** @description The order. */
            orderId: string;
            /** @description The line of the order. */
            orderLineId: string;
            /**
             * Format: date-time
             * @description When the journey starts.
             */
            travelDate: string;
        };
        /** @description One page of contracts. */
        PageContractResponse: {
            /** @description The contracts on this page. */
            items: components["schemas"]["ContractResponse"][];
            /**
             * Format: int64
             * @description How many contracts all pages hold together.
             */
            totalItems: number;
            /** @description How many pages there are. */
            totalPages: number;
        };
        /** @description Uses of contracts to judge together. */
        ValidateContractConsumptionRequest: {
            /** @description The uses. One that is refused makes the whole verdict unfavourable. */
            consumptions: components["schemas"]["ContractConsumption"][];
        };
    };
    responses: {
        /** @description Another customer has already claimed the ticket. */
        AlreadyClaimed: {
            headers: {
                "X-Correlation-ID": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "path": "/customers/v2/benefits/contracts/claim-personnel-ticket",
                 *       "error": "Conflict",
                 *       "status": 409,
                 *       "message": "The ticket is already claimed",
                 *       "timestamp": "2026-09-01T08:00:09Z",
                 *       "correlationId": "6f1c2f0e-2b7b-4c0e-9d0b-5a4b7d9c1409",
                 *       "errors": [
                 *         {
                 *           "longEnglish": "Somebody else has already claimed this personnel ticket.",
                 *           "shortEnglish": "Already claimed",
                 *           "longNorwegian": "Noen andre har allerede hentet denne personalbilletten.",
                 *           "shortNorwegian": "Allerede hentet"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The body is not what this document says it is. */
        BadClaim: {
            headers: {
                "X-Correlation-ID": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "path": "/customers/v2/benefits/contracts/claim-personnel-ticket",
                 *       "error": "Bad Request",
                 *       "status": 400,
                 *       "message": "externalReference must be three words with hyphens between them",
                 *       "timestamp": "2026-09-01T08:00:00Z",
                 *       "correlationId": "6f1c2f0e-2b7b-4c0e-9d0b-5a4b7d9c1400",
                 *       "errors": [
                 *         {
                 *           "longEnglish": "A pickup code is three words with hyphens between them.",
                 *           "shortEnglish": "Not a pickup code",
                 *           "longNorwegian": "En hentekode er tre ord med bindestrek mellom.",
                 *           "shortNorwegian": "Ikke en hentekode"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description A parameter is not what this document says it is. */
        BadConsumerSearch: {
            headers: {
                "X-Correlation-ID": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "path": "/customers/v2/benefits/contract-consumers/ola/contracts",
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
        /** @description The body is not what this document says it is. */
        BadConsumption: {
            headers: {
                "X-Correlation-ID": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "path": "/customers/v2/benefits/contracts/validate-consumption",
                 *       "error": "Bad Request",
                 *       "status": 400,
                 *       "message": "consumptions must hold at least one entry",
                 *       "timestamp": "2026-09-01T08:00:00Z",
                 *       "correlationId": "6f1c2f0e-2b7b-4c0e-9d0b-5a4b7d9c1400"
                 *     }
                 */
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description A parameter is not what this document says it is. */
        BadExternalRefSearch: {
            headers: {
                "X-Correlation-ID": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "path": "/customers/v2/benefits/contracts/OPP-PT-7K2M/by-external-ref",
                 *       "error": "Bad Request",
                 *       "status": 400,
                 *       "message": "page must be at least 1",
                 *       "timestamp": "2026-09-01T08:00:00Z",
                 *       "correlationId": "6f1c2f0e-2b7b-4c0e-9d0b-5a4b7d9c1400"
                 *     }
                 */
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description A parameter is not what this document says it is. */
        BadSearch: {
            headers: {
                "X-Correlation-ID": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "path": "/customers/v2/benefits/contracts",
                 *       "error": "Bad Request",
                 *       "status": 400,
                 *       "message": "consumableAfter must be a date and time",
                 *       "timestamp": "2026-09-01T08:00:00Z",
                 *       "correlationId": "6f1c2f0e-2b7b-4c0e-9d0b-5a4b7d9c1400"
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
                 *       "path": "/customers/v2/benefits/contract-consumers/999/contracts",
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
        /** @description No contract the caller may see has this external reference. */
        ExternalRefNotFound: {
            headers: {
                "X-Correlation-ID": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "path": "/customers/v2/benefits/contracts/OPP-PT-0000/by-external-ref",
                 *       "error": "Not Found",
                 *       "status": 404,
                 *       "message": "No contract has the external reference OPP-PT-0000",
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
        /** @description The code has the right form, but there is no ticket to claim with it. */
        NothingToClaim: {
            headers: {
                "X-Correlation-ID": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "path": "/customers/v2/benefits/contracts/claim-personnel-ticket",
                 *       "error": "Unprocessable Content",
                 *       "status": 422,
                 *       "message": "There is no ticket for this code",
                 *       "timestamp": "2026-09-01T08:00:22Z",
                 *       "correlationId": "6f1c2f0e-2b7b-4c0e-9d0b-5a4b7d9c1422",
                 *       "errors": [
                 *         {
                 *           "longEnglish": "There is no personnel ticket to claim with this code.",
                 *           "shortEnglish": "Unknown code",
                 *           "longNorwegian": "Det finnes ingen personalbillett å hente med denne koden.",
                 *           "shortNorwegian": "Ukjent kode"
                 *         }
                 *       ]
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
         * @description The number of a customer who may use the contracts.
         * @example 1000042
         */
        CustomerNumber: number;
        /**
         * @description Who is calling: `<company>-<application>`, or `<personal name>-<application>` for a private person, in lower case and without spaces. Callers who leave it out get far tighter rate limits and may be blocked.
         * @example acme-webshop
         */
        ETClientName: string;
        /**
         * @description The reference, exactly as the contracts carry it.
         * @example OPP-PT-7K2M
         */
        ExternalRef: string;
        /**
         * @description Which consumers contracts come with: all of them, none, or only the one who holds the contract. All of them slow the answer down.
         * @example all
         */
        IncludeConsumers: components["schemas"]["IncludeConsumers"];
        /**
         * @description Whether contracts come with their order line events. This slows the answer down.
         * @example true
         */
        IncludeOrderLineEvents: boolean;
        /**
         * @description Only contracts of this organisation; the one in the token unless given.
         * @example 1
         */
        OrganisationId: number;
        /**
         * @description The page to read, counted from 1. A page past the last one is empty.
         * @example 1
         */
        Page: number;
        /**
         * @description How many items a page holds. Neither the default nor the limit is published.
         * @example 20
         */
        PerPage: number;
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
export type ClaimContractResponse = components['schemas']['ClaimContractResponse'];
export type ClaimPersonnelTicketRequest = components['schemas']['ClaimPersonnelTicketRequest'];
export type ContractClaimKey = components['schemas']['ContractClaimKey'];
export type ContractConsumerResponse = components['schemas']['ContractConsumerResponse'];
export type ContractConsumption = components['schemas']['ContractConsumption'];
export type ContractConsumptionVerdict = components['schemas']['ContractConsumptionVerdict'];
export type ContractResponse = components['schemas']['ContractResponse'];
export type ContractStatus = components['schemas']['ContractStatus'];
export type ContractTotal = components['schemas']['ContractTotal'];
export type ContractTransaction = components['schemas']['ContractTransaction'];
export type ErrorMessage = components['schemas']['ErrorMessage'];
export type ErrorResponse = components['schemas']['ErrorResponse'];
export type IncludeConsumers = components['schemas']['IncludeConsumers'];
export type LoyaltyProgramResponse = components['schemas']['LoyaltyProgramResponse'];
export type OrderLineEvent = components['schemas']['OrderLineEvent'];
export type PageContractResponse = components['schemas']['PageContractResponse'];
export type ValidateContractConsumptionRequest = components['schemas']['ValidateContractConsumptionRequest'];
export type ResponseAlreadyClaimed = components['responses']['AlreadyClaimed'];
export type ResponseBadClaim = components['responses']['BadClaim'];
export type ResponseBadConsumerSearch = components['responses']['BadConsumerSearch'];
export type ResponseBadConsumption = components['responses']['BadConsumption'];
export type ResponseBadExternalRefSearch = components['responses']['BadExternalRefSearch'];
export type ResponseBadSearch = components['responses']['BadSearch'];
export type ResponseCustomerNotFound = components['responses']['CustomerNotFound'];
export type ResponseExternalRefNotFound = components['responses']['ExternalRefNotFound'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseInternalServerError = components['responses']['InternalServerError'];
export type ResponseNothingToClaim = components['responses']['NothingToClaim'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseUnauthorised = components['responses']['Unauthorised'];
export type ParameterCustomerNumber = components['parameters']['CustomerNumber'];
export type ParameterEtClientName = components['parameters']['ETClientName'];
export type ParameterExternalRef = components['parameters']['ExternalRef'];
export type ParameterIncludeConsumers = components['parameters']['IncludeConsumers'];
export type ParameterIncludeOrderLineEvents = components['parameters']['IncludeOrderLineEvents'];
export type ParameterOrganisationId = components['parameters']['OrganisationId'];
export type ParameterPage = components['parameters']['Page'];
export type ParameterPerPage = components['parameters']['PerPage'];
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
    getAllValidContractsByCustomerNumber: {
        parameters: {
            query?: {
                /**
                 * @description Which consumers contracts come with: all of them, none, or only the one who holds the contract. All of them slow the answer down.
                 * @example all
                 */
                includeConsumers?: components["parameters"]["IncludeConsumers"];
                /**
                 * @description Whether contracts that are over, by time or by their status, are listed as well.
                 * @example true
                 */
                includeExpiredContracts?: boolean;
                /**
                 * @description Whether contracts come with their order line events. This slows the answer down.
                 * @example true
                 */
                includeOrderLineEvents?: components["parameters"]["IncludeOrderLineEvents"];
                /**
                 * @description Only contracts of this organisation; the one in the token unless given.
                 * @example 1
                 */
                organisationId?: components["parameters"]["OrganisationId"];
                /**
                 * @description When the customer travels; now unless given.
                 * @example 2026-09-01T06:45:00Z
                 */
                travelDate?: string;
            };
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
                 * @description The number of a customer who may use the contracts.
                 * @example 1000042
                 */
                customerNumber: components["parameters"]["CustomerNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contracts. */
            200: {
                headers: {
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "uuid": "7c9e6679-7425-40de-944b-e07fc1f90ae7",
                     *         "status": "VALID",
                     *         "createdAt": "2026-02-01T09:00:00Z",
                     *         "createdBy": "acme-webshop",
                     *         "lastChangedAt": "2026-02-01T09:05:00Z",
                     *         "lastChangedBy": "acme-webshop",
                     *         "consumableFrom": "2026-02-01T09:00:00Z",
                     *         "loyaltyProgram": {
                     *           "id": 301,
                     *           "name": "Ten trips",
                     *           "type": "COUPONS",
                     *           "couponsLimit": 10
                     *         },
                     *         "organisationId": 1,
                     *         "couponsLimit": 10,
                     *         "acceptanceDate": "2026-02-01T09:05:00Z",
                     *         "expirationDate": "2027-02-01T09:00:00Z",
                     *         "remainingCoupons": 10,
                     *         "contractConsumers": [
                     *           {
                     *             "customerNumber": 1000042,
                     *             "isContractHolder": true,
                     *             "customerRef": "acme-7781"
                     *           }
                     *         ]
                     *       },
                     *       {
                     *         "uuid": "1b4e28ba-2fa1-41d2-883f-0016d3cca427",
                     *         "status": "VALID",
                     *         "createdAt": "2025-12-15T00:00:00Z",
                     *         "createdBy": "acme-webshop",
                     *         "lastChangedAt": "2025-12-15T00:00:00Z",
                     *         "lastChangedBy": "acme-webshop",
                     *         "consumableFrom": "2026-01-01T00:00:00Z",
                     *         "loyaltyProgram": {
                     *           "id": 304,
                     *           "name": "Customer card",
                     *           "type": "TIMED",
                     *           "expirationDate": null
                     *         },
                     *         "organisationId": 1,
                     *         "expirationDate": null
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["ContractResponse"][];
                };
            };
            400: components["responses"]["BadConsumerSearch"];
            401: components["responses"]["Unauthorised"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CustomerNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getContracts: {
        parameters: {
            query?: {
                /**
                 * @description Only contracts that can be consumed after this instant.
                 * @example 2026-01-01T00:00:00Z
                 */
                consumableAfter?: string;
                /**
                 * @description Only contracts that can be consumed before this instant.
                 * @example 2026-12-31T23:59:59Z
                 */
                consumableBefore?: string;
                /**
                 * @description Only contracts this customer holds, by customer number. Using one is not holding it.
                 * @example 1000042
                 */
                contractHolder?: number;
                /**
                 * @description Only contracts this customer may use, by Entur's number for the customer.
                 * @example 1000042
                 */
                customerNumber?: number;
                /**
                 * @description Only contracts this customer may use, by the organisation's own name for the customer.
                 * @example acme-7781
                 */
                customerRef?: string;
                /**
                 * @description Only contracts that expire after this instant.
                 * @example 2026-09-01T00:00:00Z
                 */
                expirationDateAfter?: string;
                /**
                 * @description Only contracts that expire before this instant.
                 * @example 2027-01-01T00:00:00Z
                 */
                expirationDateBefore?: string;
                /**
                 * @description Only contracts with this external reference, such as the code of a personnel ticket.
                 * @example OPP-PT-7K2M
                 */
                externalRef?: string;
                /**
                 * @description Which consumers contracts come with: all of them, none, or only the one who holds the contract. All of them slow the answer down.
                 * @example all
                 */
                includeConsumers?: components["parameters"]["IncludeConsumers"];
                /**
                 * @description Whether contracts come with their order line events. This slows the answer down.
                 * @example true
                 */
                includeOrderLineEvents?: components["parameters"]["IncludeOrderLineEvents"];
                /**
                 * @description Only contracts in this loyalty program.
                 * @example 301
                 */
                loyaltyProgramId?: number;
                /**
                 * @description Only contracts of this organisation. Reserved for callers with an internal token; a partner's organisation is read from its token.
                 * @example 1
                 */
                organisationId?: number;
                /**
                 * @description The page to read, counted from 1. A page past the last one is empty.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many items a page holds. Neither the default nor the limit is published.
                 * @example 20
                 */
                perPage?: components["parameters"]["PerPage"];
                /**
                 * @description The properties to sort by, the weightiest first; repeat the parameter for each. Which properties can be named is not published.
                 * @example [
                 *       "consumableFrom",
                 *       "uuid"
                 *     ]
                 */
                sortBy?: ("consumableFrom" | "createdAt" | "expirationDate" | "externalRef" | "uuid")[];
                /**
                 * @description Which way to sort. It counts only together with `sortBy`.
                 * @example DESC
                 */
                sortDirection?: "ASC" | "DESC";
                /**
                 * @description Only the contract with this identifier.
                 * @example 7c9e6679-7425-40de-944b-e07fc1f90ae7
                 */
                uuid?: string;
            };
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
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of contracts. */
            200: {
                headers: {
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageContractResponse"];
                };
            };
            400: components["responses"]["BadSearch"];
            401: components["responses"]["Unauthorised"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getContractsByExternalRef: {
        parameters: {
            query?: {
                /**
                 * @description Which consumers contracts come with: all of them, none, or only the one who holds the contract. All of them slow the answer down.
                 * @example all
                 */
                includeConsumers?: components["parameters"]["IncludeConsumers"];
                /**
                 * @description Whether contracts come with their order line events. This slows the answer down.
                 * @example true
                 */
                includeOrderLineEvents?: components["parameters"]["IncludeOrderLineEvents"];
                /**
                 * @description Only contracts of this organisation; the one in the token unless given.
                 * @example 1
                 */
                organisationId?: components["parameters"]["OrganisationId"];
                /**
                 * @description The page to read, counted from 1. A page past the last one is empty.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many items a page holds. Neither the default nor the limit is published.
                 * @example 20
                 */
                perPage?: components["parameters"]["PerPage"];
            };
            header: {
                /**
                 * @description The customer who is signed in, to see only what that customer may see.
                 * @example 1000042
                 */
                "Entur-Customer-Number"?: number;
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
                 * @description The reference, exactly as the contracts carry it.
                 * @example OPP-PT-7K2M
                 */
                externalRef: components["parameters"]["ExternalRef"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of contracts. */
            200: {
                headers: {
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "uuid": "9b2e1d4c-8a7f-4e6b-b3c5-1f0a2d3e4c5b",
                     *           "status": "VALID",
                     *           "createdAt": "2026-01-01T00:00:00+01:00",
                     *           "createdBy": "personnel-ticket",
                     *           "lastChangedAt": "2026-01-09T12:30:00Z",
                     *           "lastChangedBy": "acme-webshop",
                     *           "consumableFrom": "2026-01-01T00:00:00+01:00",
                     *           "loyaltyProgram": {
                     *             "id": 310,
                     *             "name": "Personnel ticket for private travel",
                     *             "type": "TIMED"
                     *           },
                     *           "organisationId": 1,
                     *           "externalRef": "OPP-PT-7K2M",
                     *           "acceptanceDate": "2026-01-09T12:30:00Z",
                     *           "expirationDate": "2026-12-31T23:59:59+01:00",
                     *           "contractConsumers": [
                     *             {
                     *               "customerNumber": 1000042,
                     *               "isContractHolder": true
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "totalItems": 1,
                     *       "totalPages": 1
                     *     }
                     */
                    "application/json": components["schemas"]["PageContractResponse"];
                };
            };
            400: components["responses"]["BadExternalRefSearch"];
            401: components["responses"]["Unauthorised"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ExternalRefNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    claimPersonnelTicket: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Published as a parameter beside the security scheme. OpenAPI ignores it, as the security scheme already sends this header.
                 * @example Bearer eyJhbGciOiJSUzI1NiJ9.e30.c2lnbmF0dXJl
                 */
                Authorization: string;
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
            path?: never;
            cookie?: never;
        };
        /** @description The ticket, and the customer to claim it for. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "customerNumber": 1000042,
                 *       "externalReference": "OPP-PT-7K2M"
                 *     }
                 */
                "application/json": components["schemas"]["ClaimPersonnelTicketRequest"];
            };
        };
        responses: {
            /** @description The outcome of the claim. */
            200: {
                headers: {
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "customerNumber": 1000042
                     *     }
                     */
                    "application/json": components["schemas"]["ClaimContractResponse"];
                };
            };
            400: components["responses"]["BadClaim"];
            401: components["responses"]["Unauthorised"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["AlreadyClaimed"];
            422: components["responses"]["NothingToClaim"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    validateContractConsumption: {
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
            path?: never;
            cookie?: never;
        };
        /** @description The uses to judge, all together. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "consumptions": [
                 *         {
                 *           "contractUuid": "7c9e6679-7425-40de-944b-e07fc1f90ae7",
                 *           "customerNumber": 1000042,
                 *           "travelDate": "2026-09-01T06:45:00Z",
                 *           "orderId": "QX7K2MND",
                 *           "orderLineId": "QX7K2MND-1"
                 *         },
                 *         {
                 *           "contractUuid": "3f2504e0-4f89-41d3-9a0c-0305e82c3301",
                 *           "customerNumber": 1000042,
                 *           "travelDate": "2026-09-01T06:45:00Z"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ValidateContractConsumptionRequest"];
            };
        };
        responses: {
            /** @description The verdict, favourable or not. */
            200: {
                headers: {
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractConsumptionVerdict"];
                };
            };
            400: components["responses"]["BadConsumption"];
            401: components["responses"]["Unauthorised"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
}
