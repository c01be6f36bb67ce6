// Generated from the spec "Entur Personalisation – Customers" by `pnpm generate`; do not edit.

export interface paths {
    "/v1/current-level-summary": {
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
         * Get a customer's current status
         * @description How a customer stands, now or at another instant, in each program the customer is a member of: points, level, rewards and suspensions. Always a list, even when one program is asked for, and an empty one if the customer is not a member. Texts of point definitions come in the language of the `Accept-Language` header, or else in Norwegian bokmål. It only reads, so it may be repeated.
         */
        post: operations["queryCurrentLevelSummary"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customer-memberships": {
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
         * Find a customer's memberships
         * @description The programs a customer is a member of, with the member id in each and what the program keeps about the member. A customer who is a member of none is answered with an empty list. The list is not paged. It only reads, so it may be repeated.
         */
        post: operations["queryCustomerMemberships"];
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
        /** @description How a customer stands in one program at one instant. */
        CurrentLevelSummary: {
            /** @description The level the customer is at; null below the lowest one. */
            currentLevel?: components["schemas"]["LevelStatus"] | null;
            /** @description The rewards the customer has. */
            currentRewards: components["schemas"]["Reward"][];
            /**
             * Format: int64
             * @description Identifies the customer within the program; the key to more about the member.
             */
            memberId: number;
            /** @description One entry per kind of points in the program. */
            pointDefinitionStatuses: components["schemas"]["PointDefinitionStatus"][];
            /**
             * Format: int64
             * @description The program, by the id it has in this environment. Never recognise a program by it: use `programReference`.
             */
            programId: number;
            /** @description The program, by the reference it has in every environment. Null only for programs older than references. */
            programReference?: string | null;
            /** @description The suspensions in force. */
            suspensionStatuses: components["schemas"]["SuspensionStatus"][];
        };
        /** @description Whose status to get, when and where. `programReferences` wins over `programReference`; a `programId` given beside either narrows the answer further. */
        CurrentLevelSummaryQuery: {
            /** @description The customer. */
            customerId: string;
            /**
             * Format: int64
             * @description Only this program, by the id it has in this environment. Left out or null, every program is answered for.
             */
            programId?: number | null;
            /** @description Only this program, by the reference it has in every environment. Better than `programId`. */
            programReference?: string;
            /** @description Only these programs, by reference. Left out or empty, it filters nothing. */
            programReferences?: string[];
            /**
             * Format: date-time
             * @description The instant to answer for, past or future; now if left out.
             */
            statusAt?: string;
        };
        /** @description A customer's membership in one program. */
        CustomerMembership: {
            /**
             * Format: int64
             * @description Identifies the customer within the program.
             */
            memberId: number;
            /** @description What the program keeps about the member. Values are free-form. */
            memberMetadata?: {
                [key: string]: unknown;
            } | null;
            /**
             * Format: int64
             * @description The program, by the id it has in this environment.
             */
            programId: number;
            /** @description The program, by the reference it has in every environment. */
            programReference?: string | null;
        };
        /** @description Whose memberships to find, and where. */
        CustomerMembershipsQuery: {
            /** @description The customer. */
            customerId: string;
            /** @description Only these programs, by reference. Left out or empty, every program is looked in. */
            programReferences?: string[];
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
        /** @description The level a customer is at, and what it gives. */
        LevelStatus: {
            /**
             * Format: int64
             * @description Identifies the level within the reward ladder.
             */
            levelId: number;
            /** @description What to call the level before the customer. */
            name?: string;
            /** @description What the level gives. */
            rewards: components["schemas"]["Reward"][];
        };
        /** @description How many points of one kind a customer holds. */
        PointDefinitionStatus: {
            /** @description The kind of points in a sentence, in the language asked for. */
            description?: string | null;
            /**
             * Format: date-time
             * @description When the next of the points expire; null if none do.
             */
            expireAt?: string | null;
            /** @description What to call the points before the customer, in the language asked for. */
            name: string;
            /** @description The points that are held but do not count yet. */
            pendingPoints: number;
            /**
             * Format: int64
             * @description The kind of points, by the id it has in this environment.
             */
            pointDefinitionId: number;
            /** @description The kind of points, by the reference it has in every environment. */
            pointDefinitionReference?: string | null;
            /** @description The points that count. */
            points: number;
        };
        /** @description Something a member gets for reaching a level, such as a discount in per cent. */
        Reward: {
            /** @description The reward in a sentence. */
            description?: string | null;
            /** @description What to call the reward before the customer. */
            name: string;
            /** @description The size of a discount; null for a reward that is not counted in per cent. */
            percent?: number | null;
            /** @description Identifies the reward across environments. */
            reference?: string | null;
            /**
             * Format: int64
             * @description Identifies the reward within one environment.
             */
            rewardId: number;
            /** @description The kind of reward. The kinds are not published, so expect ones you do not know. */
            type: string;
        };
        /**
         * @description What a suspension holds back: `REWARDS` (levels give nothing) or `EFFECTS` (travel earns nothing).
         * @enum {string}
         */
        Suspends: "REWARDS" | "EFFECTS";
        /** @description A suspension in force. */
        SuspensionStatus: {
            /**
             * Format: date-time
             * @description When the suspension ends; null if no end is set.
             */
            endAt: string | null;
            /** @description The rule that led to the suspension. */
            referenceId?: string;
            /**
             * Format: date-time
             * @description When the suspension started.
             */
            startAt: string;
            suspends: components["schemas"]["Suspends"];
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
        /** @description The body is not what this document says it is. */
        BadRequest: {
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
                 *           "field": "customerId",
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
export type CurrentLevelSummary = components['schemas']['CurrentLevelSummary'];
export type CurrentLevelSummaryQuery = components['schemas']['CurrentLevelSummaryQuery'];
export type CustomerMembership = components['schemas']['CustomerMembership'];
export type CustomerMembershipsQuery = components['schemas']['CustomerMembershipsQuery'];
export type Error = components['schemas']['Error'];
export type LevelStatus = components['schemas']['LevelStatus'];
export type PointDefinitionStatus = components['schemas']['PointDefinitionStatus'];
export type Reward = components['schemas']['Reward'];
export type Suspends = components['schemas']['Suspends'];
export type SuspensionStatus = components['schemas']['SuspensionStatus'];
export type ValidationError = components['schemas']['ValidationError'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseInternalServerError = components['responses']['InternalServerError'];
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
    queryCurrentLevelSummary: {
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
        /** @description The customer, the instant and the programs to answer for. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CurrentLevelSummaryQuery"];
            };
        };
        responses: {
            /** @description One summary per program. */
            200: {
                headers: {
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "memberId": 42,
                     *         "programId": 7,
                     *         "currentRewards": [
                     *           {
                     *             "rewardId": 71,
                     *             "type": "DISCOUNT",
                     *             "name": "5 % off",
                     *             "reference": "five-off",
                     *             "description": "Five per cent off every single ticket.",
                     *             "percent": 5
                     *           }
                     *         ],
                     *         "suspensionStatuses": [
                     *           {
                     *             "suspends": "EFFECTS",
                     *             "startAt": "2026-07-01T00:00:00Z",
                     *             "endAt": null,
                     *             "referenceId": "too-many-refunds"
                     *           }
                     *         ],
                     *         "pointDefinitionStatuses": [
                     *           {
                     *             "pointDefinitionId": 11,
                     *             "name": "Trips",
                     *             "points": 24,
                     *             "pendingPoints": 12.5,
                     *             "pointDefinitionReference": "trips",
                     *             "description": "One point per trip on weekdays.",
                     *             "expireAt": "2026-12-31T23:00:00Z"
                     *           }
                     *         ],
                     *         "currentLevel": {
                     *           "levelId": 1,
                     *           "rewards": [
                     *             {
                     *               "rewardId": 71,
                     *               "type": "DISCOUNT",
                     *               "name": "5 % off",
                     *               "reference": "five-off",
                     *               "description": "Five per cent off every single ticket.",
                     *               "percent": 5
                     *             }
                     *           ],
                     *           "name": "Bronze"
                     *         },
                     *         "programReference": "fjord-club"
                     *       },
                     *       {
                     *         "memberId": 310,
                     *         "programId": 8,
                     *         "currentRewards": [],
                     *         "suspensionStatuses": [],
                     *         "pointDefinitionStatuses": [
                     *           {
                     *             "pointDefinitionId": 12,
                     *             "name": "Nights",
                     *             "points": 0,
                     *             "pendingPoints": 0,
                     *             "pointDefinitionReference": null,
                     *             "description": null,
                     *             "expireAt": null
                     *           }
                     *         ],
                     *         "currentLevel": null,
                     *         "programReference": null
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["CurrentLevelSummary"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorised"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    queryCustomerMemberships: {
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
        /** @description The customer, and the programs to look in. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerMembershipsQuery"];
            };
        };
        responses: {
            /** @description One entry per membership. */
            200: {
                headers: {
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "memberId": 42,
                     *         "programId": 7,
                     *         "programReference": "fjord-club",
                     *         "memberMetadata": {
                     *           "userType": "ADULT"
                     *         }
                     *       },
                     *       {
                     *         "memberId": 310,
                     *         "programId": 8,
                     *         "programReference": null,
                     *         "memberMetadata": null
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["CustomerMembership"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorised"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
}
