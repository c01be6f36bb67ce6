// Generated from the spec "Entur Personalisation – Orders" by `pnpm generate`; do not edit.

export interface paths {
    "/v1/programs/{programId}/deferred-registration": {
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
                 * @description The program. Its id differs from one environment to the next.
                 * @example 7
                 */
                programId: number;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register an order line for a customer afterwards
         * @description Plays the events of an order line again, this time for a named customer, and grants the points they lead to. A 200 may still hold entries of 0 points; if no points at all can be granted the answer is a 422. There is no idempotency key, so do not repeat a call whose outcome is unknown: find the order's transactions first.
         */
        post: operations["registerDeferred"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/transactions": {
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
         * Find the transactions of an order
         * @description Every transaction an order has led to, in all programs the caller has access to. The list is not paged, and empty if the order is unknown or led to none.
         */
        get: operations["findTransactionsByOrderId"];
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
        /** @description The order line to register, and the customer to register it for. */
        DeferredRegistrationRequest: {
            /** @description The customer who is to get the points. */
            customerId: string;
            /** @description The order. */
            orderId: string;
            /** @description The line of the order. */
            orderLineId: string;
        };
        /** @description What a registration led to. */
        DeferredRegistrationResponse: {
            /** @description One entry per kind of points, those of 0 points among them. */
            pointsGiven: components["schemas"]["PointsGiven"][];
        };
        /** @description What went wrong, for people (`title`, `message`, `detail`) and for support (`correlationId`). */
        Error: {
            /** @description The id to quote to support; equal to the `X-Correlation-ID` of the response. */
            correlationId: string;
            /** @description More about this occurrence, where there is more to say. */
            detail?: string;
            /** @description One entry per value that broke a rule, when the request itself was at fault. */
            errors?: components["schemas"]["ValidationError"][];
            /** @description What went wrong this time. */
            message: string;
            /** @description The HTTP status of the response, repeated. */
            status: number;
            /** @description The kind of problem, the same for every occurrence of it. */
            title: string;
        };
        /** @description The points of one kind a registration gave. */
        PointsGiven: {
            /** @description How many points were given; possibly 0. */
            amount: number;
            /** @description The kind of points. */
            pointDefinitionReference: string;
            /**
             * Format: int64
             * @description The point period the points belong to, in programs that have such periods.
             */
            pointPeriodId?: number;
            /**
             * Format: int64
             * @description The transaction that granted the points; null when there were 0.
             */
            transactionId?: number | null;
        };
        /** @description A grant of points of one kind to one member, valid within a window of time. */
        TransactionByOrder: {
            /** @description How many points were granted. Fractions are possible. */
            amount: number;
            /**
             * Format: date-time
             * @description When the transaction was cancelled; null if it was not. It stays valid for the time before that.
             */
            cancelledAt?: string | null;
            /**
             * Format: date-time
             * @description When the transaction was made.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the points expire; null if they never do.
             */
            expireAt?: string | null;
            /**
             * Format: int64
             * @description Identifies the transaction.
             */
            id: number;
            /**
             * Format: int64
             * @description The member the points were granted to.
             */
            memberId: number;
            /** @description What is known about the cause of the transaction. Values are free-form. */
            metadata?: {
                [key: string]: unknown;
            } | null;
            /**
             * Format: int64
             * @description The kind of points, by the id it has in this environment.
             */
            pointDefinitionId: number;
            /** @description The kind of points, by the reference it has in every environment. */
            pointDefinitionReference?: string | null;
            /**
             * Format: int64
             * @description The point period the points belong to, in programs that have such periods.
             */
            pointPeriodId?: number | null;
            /**
             * Format: int64
             * @description The program the points count in.
             */
            programId: number;
            /**
             * Format: date-time
             * @description When the transaction last changed.
             */
            updatedAt?: string;
            /**
             * Format: date-time
             * @description From when the points count; until then they are pending.
             */
            validFrom: string;
        };
        /** @description One value of the request and the rule it broke. */
        ValidationError: {
            /** @description The rule, as a word a program can compare. */
            code?: string;
            /** @description The name of the parameter or property at fault. */
            field: string;
            /** @description The rule, as a sentence. */
            message: string;
        };
    };
    responses: {
        /** @description The order id is missing or empty. */
        BadOrderId: {
            headers: {
                "X-Correlation-ID": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "title": "Bad Request",
                 *       "status": 400,
                 *       "message": "The request breaks one rule",
                 *       "correlationId": "0f0c6f0e-7a55-4a0a-8a52-0d7e2f1b9400",
                 *       "errors": [
                 *         {
                 *           "field": "orderId",
                 *           "message": "must be given",
                 *           "code": "required"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The program id or the body is not what this document says it is. */
        BadRegistration: {
            headers: {
                "X-Correlation-ID": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "title": "Bad Request",
                 *       "status": 400,
                 *       "message": "The request breaks one rule",
                 *       "correlationId": "0f0c6f0e-7a55-4a0a-8a52-0d7e2f1b9400",
                 *       "errors": [
                 *         {
                 *           "field": "orderLineId",
                 *           "message": "must be given",
                 *           "code": "required"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
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
                 *       "title": "Forbidden",
                 *       "status": 403,
                 *       "message": "This client may not read or change data of the program",
                 *       "correlationId": "0f0c6f0e-7a55-4a0a-8a52-0d7e2f1b9403"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The service failed. The same call may succeed later. */
        InternalServerError: {
            headers: {
                "X-Correlation-ID": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "title": "Internal Server Error",
                 *       "status": 500,
                 *       "message": "Something unexpected happened",
                 *       "correlationId": "0f0c6f0e-7a55-4a0a-8a52-0d7e2f1b9500"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The order line gives this customer no points in this program. */
        NoPointsToGive: {
            headers: {
                "X-Correlation-ID": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "title": "Unprocessable Entity",
                 *       "status": 422,
                 *       "message": "Order line QX7K2MND-1 gives customer 1000042 no points",
                 *       "correlationId": "0f0c6f0e-7a55-4a0a-8a52-0d7e2f1b9422",
                 *       "detail": "The order line has been registered already"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such program, or the caller's organisation has no access to it. */
        ProgramNotFound: {
            headers: {
                "X-Correlation-ID": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "title": "Not Found",
                 *       "status": 404,
                 *       "message": "There is no program 999",
                 *       "correlationId": "0f0c6f0e-7a55-4a0a-8a52-0d7e2f1b9404"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
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
                 *       "title": "Too Many Requests",
                 *       "status": 429,
                 *       "message": "The quota of this token is used up",
                 *       "correlationId": "0f0c6f0e-7a55-4a0a-8a52-0d7e2f1b9429",
                 *       "detail": "500 of 500 calls used; the window ends at 08:01:00 GMT"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
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
                 *       "title": "Unauthorized",
                 *       "status": 401,
                 *       "message": "The access token has expired",
                 *       "correlationId": "0f0c6f0e-7a55-4a0a-8a52-0d7e2f1b9401"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
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
export type DeferredRegistrationRequest = components['schemas']['DeferredRegistrationRequest'];
export type DeferredRegistrationResponse = components['schemas']['DeferredRegistrationResponse'];
export type Error = components['schemas']['Error'];
export type PointsGiven = components['schemas']['PointsGiven'];
export type TransactionByOrder = components['schemas']['TransactionByOrder'];
export type ValidationError = components['schemas']['ValidationError'];
export type ResponseBadOrderId = components['responses']['BadOrderId'];
export type ResponseBadRegistration = components['responses']['BadRegistration'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseInternalServerError = components['responses']['InternalServerError'];
export type ResponseNoPointsToGive = components['responses']['NoPointsToGive'];
export type ResponseProgramNotFound = components['responses']['ProgramNotFound'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseUnauthorised = components['responses']['Unauthorised'];
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
    registerDeferred: {
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
                 * @description The program. Its id differs from one environment to the next.
                 * @example 7
                 */
                programId: number;
            };
            cookie?: never;
        };
        /** @description The order line, and the customer to register it for. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "orderId": "QX7K2MND",
                 *       "customerId": "1000042",
                 *       "orderLineId": "QX7K2MND-1"
                 *     }
                 */
                "application/json": components["schemas"]["DeferredRegistrationRequest"];
            };
        };
        responses: {
            /** @description The points that were given. */
            200: {
                headers: {
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "pointsGiven": [
                     *         {
                     *           "amount": 12.5,
                     *           "pointDefinitionReference": "trips",
                     *           "pointPeriodId": 501,
                     *           "transactionId": 9002
                     *         },
                     *         {
                     *           "amount": 0,
                     *           "pointDefinitionReference": "nights",
                     *           "transactionId": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DeferredRegistrationResponse"];
                };
            };
            400: components["responses"]["BadRegistration"];
            401: components["responses"]["Unauthorised"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ProgramNotFound"];
            422: components["responses"]["NoPointsToGive"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    findTransactionsByOrderId: {
        parameters: {
            query: {
                /**
                 * @description The order.
                 * @example QX7K2MND
                 */
                orderId: string;
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
            /** @description The transactions of the order. */
            200: {
                headers: {
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": 9002,
                     *         "amount": 12.5,
                     *         "memberId": 42,
                     *         "createdAt": "2026-06-02T14:05:10Z",
                     *         "programId": 7,
                     *         "validFrom": "2026-06-03T06:00:00Z",
                     *         "pointDefinitionId": 11,
                     *         "expireAt": "2026-12-31T23:00:00Z",
                     *         "metadata": {
                     *           "orderId": "QX7K2MND",
                     *           "orderLineId": "QX7K2MND-1"
                     *         },
                     *         "updatedAt": "2026-06-02T14:05:10Z",
                     *         "cancelledAt": null,
                     *         "pointPeriodId": 501,
                     *         "pointDefinitionReference": "trips"
                     *       },
                     *       {
                     *         "id": 9003,
                     *         "amount": 1,
                     *         "memberId": 310,
                     *         "createdAt": "2026-06-02T14:05:12Z",
                     *         "programId": 8,
                     *         "validFrom": "2026-06-03T06:00:00Z",
                     *         "pointDefinitionId": 12,
                     *         "expireAt": null,
                     *         "metadata": null,
                     *         "updatedAt": "2026-06-02T18:20:00Z",
                     *         "cancelledAt": "2026-06-02T18:20:00Z",
                     *         "pointPeriodId": null,
                     *         "pointDefinitionReference": null
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["TransactionByOrder"][];
                };
            };
            400: components["responses"]["BadOrderId"];
            401: components["responses"]["Unauthorised"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
}
