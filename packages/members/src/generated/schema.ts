// Generated from the spec "Entur Personalisation – Members" by `pnpm generate`; do not edit.

export interface paths {
    "/v1/programs/{programId}/members": {
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
                programId: components["parameters"]["ProgramId"];
            };
            cookie?: never;
        };
        /**
         * List the members of a program
         * @description All members of one program, page by page, or only the memberships of one customer. The order is not published.
         */
        get: operations["getMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/programs/{programId}/members/{memberId}": {
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
                 * @description The member within the program; not the customer's id.
                 * @example 42
                 */
                memberId: components["parameters"]["MemberId"];
                /**
                 * @description The program. Its id differs from one environment to the next.
                 * @example 7
                 */
                programId: components["parameters"]["ProgramId"];
            };
            cookie?: never;
        };
        /**
         * Get a member
         * @description One member of one program.
         */
        get: operations["getMember"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/programs/{programId}/members/{memberId}/point-periods": {
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
                 * @description The member within the program; not the customer's id.
                 * @example 42
                 */
                memberId: components["parameters"]["MemberId"];
                /**
                 * @description The program. Its id differs from one environment to the next.
                 * @example 7
                 */
                programId: components["parameters"]["ProgramId"];
            };
            cookie?: never;
        };
        /**
         * List a member's point periods
         * @description The windows a member's points are counted in, page by page, the latest `startAt` first.
         */
        get: operations["getPointPeriods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/programs/{programId}/members/{memberId}/point-periods/{pointPeriodId}": {
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
                 * @description The member within the program; not the customer's id.
                 * @example 42
                 */
                memberId: components["parameters"]["MemberId"];
                /**
                 * @description The point period.
                 * @example 501
                 */
                pointPeriodId: components["parameters"]["PointPeriodId"];
                /**
                 * @description The program. Its id differs from one environment to the next.
                 * @example 7
                 */
                programId: components["parameters"]["ProgramId"];
            };
            cookie?: never;
        };
        /**
         * Get a point period
         * @description One of a member's point periods. Ask for the customer's current level summary at the period's `endAt` to learn how the period ended.
         */
        get: operations["getPointPeriod"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/programs/{programId}/members/{memberId}/points-history": {
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
                 * @description The member within the program; not the customer's id.
                 * @example 42
                 */
                memberId: components["parameters"]["MemberId"];
                /**
                 * @description The program. Its id differs from one environment to the next.
                 * @example 7
                 */
                programId: components["parameters"]["ProgramId"];
            };
            cookie?: never;
        };
        /**
         * List what a member has earned and spent
         * @description The comings and goings of a member's points, page by page, the latest `createdAt` first.
         */
        get: operations["getPointsHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/programs/{programId}/members/{memberId}/reward-ladder": {
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
                 * @description The member within the program; not the customer's id.
                 * @example 42
                 */
                memberId: components["parameters"]["MemberId"];
                /**
                 * @description The program. Its id differs from one environment to the next.
                 * @example 7
                 */
                programId: components["parameters"]["ProgramId"];
            };
            cookie?: never;
        };
        /**
         * Get a member's reward ladder
         * @description Every level this member can reach, what it takes to get there and what it gives.
         */
        get: operations["getRewardLadder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/programs/{programId}/members/{memberId}/suspension-periods": {
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
                 * @description The member within the program; not the customer's id.
                 * @example 42
                 */
                memberId: components["parameters"]["MemberId"];
                /**
                 * @description The program. Its id differs from one environment to the next.
                 * @example 7
                 */
                programId: components["parameters"]["ProgramId"];
            };
            cookie?: never;
        };
        /**
         * List a member's suspension periods
         * @description The periods in which a member earns no points or gets no rewards, page by page, the latest `startAt` first.
         */
        get: operations["getSuspensionPeriods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/programs/{programId}/members/{memberId}/transactions": {
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
                 * @description The member within the program; not the customer's id.
                 * @example 42
                 */
                memberId: components["parameters"]["MemberId"];
                /**
                 * @description The program. Its id differs from one environment to the next.
                 * @example 7
                 */
                programId: components["parameters"]["ProgramId"];
            };
            cookie?: never;
        };
        /**
         * List a member's transactions
         * @description The grants of points a member has received, page by page, the latest `validFrom` first. Pending, expired and cancelled ones are among them: a transaction counts from `validFrom` until `expireAt` or `cancelledAt`, whichever comes first.
         */
        get: operations["getTransactions"];
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
        /** @description A number of points of one kind. */
        LevelRequirement: {
            /** @description The kind of points. */
            pointDefinitionReference: string;
            /** @description The least number of them that will do. */
            points: number;
        };
        /** @description A customer's membership in one program. */
        Member: {
            /**
             * Format: date-time
             * @description When the customer became a member.
             */
            createdAt: string;
            /** @description Identifies the customer across programs. */
            customerId: string;
            /**
             * Format: int64
             * @description Identifies the member within the program.
             */
            id: number;
            /** @description What the program's rules need to know about the member. Values are free-form. */
            metadata?: {
                [key: string]: unknown;
            } | null;
            /**
             * Format: int64
             * @description The organisation the member belongs to.
             */
            organisationId: number;
            /**
             * Format: date-time
             * @description When the member last changed.
             */
            updatedAt?: string;
        };
        /** @description One page of members. */
        PageMember: {
            /** @description The members on this page. */
            items: components["schemas"]["Member"][];
            /**
             * Format: int64
             * @description How many members all pages hold together.
             */
            totalItems: number;
            /** @description How many pages there are. */
            totalPages: number;
        };
        /** @description One page of point periods. */
        PagePointPeriod: {
            /** @description The point periods on this page. */
            items: components["schemas"]["PointPeriod"][];
            /**
             * Format: int64
             * @description How many point periods all pages hold together.
             */
            totalItems: number;
            /** @description How many pages there are. */
            totalPages: number;
        };
        /** @description One page of a points history. */
        PagePointsHistoryEntry: {
            /** @description The entries on this page. */
            items: components["schemas"]["PointsHistoryEntry"][];
            /**
             * Format: int64
             * @description How many entries all pages hold together.
             */
            totalItems: number;
            /** @description How many pages there are. */
            totalPages: number;
        };
        /** @description One page of suspension periods. */
        PageSuspensionPeriod: {
            /** @description The suspension periods on this page. */
            items: components["schemas"]["SuspensionPeriod"][];
            /**
             * Format: int64
             * @description How many suspension periods all pages hold together.
             */
            totalItems: number;
            /** @description How many pages there are. */
            totalPages: number;
        };
        /** @description One page of transactions. */
        PageTransaction: {
            /** @description The transactions on this page. */
            items: components["schemas"]["Transaction"][];
            /**
             * Format: int64
             * @description How many transactions all pages hold together.
             */
            totalItems: number;
            /** @description How many pages there are. */
            totalPages: number;
        };
        /**
         * @description Whether points came or went.
         * @enum {string}
         */
        PointEventType: "EARNED" | "CONSUMED";
        /** @description A window of time in which a member's points are counted on their own. */
        PointPeriod: {
            /**
             * Format: date-time
             * @description When the period ends.
             */
            endAt: string;
            /**
             * Format: int64
             * @description Identifies the point period.
             */
            id: number;
            /** @description What sets this period apart from others at the same time, such as a `userType` or a `stationPair` of stop place ids. Values are free-form. */
            metadata?: {
                [key: string]: unknown;
            } | null;
            /**
             * Format: date-time
             * @description When the period starts.
             */
            startAt: string;
        };
        /** @description One coming or going of a member's points. */
        PointsHistoryEntry: {
            /** @description How many points came or went; never negative. */
            amount: number;
            /**
             * Format: date-time
             * @description When the entry was made.
             */
            createdAt: string;
            /**
             * Format: int64
             * @description Identifies the entry.
             */
            id: number;
            /** @description The order behind the entry, if there was one. */
            orderId?: string | null;
            /** @description The kind of points. */
            pointDefinitionReference: string | null;
            pointEventType: components["schemas"]["PointEventType"];
            /**
             * Format: int64
             * @description The transaction that granted the points; null for points consumed.
             */
            transactionId?: number | null;
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
        /** @description The levels of a program as they apply to one member. */
        RewardLadder: {
            /** @description The levels, the lowest first. */
            levels: components["schemas"]["RewardLadderLevel"][];
        };
        /** @description One level of a ladder. */
        RewardLadderLevel: {
            /**
             * Format: int64
             * @description Identifies the level.
             */
            levelId: number;
            /** @description What to call the level before the customer. */
            name: string;
            /** @description What it takes to reach the level; all of them must be met. */
            requirements: components["schemas"]["LevelRequirement"][];
            /** @description What the level gives. */
            rewards: components["schemas"]["Reward"][];
        };
        /**
         * @description What a suspension holds back: `REWARDS` (levels give nothing) or `EFFECTS` (travel earns nothing).
         * @enum {string}
         */
        Suspends: "REWARDS" | "EFFECTS";
        /** @description A period in which part of a membership is put on hold. */
        SuspensionPeriod: {
            /**
             * Format: date-time
             * @description When the suspension ends; null if no end is set.
             */
            endAt: string | null;
            /**
             * Format: int64
             * @description Identifies the suspension period.
             */
            id?: number;
            /** @description What is known about the cause of the suspension. Values are free-form. */
            metadata?: {
                [key: string]: unknown;
            } | null;
            /** @description The rule that led to the suspension. */
            referenceId: string;
            /**
             * Format: date-time
             * @description When the suspension starts.
             */
            startAt: string;
            suspends: components["schemas"]["Suspends"];
        };
        /** @description A grant of points of one kind, valid within a window of time. */
        Transaction: {
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
            memberId?: number;
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
        /** @description A parameter is not what this document says it is. */
        BadPageRequest: {
            headers: {
                "X-Correlation-ID": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "title": "Bad Request",
                 *       "status": 400,
                 *       "message": "The request breaks two rules",
                 *       "correlationId": "0f0c6f0e-7a55-4a0a-8a52-0d7e2f1b9400",
                 *       "errors": [
                 *         {
                 *           "field": "page",
                 *           "message": "must be at least 1",
                 *           "code": "minimum"
                 *         },
                 *         {
                 *           "field": "perPage",
                 *           "message": "must be at most 200",
                 *           "code": "maximum"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description A parameter is not what this document says it is. */
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
                 *           "field": "programId",
                 *           "message": "must be an integer",
                 *           "code": "type"
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
        /** @description There is no such program or member, or the caller's organisation has no access to it. */
        MemberNotFound: {
            headers: {
                "X-Correlation-ID": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "title": "Not Found",
                 *       "status": 404,
                 *       "message": "There is no member 999 in program 7",
                 *       "correlationId": "0f0c6f0e-7a55-4a0a-8a52-0d7e2f1b9404"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such program, member or point period, or the caller's organisation has no access to it. */
        PointPeriodNotFound: {
            headers: {
                "X-Correlation-ID": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "title": "Not Found",
                 *       "status": 404,
                 *       "message": "There is no point period 999 for member 42 in program 7",
                 *       "correlationId": "0f0c6f0e-7a55-4a0a-8a52-0d7e2f1b9404"
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
         * @description The member within the program; not the customer's id.
         * @example 42
         */
        MemberId: number;
        /**
         * @description The page to read, counted from 1. A page past the last one is empty.
         * @example 1
         */
        Page: number;
        /**
         * @description How many items a page holds. What is published contradicts itself: the text says at most 100, the schema says 200. The schema is kept here; ask for 100 or fewer to be safe.
         * @example 20
         */
        PerPage: number;
        /**
         * @description Only points of the definition with this reference.
         * @example trips
         */
        PointDefinitionReference: string;
        /**
         * @description The point period.
         * @example 501
         */
        PointPeriodId: number;
        /**
         * @description The program. Its id differs from one environment to the next.
         * @example 7
         */
        ProgramId: number;
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
export type Error = components['schemas']['Error'];
export type LevelRequirement = components['schemas']['LevelRequirement'];
export type Member = components['schemas']['Member'];
export type PageMember = components['schemas']['PageMember'];
export type PagePointPeriod = components['schemas']['PagePointPeriod'];
export type PagePointsHistoryEntry = components['schemas']['PagePointsHistoryEntry'];
export type PageSuspensionPeriod = components['schemas']['PageSuspensionPeriod'];
export type PageTransaction = components['schemas']['PageTransaction'];
export type PointEventType = components['schemas']['PointEventType'];
export type PointPeriod = components['schemas']['PointPeriod'];
export type PointsHistoryEntry = components['schemas']['PointsHistoryEntry'];
export type Reward = components['schemas']['Reward'];
export type RewardLadder = components['schemas']['RewardLadder'];
export type RewardLadderLevel = components['schemas']['RewardLadderLevel'];
export type Suspends = components['schemas']['Suspends'];
export type SuspensionPeriod = components['schemas']['SuspensionPeriod'];
export type Transaction = components['schemas']['Transaction'];
export type ValidationError = components['schemas']['ValidationError'];
export type ResponseBadPageRequest = components['responses']['BadPageRequest'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseInternalServerError = components['responses']['InternalServerError'];
export type ResponseMemberNotFound = components['responses']['MemberNotFound'];
export type ResponsePointPeriodNotFound = components['responses']['PointPeriodNotFound'];
export type ResponseProgramNotFound = components['responses']['ProgramNotFound'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseUnauthorised = components['responses']['Unauthorised'];
export type ParameterEtClientName = components['parameters']['ETClientName'];
export type ParameterMemberId = components['parameters']['MemberId'];
export type ParameterPage = components['parameters']['Page'];
export type ParameterPerPage = components['parameters']['PerPage'];
export type ParameterPointDefinitionReference = components['parameters']['PointDefinitionReference'];
export type ParameterPointPeriodId = components['parameters']['PointPeriodId'];
export type ParameterProgramId = components['parameters']['ProgramId'];
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
    getMembers: {
        parameters: {
            query?: {
                /**
                 * @description Only members with this customer id.
                 * @example 1000042
                 */
                customerId?: string;
                /**
                 * @description The page to read, counted from 1. A page past the last one is empty.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many items a page holds. What is published contradicts itself: the text says at most 100, the schema says 200. The schema is kept here; ask for 100 or fewer to be safe.
                 * @example 20
                 */
                perPage?: components["parameters"]["PerPage"];
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
                 * @description The program. Its id differs from one environment to the next.
                 * @example 7
                 */
                programId: components["parameters"]["ProgramId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of members. */
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
                     *           "id": 42,
                     *           "createdAt": "2026-01-15T08:30:00Z",
                     *           "customerId": "1000042",
                     *           "organisationId": 1,
                     *           "metadata": {
                     *             "userType": "ADULT"
                     *           },
                     *           "updatedAt": "2026-06-02T14:05:10Z"
                     *         },
                     *         {
                     *           "id": 43,
                     *           "createdAt": "2026-02-20T17:12:45Z",
                     *           "customerId": "1000043",
                     *           "organisationId": 1
                     *         }
                     *       ],
                     *       "totalItems": 2,
                     *       "totalPages": 1
                     *     }
                     */
                    "application/json": components["schemas"]["PageMember"];
                };
            };
            400: components["responses"]["BadPageRequest"];
            401: components["responses"]["Unauthorised"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ProgramNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getMember: {
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
                 * @description The member within the program; not the customer's id.
                 * @example 42
                 */
                memberId: components["parameters"]["MemberId"];
                /**
                 * @description The program. Its id differs from one environment to the next.
                 * @example 7
                 */
                programId: components["parameters"]["ProgramId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The member. */
            200: {
                headers: {
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 42,
                     *       "createdAt": "2026-01-15T08:30:00Z",
                     *       "customerId": "1000042",
                     *       "organisationId": 1,
                     *       "metadata": {
                     *         "userType": "ADULT"
                     *       },
                     *       "updatedAt": "2026-06-02T14:05:10Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Member"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorised"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["MemberNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getPointPeriods: {
        parameters: {
            query?: {
                /**
                 * @description The page to read, counted from 1. A page past the last one is empty.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many items a page holds. What is published contradicts itself: the text says at most 100, the schema says 200. The schema is kept here; ask for 100 or fewer to be safe.
                 * @example 20
                 */
                perPage?: components["parameters"]["PerPage"];
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
                 * @description The member within the program; not the customer's id.
                 * @example 42
                 */
                memberId: components["parameters"]["MemberId"];
                /**
                 * @description The program. Its id differs from one environment to the next.
                 * @example 7
                 */
                programId: components["parameters"]["ProgramId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of point periods. */
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
                     *           "id": 501,
                     *           "endAt": "2026-06-30T22:00:00Z",
                     *           "startAt": "2026-05-31T22:00:00Z",
                     *           "metadata": {
                     *             "userType": "ADULT",
                     *             "stationPair": {
                     *               "from": "NSR:StopPlace:59872",
                     *               "to": "NSR:StopPlace:59983"
                     *             }
                     *           }
                     *         },
                     *         {
                     *           "id": 500,
                     *           "endAt": "2026-05-31T22:00:00Z",
                     *           "startAt": "2026-04-30T22:00:00Z",
                     *           "metadata": null
                     *         }
                     *       ],
                     *       "totalItems": 2,
                     *       "totalPages": 1
                     *     }
                     */
                    "application/json": components["schemas"]["PagePointPeriod"];
                };
            };
            400: components["responses"]["BadPageRequest"];
            401: components["responses"]["Unauthorised"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["MemberNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getPointPeriod: {
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
                 * @description The member within the program; not the customer's id.
                 * @example 42
                 */
                memberId: components["parameters"]["MemberId"];
                /**
                 * @description The point period.
                 * @example 501
                 */
                pointPeriodId: components["parameters"]["PointPeriodId"];
                /**
                 * @description The program. Its id differs from one environment to the next.
                 * @example 7
                 */
                programId: components["parameters"]["ProgramId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The point period. */
            200: {
                headers: {
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 501,
                     *       "endAt": "2026-06-30T22:00:00Z",
                     *       "startAt": "2026-05-31T22:00:00Z",
                     *       "metadata": {
                     *         "userType": "ADULT",
                     *         "stationPair": {
                     *           "from": "NSR:StopPlace:59872",
                     *           "to": "NSR:StopPlace:59983"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PointPeriod"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorised"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PointPeriodNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getPointsHistory: {
        parameters: {
            query?: {
                /**
                 * @description Only entries created after this instant.
                 * @example 2026-01-01T00:00:00Z
                 */
                createdAfter?: string;
                /**
                 * @description Only entries created before this instant.
                 * @example 2026-07-01T00:00:00Z
                 */
                createdBefore?: string;
                /**
                 * @description The page to read, counted from 1. A page past the last one is empty.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many items a page holds. What is published contradicts itself: the text says at most 100, the schema says 200. The schema is kept here; ask for 100 or fewer to be safe.
                 * @example 20
                 */
                perPage?: components["parameters"]["PerPage"];
                /**
                 * @description Only points of the definition with this reference.
                 * @example trips
                 */
                pointDefinitionReference?: components["parameters"]["PointDefinitionReference"];
                /**
                 * @description Only points earned, or only points consumed.
                 * @example EARNED
                 */
                pointEventType?: components["schemas"]["PointEventType"];
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
                 * @description The member within the program; not the customer's id.
                 * @example 42
                 */
                memberId: components["parameters"]["MemberId"];
                /**
                 * @description The program. Its id differs from one environment to the next.
                 * @example 7
                 */
                programId: components["parameters"]["ProgramId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the history. */
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
                     *           "id": 3002,
                     *           "pointEventType": "CONSUMED",
                     *           "amount": 10,
                     *           "createdAt": "2026-06-10T12:00:00Z",
                     *           "pointDefinitionReference": "trips",
                     *           "orderId": "QX9P4TRB",
                     *           "transactionId": null
                     *         },
                     *         {
                     *           "id": 3001,
                     *           "pointEventType": "EARNED",
                     *           "amount": 12.5,
                     *           "createdAt": "2026-06-02T14:05:10Z",
                     *           "pointDefinitionReference": "trips",
                     *           "orderId": "QX7K2MND",
                     *           "transactionId": 9002
                     *         }
                     *       ],
                     *       "totalItems": 2,
                     *       "totalPages": 1
                     *     }
                     */
                    "application/json": components["schemas"]["PagePointsHistoryEntry"];
                };
            };
            400: components["responses"]["BadPageRequest"];
            401: components["responses"]["Unauthorised"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["MemberNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getRewardLadder: {
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
                 * @description The member within the program; not the customer's id.
                 * @example 42
                 */
                memberId: components["parameters"]["MemberId"];
                /**
                 * @description The program. Its id differs from one environment to the next.
                 * @example 7
                 */
                programId: components["parameters"]["ProgramId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ladder, its lowest level first. */
            200: {
                headers: {
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "levels": [
                     *         {
                     *           "levelId": 1,
                     *           "name": "Bronze",
                     *           "requirements": [
                     *             {
                     *               "pointDefinitionReference": "trips",
                     *               "points": 10
                     *             }
                     *           ],
                     *           "rewards": [
                     *             {
                     *               "rewardId": 71,
                     *               "type": "DISCOUNT",
                     *               "name": "5 % off",
                     *               "reference": "five-off",
                     *               "description": "Five per cent off every single ticket.",
                     *               "percent": 5
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "levelId": 2,
                     *           "name": "Silver",
                     *           "requirements": [
                     *             {
                     *               "pointDefinitionReference": "trips",
                     *               "points": 40
                     *             }
                     *           ],
                     *           "rewards": [
                     *             {
                     *               "rewardId": 72,
                     *               "type": "DISCOUNT",
                     *               "name": "12.5 % off",
                     *               "reference": null,
                     *               "description": null,
                     *               "percent": 12.5
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RewardLadder"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorised"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["MemberNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getSuspensionPeriods: {
        parameters: {
            query?: {
                /**
                 * @description The page to read, counted from 1. A page past the last one is empty.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many items a page holds. What is published contradicts itself: the text says at most 100, the schema says 200. The schema is kept here; ask for 100 or fewer to be safe.
                 * @example 20
                 */
                perPage?: components["parameters"]["PerPage"];
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
                 * @description The member within the program; not the customer's id.
                 * @example 42
                 */
                memberId: components["parameters"]["MemberId"];
                /**
                 * @description The program. Its id differs from one environment to the next.
                 * @example 7
                 */
                programId: components["parameters"]["ProgramId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of suspension periods. */
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
                     *           "id": 802,
                     *           "startAt": "2026-07-01T00:00:00Z",
                     *           "endAt": null,
                     *           "referenceId": "too-many-refunds",
                     *           "suspends": "EFFECTS",
                     *           "metadata": {
                     *             "refunds": 14
                     *           }
                     *         },
                     *         {
                     *           "id": 801,
                     *           "startAt": "2026-04-01T00:00:00Z",
                     *           "endAt": "2026-04-08T00:00:00Z",
                     *           "referenceId": "shared-ticket",
                     *           "suspends": "REWARDS",
                     *           "metadata": null
                     *         }
                     *       ],
                     *       "totalItems": 2,
                     *       "totalPages": 1
                     *     }
                     */
                    "application/json": components["schemas"]["PageSuspensionPeriod"];
                };
            };
            400: components["responses"]["BadPageRequest"];
            401: components["responses"]["Unauthorised"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["MemberNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getTransactions: {
        parameters: {
            query?: {
                /**
                 * @description Only transactions this order led to.
                 * @example QX7K2MND
                 */
                orderId?: string;
                /**
                 * @description The page to read, counted from 1. A page past the last one is empty.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many items a page holds. What is published contradicts itself: the text says at most 100, the schema says 200. The schema is kept here; ask for 100 or fewer to be safe.
                 * @example 20
                 */
                perPage?: components["parameters"]["PerPage"];
                /**
                 * @description Only points of the definition with this reference.
                 * @example trips
                 */
                pointDefinitionReference?: components["parameters"]["PointDefinitionReference"];
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
                 * @description The member within the program; not the customer's id.
                 * @example 42
                 */
                memberId: components["parameters"]["MemberId"];
                /**
                 * @description The program. Its id differs from one environment to the next.
                 * @example 7
                 */
                programId: components["parameters"]["ProgramId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of transactions. */
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
                     *           "id": 9002,
                     *           "amount": 12.5,
                     *           "createdAt": "2026-06-02T14:05:10Z",
                     *           "programId": 7,
                     *           "validFrom": "2026-06-03T06:00:00Z",
                     *           "pointDefinitionId": 11,
                     *           "memberId": 42,
                     *           "expireAt": "2026-12-31T23:00:00Z",
                     *           "metadata": {
                     *             "orderId": "QX7K2MND",
                     *             "orderLineId": "QX7K2MND-1"
                     *           },
                     *           "updatedAt": "2026-06-02T14:05:10Z",
                     *           "cancelledAt": null,
                     *           "pointPeriodId": 501,
                     *           "pointDefinitionReference": "trips"
                     *         },
                     *         {
                     *           "id": 9001,
                     *           "amount": 30,
                     *           "createdAt": "2026-03-10T09:41:00Z",
                     *           "programId": 7,
                     *           "validFrom": "2026-03-11T05:30:00Z",
                     *           "pointDefinitionId": 11,
                     *           "memberId": 42,
                     *           "expireAt": null,
                     *           "metadata": null,
                     *           "updatedAt": "2026-03-12T11:00:00Z",
                     *           "cancelledAt": "2026-03-12T11:00:00Z",
                     *           "pointPeriodId": null,
                     *           "pointDefinitionReference": "trips"
                     *         }
                     *       ],
                     *       "totalItems": 2,
                     *       "totalPages": 1
                     *     }
                     */
                    "application/json": components["schemas"]["PageTransaction"];
                };
            };
            400: components["responses"]["BadPageRequest"];
            401: components["responses"]["Unauthorised"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["MemberNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
}
