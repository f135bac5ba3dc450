// Made by `npm run generate` from openapi/. Do not edit: change the contract and generate again.

export interface paths {
    "/api/v1/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List orders */
        get: operations["listOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{orderId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an order */
        get: operations["readOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/instances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List instances */
        get: operations["listInstances"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/instances/{instanceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an instance */
        get: operations["readInstance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/instances/{instanceId}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what happened to an instance */
        get: operations["listInstanceEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List calls */
        get: operations["listCalls"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calls/{callId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a call */
        get: operations["readCall"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/outbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List messages to KooGallery
         * @description What KooGallery has still to be told. What was delivered is gone; `message.delivered` in the events of the instance tells of it.
         */
        get: operations["listOutbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/outbox/{messageId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a message to KooGallery */
        get: operations["readOutboxMessage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/outbox/{messageId}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have a dead message tried again
         * @description It is tried at once and from then on as a new one. What it says cannot be changed. A message that is not dead is tried by itself, and refused here.
         */
        post: operations["retryOutboxMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drift": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what the contract does not know
         * @description Unknown fields, unknown values and over-long texts that came with genuine calls, each counted by guide, scene and
         *     place, debugging calls apart. They never make a call fail (R2). Counted about twice a second; what has not come for
         *     180 days is forgotten. `koobridge spec drift` proposes the lines that would teach the contract.
         */
        get: operations["listDrift"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/usage/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List usage events */
        get: operations["listUsageEvents"];
        put?: never;
        /**
         * Count usage
         * @description Stores what buyers used, up to 10,000 events at once; when this answers, they are on the disk. All are stored or none. An
         *     event id counts once: sending the same event again is harmless, so after a lost answer send it again.
         */
        post: operations["countUsage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/usage/windows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List usage windows
         * @description What is counted together - an instance's meter, apart for each package - with the window that is open and the one that was closed last.
         */
        get: operations["listUsageWindows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/usage/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List usage records */
        get: operations["listUsageRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/usage/records/{meteringSn}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a usage record */
        get: operations["readUsageRecord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/usage/records/{meteringSn}/verdict": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell what KooGallery found
         * @description KooGallery checks a record after it has taken it, and shows a bad one in the seller console only (Transaction Management >
         *     SDR Management). Tell its code here: 005 and 010 mean that it has the record already, 013 has it sent again, any other refuses it.
         */
        post: operations["tellUsageVerdict"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/usage/records/{meteringSn}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a refused record again
         * @description For a record that KooGallery never took, after its cause was mended. It goes out as a new revision with a number of its own; window and value stay.
         */
        post: operations["resendUsageRecord"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/usage/balances/{instanceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an instance's balance
         * @description All that was counted is open, waiting, sent or refused: `counted` is kept when events are stored, the others are added up from events and records, so `agrees` can be false only when something was lost or doubled.
         */
        get: operations["readUsageBalance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/usage/packages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List packages that stop before excess */
        get: operations["listUsagePackages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/usage/packages/{packageInstanceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Declare a package that stops before excess
         * @description From now on the usage of this meter is taken from the package, oldest package first, and KooGallery is told so. Saying the same again changes nothing.
         */
        put: operations["declareUsagePackage"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/licenses/activate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have authorization codes activated
         * @description Writes the wish and answers within about three seconds, for each code whether it is activated. What is not over then goes
         *     on; asking again is harmless: a code that is active is answered as it is known, and KooGallery is not asked. No code is
         *     activated twice (R28).
         */
        post: operations["activateLicenses"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/licenses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List authorization codes
         * @description Codes are shown by their ends only (R23); who knows one finds it with its own path.
         */
        get: operations["listLicenseCodes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/licenses/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an authorization code
         * @description What is stored of it; KooGallery is not asked.
         */
        get: operations["readLicenseCode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/licenses/{code}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check whether a code may be used
         * @description For the software of the merchant, as often as it likes: KooGallery is asked once a code and UTC day, and again when a call
         *     of it or the end of the period says that something has changed. The first check of a client on a UTC day is reported to
         *     KooGallery when it may use the code.
         */
        post: operations["checkLicense"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/licenses/{code}/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report who uses a code
         * @description For merchants who count by themselves. A check that names its client reports it already.
         */
        post: operations["reportLicenseUse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reconcile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Compare with KooGallery
         * @description Asks KooGallery for the orders we hold, for those that calls named without being carried out, and for those named here, and
         *     compares. What is safe is repaired through the same commands as a call; the rest is listed. Nothing is ever released.
         */
        post: operations["reconcile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List findings */
        get: operations["listFindings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/endpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List endpoints */
        get: operations["listEndpoints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plugins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List plugins */
        get: operations["listPlugins"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/livez": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Is the process alive? */
        get: operations["readLiveness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Can it take calls? */
        get: operations["readReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Figures for Prometheus */
        get: operations["readMetrics"];
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
        /**
         * @description A decimal number with at most 4 digits after the point, exact.
         * @example 0.25
         */
        Quantity: string;
        /** @description Events of one endpoint. */
        UsageCount: {
            /**
             * @description The endpoint of the instances.
             * @example saas-demo
             */
            endpoint: string;
            /**
             * @description Whether the instances are those of debugging calls. Their usage is stored and shown, KooGallery is not told (R18).
             * @default false
             * @example false
             */
            sandbox: boolean;
            /** @description The events. */
            events: components["schemas"]["NewUsageEvent"][];
        };
        /** @description Something a buyer used. */
        NewUsageEvent: {
            /**
             * @description Your own id of it, unique in the endpoint.
             * @example 2025-11-24T07:14:02Z/worker-3/8812
             */
            eventId: string;
            /**
             * @description The pay-per-use instance, never that of a package.
             * @example 10e758d0-31ad-4c4b-8f1b-81d03469a10e
             */
            instanceId: string;
            /**
             * @description What is counted.
             * @default usage
             * @example usage
             */
            meter: string;
            /**
             * @description How much: above 0, at most 8 digits before and 4 after the point.
             * @example 0.25
             */
            quantity: string;
            /**
             * Format: date-time
             * @description When it was used. Default - now.
             * @example 2025-11-24T07:14:02Z
             */
            at?: string;
        };
        /** @description How events were taken. */
        UsageCounted: {
            /**
             * @description How many were new.
             * @example 1
             */
            counted: number;
            /** @description Ids that had been counted before; they were not counted again. */
            repeated: string[];
            /** @description Packages of these events that have nothing left - stop the service until the buyer has bought another. */
            exhaustedPackages: string[];
        };
        /** @description A page of usage events. */
        UsageEventPage: {
            /** @description The events, those used last first. */
            items: components["schemas"]["UsageEvent"][];
            next: components["schemas"]["Next"];
        };
        /** @description Something a buyer used, as it was counted. */
        UsageEvent: {
            /**
             * @description The merchant's id of it.
             * @example 2025-11-24T07:14:02Z/worker-3/8812
             */
            eventId: string;
            /**
             * @description The endpoint.
             * @example saas-demo
             */
            endpoint: string;
            /**
             * @description Whether the instance is one of debugging calls.
             * @example false
             */
            sandbox: boolean;
            /**
             * @description The instance.
             * @example 10e758d0-31ad-4c4b-8f1b-81d03469a10e
             */
            instanceId: string;
            /**
             * @description What was counted.
             * @example usage
             */
            meter: string;
            /**
             * @description The package it was taken from; null for none.
             * @example 5b0c7a52-9f2a-4f53-8a3c-0e4e4f3f3c11
             */
            packageInstanceId: string | null;
            quantity: components["schemas"]["Quantity"];
            /**
             * Format: date-time
             * @description When it was used.
             * @example 2025-11-24T07:14:02Z
             */
            at: string;
            /**
             * Format: date-time
             * @description When it was stored.
             * @example 2025-11-24T07:14:03Z
             */
            receivedAt: string;
            /**
             * @description The record it went into; null while its window is open.
             * @example 3fS2mVdrp2pJDCs9y0c1UOZ0k6Q0Xv3fJm3oYw9WbXc
             */
            meteringSn: string | null;
        };
        /** @description A page of series with their windows. */
        UsageWindowPage: {
            /** @description The series. */
            items: components["schemas"]["UsageWindow"][];
            next: components["schemas"]["Next"];
        };
        /** @description What is counted together, and how far its windows are. */
        UsageWindow: {
            /**
             * @description The endpoint.
             * @example saas-demo
             */
            endpoint: string;
            /**
             * @description Whether the instance is one of debugging calls.
             * @example false
             */
            sandbox: boolean;
            /**
             * @description The instance.
             * @example 10e758d0-31ad-4c4b-8f1b-81d03469a10e
             */
            instanceId: string;
            /**
             * @description What is counted.
             * @example usage
             */
            meter: string;
            /**
             * @description The package it is taken from; null for none.
             * @example 5b0c7a52-9f2a-4f53-8a3c-0e4e4f3f3c11
             */
            packageInstanceId: string | null;
            /**
             * Format: date-time
             * @description End of the window that was closed last; events of before it go into a later one. Null when none was.
             * @example 2025-11-24T07:00:00Z
             */
            closedUntil: string | null;
            /**
             * @description How many events no record holds yet.
             * @example 12
             */
            openEvents: number;
            openQuantity: components["schemas"]["Quantity"];
        };
        /**
         * @description `waiting` to be sent; `sent` - KooGallery took it; `refused` - it will not be taken as it is; `expired` - too old to be taken; `released` - counted after the instance was gone; `replaced` by a later revision.
         * @example sent
         * @enum {string}
         */
        UsageRecordState: "waiting" | "sent" | "refused" | "expired" | "released" | "replaced";
        /** @description A page of usage records. */
        UsageRecordPage: {
            /** @description The records, the newest first. */
            items: components["schemas"]["UsageRecord"][];
            next: components["schemas"]["Next"];
        };
        /** @description What KooGallery is told of one window. */
        UsageRecord: {
            /**
             * @description KooGallery's number of the record, made from instance, meter, window and revision (R26).
             * @example 3fS2mVdrp2pJDCs9y0c1UOZ0k6Q0Xv3fJm3oYw9WbXc
             */
            meteringSn: string;
            /**
             * @description The endpoint.
             * @example saas-demo
             */
            endpoint: string;
            /**
             * @description The instance.
             * @example 10e758d0-31ad-4c4b-8f1b-81d03469a10e
             */
            instanceId: string;
            /**
             * @description What was counted.
             * @example usage
             */
            meter: string;
            /**
             * @description The package it is taken from; null for none.
             * @example 5b0c7a52-9f2a-4f53-8a3c-0e4e4f3f3c11
             */
            packageInstanceId: string | null;
            /**
             * Format: date-time
             * @description Begin of the window.
             * @example 2025-11-24T07:00:00Z
             */
            beginAt: string;
            /**
             * Format: date-time
             * @description Its end.
             * @example 2025-11-24T08:00:00Z
             */
            endAt: string;
            value: components["schemas"]["Quantity"];
            /**
             * @description 0, then one more for each correction.
             * @example 0
             */
            revision: number;
            state: components["schemas"]["UsageRecordState"];
            /**
             * @description KooGallery's code behind the state.
             * @example 007
             */
            code: string | null;
            /**
             * @description The same in words, and what to do.
             * @example The record is too old.
             */
            reason: string | null;
            /**
             * @description How often it was sent.
             * @example 1
             */
            attempts: number;
            /**
             * Format: date-time
             * @description When it is sent next; null when it is not.
             * @example 2025-11-24T08:03:00Z
             */
            nextTryAt: string | null;
            /**
             * Format: date-time
             * @description When KooGallery took it.
             * @example 2025-11-24T08:03:01Z
             */
            sentAt: string | null;
            /**
             * Format: date-time
             * @description When its window was closed.
             * @example 2025-11-24T08:03:00Z
             */
            createdAt: string;
        };
        /** @description What the seller console says of a record. */
        UsageVerdict: {
            /**
             * @description The record's code there, 001 to 013.
             * @example 013
             */
            code: string;
        };
        /** @description Where all usage of an instance is. */
        UsageBalance: {
            /**
             * @description The instance.
             * @example 10e758d0-31ad-4c4b-8f1b-81d03469a10e
             */
            instanceId: string;
            /**
             * @description The endpoint.
             * @example saas-demo
             */
            endpoint: string;
            /**
             * @description Whether the instance is one of debugging calls.
             * @example false
             */
            sandbox: boolean;
            /**
             * @description Whether the sums agree.
             * @example true
             */
            agrees: boolean;
            total: components["schemas"]["UsageSums"];
            /** @description The same for each meter and package. */
            series: components["schemas"]["UsageSeriesSums"][];
        };
        /** @description counted = open + waiting + sent + refused. */
        UsageSums: {
            /**
             * @description All that was ever counted.
             * @example 10
             */
            counted: string;
            /**
             * @description In windows that are open.
             * @example 3.25
             */
            open: string;
            /**
             * @description In records that wait to be sent.
             * @example 0
             */
            waiting: string;
            /**
             * @description In records that KooGallery took.
             * @example 6.75
             */
            sent: string;
            /**
             * @description In records that it did not and will not take; each of them raised an alert.
             * @example 0
             */
            refused: string;
        };
        /** @description The sums of one meter and package. */
        UsageSeriesSums: {
            /**
             * @description What is counted.
             * @example usage
             */
            meter: string;
            /**
             * @description The package it is taken from; null for none.
             * @example 5b0c7a52-9f2a-4f53-8a3c-0e4e4f3f3c11
             */
            packageInstanceId: string | null;
            /**
             * @description All that was ever counted.
             * @example 10
             */
            counted: string;
            /**
             * @description In windows that are open.
             * @example 3.25
             */
            open: string;
            /**
             * @description In records that wait to be sent.
             * @example 0
             */
            waiting: string;
            /**
             * @description In records that KooGallery took.
             * @example 6.75
             */
            sent: string;
            /**
             * @description In records that it did not and will not take; each of them raised an alert.
             * @example 0
             */
            refused: string;
        };
        /** @description What a package holds. */
        UsagePackageDeclaration: {
            /**
             * @description The endpoint.
             * @example saas-demo
             */
            endpoint: string;
            /**
             * @description Whether it is one of debugging calls.
             * @default false
             * @example false
             */
            sandbox: boolean;
            /**
             * @description The pay-per-use instance that it belongs to.
             * @example 10e758d0-31ad-4c4b-8f1b-81d03469a10e
             */
            instanceId: string;
            /**
             * @description The meter that is taken from it.
             * @default usage
             * @example usage
             */
            meter: string;
            /**
             * @description How much it holds.
             * @example 1000
             */
            quota: string;
        };
        /** @description A page of packages. */
        UsagePackagePage: {
            /** @description The packages, the newest first. */
            items: components["schemas"]["UsagePackage"][];
            next: components["schemas"]["Next"];
        };
        /** @description A package that stops before excess. */
        UsagePackage: {
            /**
             * @description Its instance.
             * @example 5b0c7a52-9f2a-4f53-8a3c-0e4e4f3f3c11
             */
            packageInstanceId: string;
            /**
             * @description The endpoint.
             * @example saas-demo
             */
            endpoint: string;
            /**
             * @description Whether it is one of debugging calls.
             * @example false
             */
            sandbox: boolean;
            /**
             * @description The pay-per-use instance that it belongs to.
             * @example 10e758d0-31ad-4c4b-8f1b-81d03469a10e
             */
            instanceId: string;
            /**
             * @description The meter that is taken from it.
             * @example usage
             */
            meter: string;
            /**
             * @description How much it holds.
             * @example 1000
             */
            quota: string;
            /**
             * @description How much is used.
             * @example 250.5
             */
            used: string;
            /**
             * @description How much is left; below 0 when the last event took more.
             * @example 749.5
             */
            left: string;
            /**
             * Format: date-time
             * @description When it was used up; null while something is left.
             * @example 2025-12-01T10:00:00Z
             */
            exhaustedAt: string | null;
            /**
             * Format: date-time
             * @description When it was declared.
             * @example 2025-11-24T07:00:00Z
             */
            createdAt: string;
        };
        /** @description Codes to activate. */
        LicenseActivationWish: {
            /**
             * @description The endpoint of the product; its guide is `license-code`.
             * @example license-code-demo
             */
            endpoint: string;
            /** @description The codes, as the buyers have handed them over. */
            codes: components["schemas"]["AuthorizationCode"][];
            /**
             * Format: date-time
             * @description Real start of service, not before the order. Left out, it is the activation.
             * @example 2025-06-24T07:14:02Z
             */
            effectiveAt?: string;
            /**
             * @description Whether they are test codes of the seller console. KooGallery is asked for them, too; they raise no alert and are forgotten after a while (R18).
             * @default false
             * @example false
             */
            sandbox: boolean;
        };
        /**
         * @description An authorization code.
         * @example PL2506240001
         */
        AuthorizationCode: string;
        /**
         * @description `none` - nobody asked for it; `requested` and on its way; `active`; `refused` by KooGallery.
         * @example active
         * @enum {string}
         */
        LicenseActivationState: "none" | "requested" | "active" | "refused";
        /** @description How it stands with codes that shall be active. */
        LicenseActivations: {
            /** @description The codes in the order in which they were asked for, each once. */
            items: components["schemas"]["LicenseActivation"][];
        };
        /** @description How it stands with a code that shall be active. */
        LicenseActivation: {
            code: components["schemas"]["AuthorizationCode"];
            activation: components["schemas"]["LicenseActivationState"];
            /**
             * @description Whether it is a test code.
             * @example false
             */
            sandbox: boolean;
            status: components["schemas"]["LicenseStatus"];
            expiresAt: components["schemas"]["LicenseEnd"];
            problem: components["schemas"]["LicenseProblem"];
        };
        /**
         * @description What KooGallery calls it - `ALIVE`, `EXPIRED`, `RELEASED`, or what may be added; null when it was not heard of.
         * @example ALIVE
         */
        LicenseStatus: "ALIVE" | "EXPIRED" | "RELEASED" | (string & {}) | null;
        /**
         * Format: date-time
         * @description End of the period; null when it is not known, or there is none.
         * @example 2026-06-24T07:14:02Z
         */
        LicenseEnd: string | null;
        /**
         * @description Why it is not active, and what to do; null when nothing is wrong.
         * @example The buyer has not claimed the code yet. It is tried again by itself.
         */
        LicenseProblem: string | null;
        /** @description A page of authorization codes. */
        LicenseCodePage: {
            /** @description The codes, the newest first. */
            items: components["schemas"]["LicenseCode"][];
            next: components["schemas"]["Next"];
        };
        /** @description An authorization code, and what KooGallery last said of it. */
        LicenseCode: {
            /**
             * @description Its ends (R23).
             * @example PL***001
             */
            code: string;
            /**
             * @description The endpoint.
             * @example license-code-demo
             */
            endpoint: string;
            /**
             * @description Whether it is a test code.
             * @example false
             */
            sandbox: boolean;
            activation: components["schemas"]["LicenseActivationState"];
            status: components["schemas"]["LicenseStatus"];
            /**
             * @description What KooGallery's calls have made of it, which goes before `status`; null when it never called about it.
             * @example frozen
             * @enum {string|null}
             */
            instanceState: "provisioning" | "active" | "failed" | "frozen" | "released" | null;
            /**
             * Format: date-time
             * @description When it was activated; null when that is not known.
             * @example 2025-06-24T07:14:02Z
             */
            activatedAt: string | null;
            expiresAt: components["schemas"]["LicenseEnd"];
            /**
             * @description The product; null when it was not told.
             * @example CAD, yearly
             */
            productName: string | null;
            /**
             * @description Its id; null when it was not told.
             * @example OFFI846204237451911168
             */
            productId: string | null;
            /**
             * @description The order; null when it was not told.
             * @example CS2506240714A1B2C
             */
            orderId: string | null;
            /**
             * @description How many licenses were bought with it; null when it was not told.
             * @example 5
             */
            amount: number | null;
            /**
             * Format: date-time
             * @description When KooGallery answered for it last; null when it never did.
             * @example 2025-06-24T07:20:00Z
             */
            checkedAt: string | null;
            problem: components["schemas"]["LicenseProblem"];
            /**
             * Format: date-time
             * @description When it became known.
             * @example 2025-06-24T07:14:01Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When something of it changed last.
             * @example 2025-06-24T07:20:00Z
             */
            updatedAt: string;
        };
        /** @description Who wants to use a code. */
        LicenseCheckWish: {
            /**
             * @description The endpoint of the product; its guide is `license-code`.
             * @example license-code-demo
             */
            endpoint: string;
            /**
             * @description Who uses the software - an account, a device. KooGallery counts active clients by it. Left out, nothing is reported.
             * @example device-7
             */
            clientId?: string;
            /**
             * @description Address of the client, for those who come from `heartbeatInfo`. KooGallery takes it no more, so it is neither stored nor sent.
             * @example 192.0.2.7
             */
            ip?: string;
            /**
             * @description Whether the test code of this name is meant. Left out, the code that is known, a real one first.
             * @example false
             */
            sandbox?: boolean;
        };
        /** @description Whether a code may be used, and what is known of it. */
        LicenseCheck: {
            /**
             * @description Whether the software may run.
             * @example true
             */
            usable: boolean;
            /**
             * @description `ok`; `expired`: lead the buyer to KooGallery to renew; `frozen` and `released` by a call of KooGallery, or `released` by its answer; `not-activated`: activate it; `unknown-status`: KooGallery says something that is not documented; `too-old`: KooGallery could not be asked for longer than `licenses.staleDays`.
             * @example ok
             * @enum {string}
             */
            reason: "ok" | "expired" | "frozen" | "released" | "not-activated" | "unknown-status" | "too-old";
            status: components["schemas"]["LicenseStatus"];
            expiresAt: components["schemas"]["LicenseEnd"];
            /**
             * Format: date-time
             * @description When it was activated; null when that is not known.
             * @example 2025-06-24T07:14:02Z
             */
            activatedAt: string | null;
            /**
             * @description The product; null when it was not told.
             * @example CAD, yearly
             */
            productName: string | null;
            /**
             * Format: date-time
             * @description When KooGallery answered for it last; null when it never did.
             * @example 2025-06-24T07:20:00Z
             */
            checkedAt: string | null;
            /**
             * @description Whether KooGallery should have been asked again and did not answer, so that this is what it said last.
             * @example false
             */
            stale: boolean;
        };
        /** @description Who uses a code today, by one of `activeNumber` and `clientIds`. */
        LicenseUse: {
            /**
             * @description The endpoint of the product; its guide is `license-code`.
             * @example license-code-demo
             */
            endpoint: string;
            /**
             * @description How many clients are active today.
             * @example 100
             */
            activeNumber?: number;
            /**
             * @description Clients that are active today; each is reported once a UTC day.
             * @example [
             *       "device-7"
             *     ]
             */
            clientIds?: string[];
            /**
             * @description Whether the test code of this name is meant. Left out, the code that is known, a real one first.
             * @example false
             */
            sandbox?: boolean;
        };
        /** @description What was new of a report. */
        LicenseUseReported: {
            /**
             * @description How many clients were not reported today before; 1 for a number.
             * @example 1
             */
            reported: number;
        };
        /** @description What to look at besides the orders we hold. */
        ReconcileWish: {
            /** @description Orders to ask for, such as those of the order list in the seller console. */
            orders?: string[];
            /**
             * @description Only this endpoint, which is also the one that the orders belong to.
             * @example cycle-demo
             */
            endpoint?: string;
            /**
             * @description Whether nothing is repaired or kept, only listed.
             * @default false
             * @example true
             */
            dryRun: boolean;
        };
        /** @description What a run came to. */
        ReconcileReport: {
            /**
             * @description How many orders KooGallery was asked for.
             * @example 12
             */
            asked: number;
            /** @description What was mended. */
            repaired: components["schemas"]["Finding"][];
            /** @description What somebody has to decide. */
            open: components["schemas"]["Finding"][];
            /**
             * @description How many earlier findings are not there any more.
             * @example 0
             */
            gone: number;
            /**
             * @description Why not all orders could be asked for; null when all were.
             * @example KooGallery could not be asked.
             */
            stopped: string | null;
        };
        /**
         * @description `open` - somebody has to decide; `repaired` by the reconciler; `gone` - not there any more.
         * @example open
         * @enum {string}
         */
        FindingState: "open" | "repaired" | "gone";
        /** @description A page of findings. */
        FindingPage: {
            /** @description The findings, the newest first. */
            items: components["schemas"]["Finding"][];
            next: components["schemas"]["Next"];
        };
        /** @description A difference between what KooGallery says and what we hold. */
        Finding: {
            /**
             * @description The same difference has the same.
             * @example q0fJ3VdQ0mJ8r0o2k9yq1k6oC3aH0iQd2dV1cH7b4lM
             */
            findingId: string;
            /**
             * @description What differs.
             * @example renewal-missing
             */
            kind: string;
            /**
             * @description The endpoint; empty when nothing says which.
             * @example cycle-demo
             */
            endpoint: string;
            /**
             * @description The order.
             * @example CS2211181819B4LVS
             */
            orderId: string | null;
            /**
             * @description Its line.
             * @example CS2211181819B4LVS-000001
             */
            orderLineId: string | null;
            /**
             * @description The instance.
             * @example 10e758d0-31ad-4c4b-8f1b-81d03469a10e
             */
            instanceId: string | null;
            state: components["schemas"]["FindingState"];
            /** @description Both sides; what it holds depends on the kind. */
            facts: {
                [key: string]: unknown;
            };
            advice: components["schemas"]["Advice"];
            /**
             * Format: date-time
             * @description When it was found.
             * @example 2023-11-18T16:10:00Z
             */
            foundAt: string;
            /**
             * Format: date-time
             * @description When it was last seen.
             * @example 2023-11-18T16:10:00Z
             */
            updatedAt: string;
        };
        /** @description What it means and what to do. */
        Advice: {
            /**
             * @description In English.
             * @example A renewal was paid and the call about it never came.
             */
            en: string;
            /**
             * @description In Chinese.
             * @example 续费已付款，但调用没有到来。
             */
            zh: string;
        };
        /** @description A page of orders. */
        OrderPage: {
            /** @description The orders, the newest first. */
            items: components["schemas"]["Order"][];
            next: components["schemas"]["Next"];
        };
        /** @description An order, as KooGallery told it. Until the order query has answered, `type`, `placedAt` and `buyer` are null and `lines` is empty. */
        Order: {
            /**
             * @description The order, as KooGallery numbers it.
             * @example CS2211181819B4LVS
             */
            orderId: string;
            /**
             * @description The endpoint whose call named the order first.
             * @example saas-demo
             */
            endpoint: string;
            /**
             * @description Whether it came with a debugging or probe call.
             * @example false
             */
            sandbox: boolean;
            /**
             * @description What was ordered. KooGallery may add values.
             * @example new
             */
            type: "new" | "trial" | "trial-to-formal" | "unsubscribe" | "renew" | "change" | (string & {}) | null;
            /**
             * Format: date-time
             * @description When it was placed; not when it takes effect.
             * @example 2022-11-18T10:19:46Z
             */
            placedAt: string | null;
            /** @description Its lines. */
            lines: components["schemas"]["OrderLine"][];
            buyer: components["schemas"]["Buyer"];
            /** @description The instances made for it. */
            instances: components["schemas"]["InstanceOfOrder"][];
            /**
             * Format: date-time
             * @description When the server first heard of it.
             * @example 2022-11-18T10:19:48Z
             */
            createdAt: string;
        };
        /** @description One thing bought. */
        OrderLine: {
            /**
             * @description The line.
             * @example CS2211181819B4LVS-000001
             */
            orderLineId: string;
            /**
             * @description How it is paid. KooGallery may add values.
             * @example period
             */
            charging: "period" | "one-time" | "on-demand" | "on-demand-package" | (string & {});
            /**
             * @description Unit of the period; null when it is not sold by period.
             * @example year
             */
            periodUnit: string | null;
            /**
             * @description How many of `periodUnit`; null when it is not sold by period.
             * @example 1
             */
            periodCount: number | null;
            /**
             * Format: date-time
             * @description The end as KooGallery reckoned it when the order was placed. The instance's `expiresAt` is the one that counts.
             * @example 2023-11-18T15:59:59Z
             */
            expiresAt: string | null;
            /** @description Products and specifications. */
            products: components["schemas"]["OrderedProduct"][];
            /**
             * @description List price, a decimal number in the currency of the site.
             * @example 100
             */
            listPrice: string | null;
            /**
             * @description Price after discount, a decimal number in the currency of the site.
             * @example 80
             */
            price: string | null;
        };
        /** @description Product and specification. */
        OrderedProduct: {
            /**
             * @description The product.
             * @example OFFI846204237451911168
             */
            productId: string;
            /**
             * @description The specification.
             * @example 0a4d1578-5295-46a7-92d4-7c803dccc51d
             */
            skuCode: string;
            /**
             * @description Seats, gigabytes or whatever the price is counted by; null when it is not.
             * @example 50
             */
            quantity: number | null;
            /**
             * @description The product's name.
             * @example Basic edition, yearly
             */
            name: string | null;
        };
        /** @description Who bought. What KooGallery did not tell is null. */
        Buyer: {
            /**
             * @description The buyer's account.
             * @example 459bbbec25d24749b2eb83be37b602a8
             */
            customerId: string | null;
            /**
             * @description Name of that account.
             * @example mock_user_01
             */
            customerName: string | null;
            /**
             * @description The real name of person or firm.
             * @example test user 1
             */
            realName: string | null;
            /**
             * @description Mobile number, masked.
             * @example 186****8888
             */
            mobilePhone: string | null;
            /**
             * @description E-mail address, masked.
             * @example b***@example.com
             */
            email: string | null;
        } | null;
        /** @description An instance, in short. */
        InstanceOfOrder: {
            /**
             * @description The instance.
             * @example 87b94795-0603-4e24-8ae5-69420d60e3c8
             */
            instanceId: string;
            state: components["schemas"]["InstanceState"];
        };
        /** @description A page of instances. */
        InstancePage: {
            /** @description The instances, the newest first. */
            items: components["schemas"]["Instance"][];
            next: components["schemas"]["Next"];
        };
        /** @description What was delivered for an order line. */
        Instance: {
            /**
             * @description The instance, as KooGallery knows it.
             * @example 87b94795-0603-4e24-8ae5-69420d60e3c8
             */
            instanceId: string;
            /**
             * @description The endpoint it was ordered through.
             * @example saas-demo
             */
            endpoint: string;
            /**
             * @description The plugin that made it.
             * @example saas-demo
             */
            plugin: string;
            productType: components["schemas"]["ProductType"];
            state: components["schemas"]["InstanceState"];
            /**
             * @description The order it was bought with.
             * @example CS2211181819B4LVS
             */
            orderId: string;
            /**
             * @description The line of that order.
             * @example CS2211181819B4LVS-000001
             */
            orderLineId: string;
            /**
             * @description Whether it was made by a debugging or probe call.
             * @example false
             */
            sandbox: boolean;
            /**
             * Format: date-time
             * @description End of the paid period; null when it is not known or not sold by period. Nothing happens by itself at that time.
             * @example 2022-11-24T02:36:18.256Z
             */
            expiresAt: string | null;
            /**
             * Format: date-time
             * @description When it was ordered.
             * @example 2022-11-18T10:19:48Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When something about it changed last.
             * @example 2022-11-18T10:19:49Z
             */
            updatedAt: string;
            failure: components["schemas"]["Failure"];
        };
        /**
         * @description How the product is sold.
         * @example saas
         * @enum {string}
         */
        ProductType: "saas" | "cycle-billed" | "license";
        /**
         * @description `provisioning` being made; `active` in use; `frozen` blocked, its data kept; `released` gone; `failed` could not be made.
         * @example active
         * @enum {string}
         */
        InstanceState: "provisioning" | "active" | "frozen" | "released" | "failed";
        /** @description Why it could not be made; null unless `state` is `failed`. */
        Failure: {
            /**
             * @description A reason of the plugin contract, or of the server.
             * @example SOLD_OUT
             */
            reason: string;
            /**
             * @description The same in words.
             * @example No more places in this region.
             */
            message: string;
        } | null;
        /** @description A page of events. */
        EventPage: {
            /** @description The events, the newest first. */
            items: components["schemas"]["Event"][];
            next: components["schemas"]["Next"];
        };
        /** @description Something that happened to an instance. */
        Event: {
            /**
             * @description Number of the event, growing over the whole server.
             * @example 42
             */
            seq: number;
            /**
             * @description What happened.
             * @example instance.renewed
             */
            type: string;
            /**
             * Format: date-time
             * @description When.
             * @example 2022-11-24T02:36:18.256Z
             */
            at: string;
            /**
             * @description More about it, different for each `type`.
             * @example {
             *       "reason": "renewal"
             *     }
             */
            data: {
                [key: string]: unknown;
            };
        };
        /** @description A page of calls. */
        CallPage: {
            /** @description The calls, the newest first. */
            items: components["schemas"]["Call"][];
            next: components["schemas"]["Next"];
        };
        /** @description A call, in short. */
        Call: {
            /**
             * @description The call, as every log line about it names it.
             * @example 0190a6c8-7d0e-7b5c-9a57-3f0c8a4a2e11
             */
            callId: string;
            /**
             * Format: date-time
             * @description When its first byte came, or left.
             * @example 2022-11-18T10:19:48.120Z
             */
            receivedAt: string;
            /**
             * @description The endpoint it concerns.
             * @example saas-demo
             */
            endpoint: string;
            /**
             * @description `in`: KooGallery called us. `out`: we called somebody.
             * @example in
             * @enum {string}
             */
            direction: "in" | "out";
            /**
             * @description Which scene, or which operation of theirs; null when that could not be told.
             * @example newInstance
             */
            scene: string | null;
            /**
             * @description How it ended, in one word such as `done`, `in-progress`, `refused`, `unauthenticated`, `malformed`.
             * @example done
             */
            outcome: string;
            /**
             * @description The code in the answer; null when there was none.
             * @example 000000
             */
            resultCode: string | null;
            /**
             * @description The status of the answer; null when there was none.
             * @example 200
             */
            httpStatus: number | null;
            /**
             * @description Time to the answer in milliseconds.
             * @example 12.5
             */
            ms: number;
            /**
             * @description The order it was about.
             * @example CS2211181819B4LVS
             */
            orderId: string | null;
            /**
             * @description The instance it was about.
             * @example 87b94795-0603-4e24-8ae5-69420d60e3c8
             */
            instanceId: string | null;
            /**
             * @description Whether it was a debugging or probe call.
             * @example false
             */
            sandbox: boolean;
            /**
             * @description What was wrong, in words; null when nothing was.
             * @example The timestamp is 94 s away: our clock is behind, or the call was held up.
             */
            problem: string | null;
        };
        /** @description A call with all that was received, checked and answered. */
        CallRecord: {
            /**
             * @description The call, as every log line about it names it.
             * @example 0190a6c8-7d0e-7b5c-9a57-3f0c8a4a2e11
             */
            callId: string;
            /**
             * Format: date-time
             * @description When its first byte came, or left.
             * @example 2022-11-18T10:19:48.120Z
             */
            receivedAt: string;
            /**
             * @description The endpoint it concerns.
             * @example saas-demo
             */
            endpoint: string;
            /**
             * @description `in`: KooGallery called us. `out`: we called somebody.
             * @example in
             * @enum {string}
             */
            direction: "in" | "out";
            /**
             * @description Which scene, or which operation of theirs; null when that could not be told.
             * @example newInstance
             */
            scene: string | null;
            /**
             * @description How it ended, in one word such as `done`, `in-progress`, `refused`, `unauthenticated`, `malformed`.
             * @example done
             */
            outcome: string;
            /**
             * @description The code in the answer; null when there was none.
             * @example 000000
             */
            resultCode: string | null;
            /**
             * @description The status of the answer; null when there was none.
             * @example 200
             */
            httpStatus: number | null;
            /**
             * @description Time to the answer in milliseconds.
             * @example 12.5
             */
            ms: number;
            /**
             * @description The order it was about.
             * @example CS2211181819B4LVS
             */
            orderId: string | null;
            /**
             * @description The instance it was about.
             * @example 87b94795-0603-4e24-8ae5-69420d60e3c8
             */
            instanceId: string | null;
            /**
             * @description Whether it was a debugging or probe call.
             * @example false
             */
            sandbox: boolean;
            /**
             * @description What was wrong, in words; null when nothing was.
             * @example The timestamp is 94 s away: our clock is behind, or the call was held up.
             */
            problem: string | null;
            request: components["schemas"]["RecordedRequest"];
            answer: components["schemas"]["RecordedAnswer"];
            /** @description How the sender was checked, step by step; it ends with the first step that failed. */
            verification: components["schemas"]["VerificationStep"][];
            /** @description What the call had that the contract does not know. It was carried out all the same (R2). */
            drift: components["schemas"]["Drift"][];
        };
        /** @description A request as it was received, secrets masked. */
        RecordedRequest: {
            /**
             * @description HTTP method.
             * @example POST
             */
            method: string;
            /**
             * @description Path and query.
             * @example /produce/saas-demo?signature=***&timestamp=1680508066618&nonce=50D83FDE
             */
            path: string;
            headers: components["schemas"]["RecordedHeaders"];
            body: components["schemas"]["RecordedBody"];
        };
        /** @description The answer as it was sent, secrets masked; null when there was none. */
        RecordedAnswer: {
            headers: components["schemas"]["RecordedHeaders"];
            body: components["schemas"]["RecordedBody"];
        } | null;
        /**
         * @description Headers by name.
         * @example {
         *       "content-type": "application/json"
         *     }
         */
        RecordedHeaders: {
            [key: string]: string;
        };
        /**
         * @description The body, as a JSON value when it was JSON, else as text; null when there was none or it was too large to keep.
         * @example {
         *       "activity": "newInstance",
         *       "orderId": "CS2211181819B4LVS"
         *     }
         */
        RecordedBody: unknown;
        /** @description One step of checking the sender. */
        VerificationStep: {
            /**
             * @description What was looked at.
             * @example clock
             */
            step: string;
            /**
             * @description Whether it was right.
             * @example false
             */
            ok: boolean;
            /**
             * @description What was found.
             * @example 94 s away, 60 s are allowed
             */
            detail: string | null;
        };
        /** @description Something that the contract does not know. */
        Drift: {
            /**
             * @description What kind of thing.
             * @example unknown-field
             */
            kind: string;
            /**
             * @description Where in the body, as a JSON pointer.
             * @example /colour
             */
            path: string;
            /**
             * @description What was found.
             * @example The contract does not know this field.
             */
            detail: string;
            /**
             * @description What stood there, as JSON, masked and cut; null when nothing did.
             * @example "re***"
             */
            sample?: string | null;
            /**
             * @description How many characters the text had that stood there; 0 when it was no text.
             * @example 3
             */
            length?: number;
        };
        /**
         * @description `waiting` - tried by itself until it is delivered; `dead` - refused, or failed for too long: it stays until somebody has it tried again.
         * @example dead
         * @enum {string}
         */
        MessageState: "waiting" | "dead";
        /**
         * @description `license-upload` - a license that a device asked for; `license-activation` of authorization codes; `software-usage` - who used the software of authorization codes.
         * @example license-upload
         * @enum {string}
         */
        MessageKind: "license-upload" | "license-activation" | "software-usage";
        /** @description A page of messages to KooGallery. */
        MessagePage: {
            /** @description The messages, the newest first. */
            items: components["schemas"]["OutboxMessage"][];
            next: components["schemas"]["Next"];
        };
        /** @description Something that KooGallery has still to be told. What it says is sealed and never shown. */
        OutboxMessage: {
            /**
             * @description The message.
             * @example 7Qk2v0mJ8r0o2k9yq1k6oC3aH0iQd2dV1cH7b4lM3fS
             */
            messageId: string;
            kind: components["schemas"]["MessageKind"];
            /**
             * @description The endpoint.
             * @example license-demo
             */
            endpoint: string;
            /**
             * @description Whether it came of a debugging call.
             * @example false
             */
            sandbox: boolean;
            /**
             * @description The instance; null when no call has made it known here, and for authorization codes, whose instance id is the code (R23).
             * @example 10e758d0-31ad-4c4b-8f1b-81d03469a10e
             */
            instanceId: string | null;
            state: components["schemas"]["MessageState"];
            /**
             * @description How many attempts have failed.
             * @example 1
             */
            attempts: number;
            /**
             * Format: date-time
             * @description Not tried before; earlier messages of the same instance go first. Null when it is dead.
             * @example 2025-11-24T07:14:03Z
             */
            nextTryAt: string | null;
            /**
             * Format: date-time
             * @description When the first attempt failed; null when none has.
             * @example 2025-11-24T07:14:03Z
             */
            failingSince: string | null;
            /**
             * @description KooGallery's code at the last attempt; null when there was none.
             * @example 91381033
             */
            lastCode: string | null;
            /**
             * @description Why the last attempt failed, and what to do; null when none has.
             * @example KooGallery refuses the upload: the License resource is invalid.
             */
            lastError: string | null;
            /**
             * Format: date-time
             * @description When it was written.
             * @example 2025-11-24T07:14:02Z
             */
            createdAt: string;
        };
        /** @description A page of drift. */
        DriftPage: {
            /** @description The drift, what came first lately at the front. */
            items: components["schemas"]["CountedDrift"][];
            next: components["schemas"]["Next"];
        };
        /** @description Something that the contract does not know, counted over the calls that had it. */
        CountedDrift: {
            /**
             * @description The guide that the call followed.
             * @example saas-v2
             */
            guide: string;
            /**
             * @description The scene.
             * @example newInstance
             */
            scene: string;
            /**
             * @description Whether it came with debugging or probe calls; real ones are counted apart.
             * @example false
             */
            sandbox: boolean;
            /**
             * @description `unknown-field`, `unknown-value` (each value is counted by itself), `too-long`, `missing-field` (the guide calls it mandatory, the scene can do without), `unreadable` (encrypted, and not with the key of the endpoint).
             * @example unknown-field
             */
            kind: "unknown-field" | "unknown-value" | "too-long" | "missing-field" | "unreadable" | (string & {});
            /**
             * @description Where in the message, as a JSON pointer; places in lists, and names that no guide would give to a field, are `*`. `…` counts what came after a scene had a thousand.
             * @example /userList/*\/nick
             */
            path: string;
            /**
             * @description How many calls had it.
             * @example 3
             */
            count: number;
            /**
             * Format: date-time
             * @description When it came first.
             * @example 2022-11-18T10:19:48.120Z
             */
            firstAt: string;
            /**
             * Format: date-time
             * @description When it came last.
             * @example 2022-11-20T08:00:01.007Z
             */
            lastAt: string;
            /**
             * @description Characters of the longest text that stood there; 0 when none did.
             * @example 3
             */
            longest: number;
            /**
             * @description What the last call had there, as JSON, at most 200 characters, masked (R23): of a text the first two characters, of a long number the first two digits; unknown values are shown when they are words. Null when nothing stood there.
             * @example "ye***"
             */
            sample: string | null;
            /**
             * @description The endpoint of the last call.
             * @example saas-demo
             */
            lastEndpoint: string;
            /**
             * @description The last call.
             * @example 0190a6c8-7d0e-7b5c-9a57-3f0c8a4a2e11
             */
            lastCallId: string;
        };
        /** @description A page of endpoints. */
        EndpointPage: {
            /** @description The endpoints. */
            items: components["schemas"]["Endpoint"][];
            next: components["schemas"]["Next"];
        };
        /** @description A production address. */
        Endpoint: {
            /**
             * @description Its name in the configuration.
             * @example saas-demo
             */
            name: string;
            /**
             * @description The guide that KooGallery follows when it calls.
             * @example saas-v2
             */
            guide: string;
            /**
             * @description Where it is called.
             * @example /produce/saas-demo
             */
            path: string;
            /**
             * @description The plugin that does the work.
             * @example saas-demo
             */
            plugin: string;
            productType: components["schemas"]["ProductType"];
        };
        /** @description A page of plugins. */
        PluginPage: {
            /** @description The plugins. */
            items: components["schemas"]["Plugin"][];
            next: components["schemas"]["Next"];
        };
        /** @description A product, as its developer wrote it. */
        Plugin: {
            /**
             * @description Its folder or package.
             * @example saas-demo
             */
            name: string;
            productType: components["schemas"]["ProductType"];
            /**
             * @description What it says about itself.
             * @example Shows what a plugin of a one-time product looks like.
             */
            description: string | null;
            /**
             * @description The functions that it offers.
             * @example [
             *       "create",
             *       "describe",
             *       "release"
             *     ]
             */
            functions: string[];
            /**
             * @description The endpoints that use it.
             * @example [
             *       "saas-demo"
             *     ]
             */
            endpoints: string[];
        };
        /** @description How the process is. */
        Health: {
            /**
             * @description `ok`, or `unavailable` for the `reasons`.
             * @example ok
             * @enum {string}
             */
            status: "ok" | "unavailable";
            /**
             * @description Why not; empty when `ok`.
             * @example []
             */
            reasons: string[];
        };
        /**
         * @description The `cursor` of the next page; null on the last.
         * @example eyJhZnRlciI6MTc2MDAwMDAwMDAwMH0
         */
        Next: string | null;
        /** @description What went wrong, for programs (`type`, `status`) and for people (`title`, `detail`). */
        Problem: {
            /**
             * @description Names the kind of problem; `about:blank` when the status says it all.
             * @example about:blank
             */
            type: string;
            /**
             * @description The kind of problem in words, always the same for the same `type` and `status`.
             * @example Not Found
             */
            title: string;
            /**
             * @description The HTTP status once more.
             * @example 404
             */
            status: number;
            /**
             * @description What was wrong this time, and what to do.
             * @example There is no instance 10e758d0-31ad-4c4b-8f1b-81d03469a10e.
             */
            detail: string;
            /**
             * @description Path of the request that met the problem.
             * @example /api/v1/instances/10e758d0-31ad-4c4b-8f1b-81d03469a10e
             */
            instance: string;
        };
    };
    responses: {
        /** @description A parameter is unknown, or its value is not allowed. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Bad Request",
                 *       "status": 400,
                 *       "detail": "limit: must be <= 200",
                 *       "instance": "/api/v1/orders?limit=1000"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no bearer token, or it is not one of `management.tokens`. */
        Unauthorized: {
            headers: {
                /**
                 * @description Always `Bearer`.
                 * @example Bearer
                 */
                "WWW-Authenticate"?: string;
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Unauthorized",
                 *       "status": 401,
                 *       "detail": "Send the header \"Authorization: Bearer <token>\" with one of management.tokens.",
                 *       "instance": "/api/v1/orders"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A fault of ours; the log has it under the same path and time. */
        InternalError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Internal Server Error",
                 *       "status": 500,
                 *       "detail": "The database did not answer. The log says more.",
                 *       "instance": "/api/v1/orders"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such thing. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Not Found",
                 *       "status": 404,
                 *       "detail": "There is no instance 10e758d0-31ad-4c4b-8f1b-81d03469a10e.",
                 *       "instance": "/api/v1/instances/10e758d0-31ad-4c4b-8f1b-81d03469a10e"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description It cannot be done as things stand. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Conflict",
                 *       "status": 409,
                 *       "detail": "The record has been sent already.",
                 *       "instance": "/api/v1/usage/records/3fS2mVdrp2pJDCs9y0c1UOZ0k6Q0Xv3fJm3oYw9WbXc/resend"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description It depends on somebody who does not answer. */
        ServiceUnavailable: {
            headers: {
                /**
                 * @description After how many seconds to come again.
                 * @example 30
                 */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Service Unavailable",
                 *       "status": 503,
                 *       "detail": "KooGallery could not be asked, and nothing is known of the code. Come again in 30 s.",
                 *       "instance": "/api/v1/licenses/PL2506240001/check"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /**
         * @description Only what belongs to this endpoint.
         * @example saas-demo
         */
        EndpointFilter: string;
        /**
         * @description `true`: only debugging and probe calls and what came of them; `false`: only real ones. Left out, both.
         * @example false
         */
        SandboxFilter: boolean;
        /**
         * @description Only what belongs to this instance.
         * @example 10e758d0-31ad-4c4b-8f1b-81d03469a10e
         */
        InstanceFilter: string;
        /**
         * @description The message.
         * @example 7Qk2v0mJ8r0o2k9yq1k6oC3aH0iQd2dV1cH7b4lM3fS
         */
        MessageId: string;
        /**
         * @description The record's number.
         * @example 3fS2mVdrp2pJDCs9y0c1UOZ0k6Q0Xv3fJm3oYw9WbXc
         */
        MeteringSn: string;
        /**
         * @description The authorization code in clear. It stands in no log and no journal (R23).
         * @example PL2506240001
         */
        AuthorizationCode: components["schemas"]["AuthorizationCode"];
        /**
         * @description The instance. If several endpoints know it, or the sandbox too, the filters say which; without them, the newest that is real.
         * @example 10e758d0-31ad-4c4b-8f1b-81d03469a10e
         */
        InstanceId: string;
        /**
         * @description Where to go on, the `next` of the page before. Left out, the list begins with the newest.
         * @example eyJhZnRlciI6MTc2MDAwMDAwMDAwMH0
         */
        Cursor: string;
        /**
         * @description How many items at most.
         * @example 50
         */
        Limit: number;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listOrders: {
        parameters: {
            query?: {
                /**
                 * @description Only what belongs to this endpoint.
                 * @example saas-demo
                 */
                endpoint?: components["parameters"]["EndpointFilter"];
                /**
                 * @description `true`: only debugging and probe calls and what came of them; `false`: only real ones. Left out, both.
                 * @example false
                 */
                sandbox?: components["parameters"]["SandboxFilter"];
                /**
                 * @description Where to go on, the `next` of the page before. Left out, the list begins with the newest.
                 * @example eyJhZnRlciI6MTc2MDAwMDAwMDAwMH0
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description How many items at most.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of orders, the newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "orderId": "CS2211181819B4LVS",
                     *           "endpoint": "saas-demo",
                     *           "sandbox": false,
                     *           "type": "new",
                     *           "placedAt": "2022-11-18T10:19:46Z",
                     *           "lines": [
                     *             {
                     *               "orderLineId": "CS2211181819B4LVS-000001",
                     *               "charging": "period",
                     *               "periodUnit": "year",
                     *               "periodCount": 1,
                     *               "expiresAt": "2023-11-18T15:59:59Z",
                     *               "products": [
                     *                 {
                     *                   "productId": "OFFI846204237451911168",
                     *                   "skuCode": "0a4d1578-5295-46a7-92d4-7c803dccc51d",
                     *                   "quantity": 50,
                     *                   "name": "Basic edition, yearly"
                     *                 }
                     *               ],
                     *               "listPrice": "100",
                     *               "price": "80"
                     *             }
                     *           ],
                     *           "buyer": {
                     *             "customerId": "459bbbec25d24749b2eb83be37b602a8",
                     *             "customerName": "mock_user_01",
                     *             "realName": "test user 1",
                     *             "mobilePhone": "186****8888",
                     *             "email": null
                     *           },
                     *           "instances": [
                     *             {
                     *               "instanceId": "87b94795-0603-4e24-8ae5-69420d60e3c8",
                     *               "state": "active"
                     *             }
                     *           ],
                     *           "createdAt": "2022-11-18T10:19:48Z"
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["OrderPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalError"];
        };
    };
    readOrder: {
        parameters: {
            query?: {
                /**
                 * @description Only what belongs to this endpoint.
                 * @example saas-demo
                 */
                endpoint?: components["parameters"]["EndpointFilter"];
                /**
                 * @description `true`: only debugging and probe calls and what came of them; `false`: only real ones. Left out, both.
                 * @example false
                 */
                sandbox?: components["parameters"]["SandboxFilter"];
            };
            header?: never;
            path: {
                /**
                 * @description The order. If several endpoints know it, or the sandbox too, the filters say which; without them, the newest that is real.
                 * @example CS2211181819B4LVS
                 */
                orderId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "orderId": "CS2211181819B4LVS",
                     *       "endpoint": "saas-demo",
                     *       "sandbox": false,
                     *       "type": null,
                     *       "placedAt": null,
                     *       "lines": [],
                     *       "buyer": null,
                     *       "instances": [
                     *         {
                     *           "instanceId": "87b94795-0603-4e24-8ae5-69420d60e3c8",
                     *           "state": "provisioning"
                     *         }
                     *       ],
                     *       "createdAt": "2022-11-18T10:19:48Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Order"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    listInstances: {
        parameters: {
            query?: {
                /**
                 * @description Only what belongs to this endpoint.
                 * @example saas-demo
                 */
                endpoint?: components["parameters"]["EndpointFilter"];
                /**
                 * @description Only instances in this state.
                 * @example frozen
                 */
                state?: components["schemas"]["InstanceState"];
                /**
                 * @description `true`: only debugging and probe calls and what came of them; `false`: only real ones. Left out, both.
                 * @example false
                 */
                sandbox?: components["parameters"]["SandboxFilter"];
                /**
                 * @description Only instances of this order.
                 * @example CS2211181819B4LVS
                 */
                orderId?: string;
                /**
                 * @description Where to go on, the `next` of the page before. Left out, the list begins with the newest.
                 * @example eyJhZnRlciI6MTc2MDAwMDAwMDAwMH0
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description How many items at most.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of instances, the newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "instanceId": "87b94795-0603-4e24-8ae5-69420d60e3c8",
                     *           "endpoint": "saas-demo",
                     *           "plugin": "saas-demo",
                     *           "productType": "saas",
                     *           "state": "failed",
                     *           "orderId": "CS2211181819B4LVS",
                     *           "orderLineId": "CS2211181819B4LVS-000001",
                     *           "sandbox": false,
                     *           "expiresAt": null,
                     *           "createdAt": "2022-11-18T10:19:48Z",
                     *           "updatedAt": "2022-11-18T10:19:49Z",
                     *           "failure": {
                     *             "reason": "SOLD_OUT",
                     *             "message": "No more places in this region."
                     *           }
                     *         }
                     *       ],
                     *       "next": "eyJhZnRlciI6MTc2MDAwMDAwMDAwMH0"
                     *     }
                     */
                    "application/json": components["schemas"]["InstancePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalError"];
        };
    };
    readInstance: {
        parameters: {
            query?: {
                /**
                 * @description Only what belongs to this endpoint.
                 * @example saas-demo
                 */
                endpoint?: components["parameters"]["EndpointFilter"];
                /**
                 * @description `true`: only debugging and probe calls and what came of them; `false`: only real ones. Left out, both.
                 * @example false
                 */
                sandbox?: components["parameters"]["SandboxFilter"];
            };
            header?: never;
            path: {
                /**
                 * @description The instance. If several endpoints know it, or the sandbox too, the filters say which; without them, the newest that is real.
                 * @example 10e758d0-31ad-4c4b-8f1b-81d03469a10e
                 */
                instanceId: components["parameters"]["InstanceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The instance. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "instanceId": "10e758d0-31ad-4c4b-8f1b-81d03469a10e",
                     *       "endpoint": "cycle-demo",
                     *       "plugin": "cycle-demo",
                     *       "productType": "cycle-billed",
                     *       "state": "active",
                     *       "orderId": "CS2211181819B4LVS",
                     *       "orderLineId": "CS2211181819B4LVS-000001",
                     *       "sandbox": false,
                     *       "expiresAt": "2022-11-24T02:36:18.256Z",
                     *       "createdAt": "2022-11-18T10:19:48Z",
                     *       "updatedAt": "2022-11-18T10:19:49Z",
                     *       "failure": null
                     *     }
                     */
                    "application/json": components["schemas"]["Instance"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    listInstanceEvents: {
        parameters: {
            query?: {
                /**
                 * @description Only what belongs to this endpoint.
                 * @example saas-demo
                 */
                endpoint?: components["parameters"]["EndpointFilter"];
                /**
                 * @description `true`: only debugging and probe calls and what came of them; `false`: only real ones. Left out, both.
                 * @example false
                 */
                sandbox?: components["parameters"]["SandboxFilter"];
                /**
                 * @description Where to go on, the `next` of the page before. Left out, the list begins with the newest.
                 * @example eyJhZnRlciI6MTc2MDAwMDAwMDAwMH0
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description How many items at most.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /**
                 * @description The instance. If several endpoints know it, or the sandbox too, the filters say which; without them, the newest that is real.
                 * @example 10e758d0-31ad-4c4b-8f1b-81d03469a10e
                 */
                instanceId: components["parameters"]["InstanceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of events, the newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "seq": 42,
                     *           "type": "instance.renewed",
                     *           "at": "2022-11-24T02:36:18.256Z",
                     *           "data": {
                     *             "reason": "renewal",
                     *             "expiresAt": "2023-11-24T02:36:18Z"
                     *           }
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["EventPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    listCalls: {
        parameters: {
            query?: {
                /**
                 * @description Only what belongs to this endpoint.
                 * @example saas-demo
                 */
                endpoint?: components["parameters"]["EndpointFilter"];
                /**
                 * @description Only calls of this scene.
                 * @example newInstance
                 */
                scene?: string;
                /**
                 * @description Only calls that ended like this.
                 * @example unauthenticated
                 */
                outcome?: string;
                /**
                 * @description Only calls about this instance.
                 * @example 10e758d0-31ad-4c4b-8f1b-81d03469a10e
                 */
                instanceId?: string;
                /**
                 * @description Only calls that came at this time or later.
                 * @example 2022-11-18T00:00:00Z
                 */
                since?: string;
                /**
                 * @description Where to go on, the `next` of the page before. Left out, the list begins with the newest.
                 * @example eyJhZnRlciI6MTc2MDAwMDAwMDAwMH0
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description How many items at most.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of calls, the newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "callId": "0190a6c8-7d0e-7b5c-9a57-3f0c8a4a2e11",
                     *           "receivedAt": "2022-11-18T10:19:48.120Z",
                     *           "endpoint": "saas-demo",
                     *           "direction": "in",
                     *           "scene": "newInstance",
                     *           "outcome": "done",
                     *           "resultCode": "000000",
                     *           "httpStatus": 200,
                     *           "ms": 12.5,
                     *           "orderId": "CS2211181819B4LVS",
                     *           "instanceId": "87b94795-0603-4e24-8ae5-69420d60e3c8",
                     *           "sandbox": false,
                     *           "problem": null
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["CallPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalError"];
        };
    };
    readCall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The call, as every log line about it names it.
                 * @example 0190a6c8-7d0e-7b5c-9a57-3f0c8a4a2e11
                 */
                callId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The call with all that was received, checked and answered. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "callId": "0190a6c8-7d0e-7b5c-9a57-3f0c8a4a2e11",
                     *       "receivedAt": "2022-11-18T10:19:48.120Z",
                     *       "endpoint": "saas-demo",
                     *       "direction": "in",
                     *       "scene": "newInstance",
                     *       "outcome": "unauthenticated",
                     *       "resultCode": "000001",
                     *       "httpStatus": 200,
                     *       "ms": 1.4,
                     *       "orderId": null,
                     *       "instanceId": null,
                     *       "sandbox": false,
                     *       "problem": "The timestamp is 94 s away: our clock is behind, or the call was held up.",
                     *       "request": {
                     *         "method": "POST",
                     *         "path": "/produce/saas-demo?signature=***&timestamp=1680508066618&nonce=50D83FDE",
                     *         "headers": {
                     *           "content-type": "application/json;charset=utf8"
                     *         },
                     *         "body": {
                     *           "activity": "newInstance",
                     *           "orderId": "CS2211181819B4LVS",
                     *           "colour": "red"
                     *         }
                     *       },
                     *       "answer": {
                     *         "headers": {
                     *           "content-type": "application/json"
                     *         },
                     *         "body": {
                     *           "resultCode": "000001",
                     *           "resultMsg": "The timestamp is 94 s away."
                     *         }
                     *       },
                     *       "verification": [
                     *         {
                     *           "step": "parameters",
                     *           "ok": true,
                     *           "detail": null
                     *         },
                     *         {
                     *           "step": "clock",
                     *           "ok": false,
                     *           "detail": "94 s away, 60 s are allowed"
                     *         }
                     *       ],
                     *       "drift": [
                     *         {
                     *           "kind": "unknown-field",
                     *           "path": "/colour",
                     *           "detail": "The contract does not know this field."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CallRecord"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    listOutbox: {
        parameters: {
            query?: {
                /**
                 * @description Only messages in this state.
                 * @example dead
                 */
                state?: components["schemas"]["MessageState"];
                /**
                 * @description Only messages of this kind.
                 * @example license-upload
                 */
                kind?: components["schemas"]["MessageKind"];
                /**
                 * @description Only what belongs to this endpoint.
                 * @example saas-demo
                 */
                endpoint?: components["parameters"]["EndpointFilter"];
                /**
                 * @description Only what belongs to this instance.
                 * @example 10e758d0-31ad-4c4b-8f1b-81d03469a10e
                 */
                instanceId?: components["parameters"]["InstanceFilter"];
                /**
                 * @description `true`: only debugging and probe calls and what came of them; `false`: only real ones. Left out, both.
                 * @example false
                 */
                sandbox?: components["parameters"]["SandboxFilter"];
                /**
                 * @description Where to go on, the `next` of the page before. Left out, the list begins with the newest.
                 * @example eyJhZnRlciI6MTc2MDAwMDAwMDAwMH0
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description How many items at most.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of messages, the newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "messageId": "7Qk2v0mJ8r0o2k9yq1k6oC3aH0iQd2dV1cH7b4lM3fS",
                     *           "kind": "license-upload",
                     *           "endpoint": "license-demo",
                     *           "sandbox": false,
                     *           "instanceId": "10e758d0-31ad-4c4b-8f1b-81d03469a10e",
                     *           "state": "dead",
                     *           "attempts": 1,
                     *           "nextTryAt": null,
                     *           "failingSince": "2025-11-24T07:14:03Z",
                     *           "lastCode": "91381033",
                     *           "lastError": "KooGallery refuses the upload: the License resource is invalid.",
                     *           "createdAt": "2025-11-24T07:14:02Z"
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["MessagePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalError"];
        };
    };
    readOutboxMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The message.
                 * @example 7Qk2v0mJ8r0o2k9yq1k6oC3aH0iQd2dV1cH7b4lM3fS
                 */
                messageId: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "messageId": "7Qk2v0mJ8r0o2k9yq1k6oC3aH0iQd2dV1cH7b4lM3fS",
                     *       "kind": "license-upload",
                     *       "endpoint": "license-demo",
                     *       "sandbox": false,
                     *       "instanceId": "10e758d0-31ad-4c4b-8f1b-81d03469a10e",
                     *       "state": "dead",
                     *       "attempts": 1,
                     *       "nextTryAt": null,
                     *       "failingSince": "2025-11-24T07:14:03Z",
                     *       "lastCode": "91381033",
                     *       "lastError": "KooGallery refuses the upload: the License resource is invalid.",
                     *       "createdAt": "2025-11-24T07:14:02Z"
                     *     }
                     */
                    "application/json": components["schemas"]["OutboxMessage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    retryOutboxMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The message.
                 * @example 7Qk2v0mJ8r0o2k9yq1k6oC3aH0iQd2dV1cH7b4lM3fS
                 */
                messageId: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message as it waits now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "messageId": "7Qk2v0mJ8r0o2k9yq1k6oC3aH0iQd2dV1cH7b4lM3fS",
                     *       "kind": "license-upload",
                     *       "endpoint": "license-demo",
                     *       "sandbox": false,
                     *       "instanceId": "10e758d0-31ad-4c4b-8f1b-81d03469a10e",
                     *       "state": "waiting",
                     *       "attempts": 0,
                     *       "nextTryAt": "2025-11-24T09:00:00Z",
                     *       "failingSince": null,
                     *       "lastCode": "91381033",
                     *       "lastError": "KooGallery refuses the upload: the License resource is invalid.",
                     *       "createdAt": "2025-11-24T07:14:02Z"
                     *     }
                     */
                    "application/json": components["schemas"]["OutboxMessage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["InternalError"];
        };
    };
    listDrift: {
        parameters: {
            query?: {
                /**
                 * @description Only drift of this guide.
                 * @example saas-v2
                 */
                guide?: string;
                /**
                 * @description Only drift of this scene.
                 * @example newInstance
                 */
                scene?: string;
                /**
                 * @description Only drift of this kind.
                 * @example unknown-field
                 */
                kind?: string;
                /**
                 * @description `true`: only debugging and probe calls and what came of them; `false`: only real ones. Left out, both.
                 * @example false
                 */
                sandbox?: components["parameters"]["SandboxFilter"];
                /**
                 * @description Where to go on, the `next` of the page before. Left out, the list begins with the newest.
                 * @example eyJhZnRlciI6MTc2MDAwMDAwMDAwMH0
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description How many items at most.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of drift, what came first lately at the front. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "guide": "saas-v2",
                     *           "scene": "newInstance",
                     *           "sandbox": false,
                     *           "kind": "unknown-field",
                     *           "path": "/giftWrap",
                     *           "count": 3,
                     *           "firstAt": "2022-11-18T10:19:48.120Z",
                     *           "lastAt": "2022-11-20T08:00:01.007Z",
                     *           "longest": 3,
                     *           "sample": "\"ye***\"",
                     *           "lastEndpoint": "saas-demo",
                     *           "lastCallId": "0190a6c8-7d0e-7b5c-9a57-3f0c8a4a2e11"
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["DriftPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalError"];
        };
    };
    listUsageEvents: {
        parameters: {
            query?: {
                /**
                 * @description Only what belongs to this endpoint.
                 * @example saas-demo
                 */
                endpoint?: components["parameters"]["EndpointFilter"];
                /**
                 * @description `true`: only debugging and probe calls and what came of them; `false`: only real ones. Left out, both.
                 * @example false
                 */
                sandbox?: components["parameters"]["SandboxFilter"];
                /**
                 * @description Only what belongs to this instance.
                 * @example 10e758d0-31ad-4c4b-8f1b-81d03469a10e
                 */
                instanceId?: components["parameters"]["InstanceFilter"];
                /**
                 * @description Where to go on, the `next` of the page before. Left out, the list begins with the newest.
                 * @example eyJhZnRlciI6MTc2MDAwMDAwMDAwMH0
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description How many items at most.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of events, those used last first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "eventId": "2025-11-24T07:14:02Z/worker-3/8812",
                     *           "endpoint": "saas-demo",
                     *           "sandbox": false,
                     *           "instanceId": "10e758d0-31ad-4c4b-8f1b-81d03469a10e",
                     *           "meter": "usage",
                     *           "packageInstanceId": null,
                     *           "quantity": "0.25",
                     *           "at": "2025-11-24T07:14:02Z",
                     *           "receivedAt": "2025-11-24T07:14:03Z",
                     *           "meteringSn": null
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["UsageEventPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalError"];
        };
    };
    countUsage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "endpoint": "saas-demo",
                 *       "events": [
                 *         {
                 *           "eventId": "2025-11-24T07:14:02Z/worker-3/8812",
                 *           "instanceId": "10e758d0-31ad-4c4b-8f1b-81d03469a10e",
                 *           "quantity": "0.25",
                 *           "at": "2025-11-24T07:14:02Z"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["UsageCount"];
            };
        };
        responses: {
            /** @description They are stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "counted": 1,
                     *       "repeated": [],
                     *       "exhaustedPackages": []
                     *     }
                     */
                    "application/json": components["schemas"]["UsageCounted"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalError"];
        };
    };
    listUsageWindows: {
        parameters: {
            query?: {
                /**
                 * @description Only what belongs to this endpoint.
                 * @example saas-demo
                 */
                endpoint?: components["parameters"]["EndpointFilter"];
                /**
                 * @description `true`: only debugging and probe calls and what came of them; `false`: only real ones. Left out, both.
                 * @example false
                 */
                sandbox?: components["parameters"]["SandboxFilter"];
                /**
                 * @description Only what belongs to this instance.
                 * @example 10e758d0-31ad-4c4b-8f1b-81d03469a10e
                 */
                instanceId?: components["parameters"]["InstanceFilter"];
                /**
                 * @description Where to go on, the `next` of the page before. Left out, the list begins with the newest.
                 * @example eyJhZnRlciI6MTc2MDAwMDAwMDAwMH0
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description How many items at most.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of series with their windows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "endpoint": "saas-demo",
                     *           "sandbox": false,
                     *           "instanceId": "10e758d0-31ad-4c4b-8f1b-81d03469a10e",
                     *           "meter": "usage",
                     *           "packageInstanceId": null,
                     *           "closedUntil": "2025-11-24T07:00:00Z",
                     *           "openEvents": 12,
                     *           "openQuantity": "3.25"
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["UsageWindowPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalError"];
        };
    };
    listUsageRecords: {
        parameters: {
            query?: {
                /**
                 * @description Only what belongs to this endpoint.
                 * @example saas-demo
                 */
                endpoint?: components["parameters"]["EndpointFilter"];
                /**
                 * @description Only what belongs to this instance.
                 * @example 10e758d0-31ad-4c4b-8f1b-81d03469a10e
                 */
                instanceId?: components["parameters"]["InstanceFilter"];
                /**
                 * @description Only records in this state.
                 * @example refused
                 */
                state?: components["schemas"]["UsageRecordState"];
                /**
                 * @description Where to go on, the `next` of the page before. Left out, the list begins with the newest.
                 * @example eyJhZnRlciI6MTc2MDAwMDAwMDAwMH0
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description How many items at most.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of records, the newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "meteringSn": "3fS2mVdrp2pJDCs9y0c1UOZ0k6Q0Xv3fJm3oYw9WbXc",
                     *           "endpoint": "saas-demo",
                     *           "instanceId": "10e758d0-31ad-4c4b-8f1b-81d03469a10e",
                     *           "meter": "usage",
                     *           "packageInstanceId": null,
                     *           "beginAt": "2025-11-24T07:00:00Z",
                     *           "endAt": "2025-11-24T08:00:00Z",
                     *           "value": "3.25",
                     *           "revision": 0,
                     *           "state": "sent",
                     *           "code": null,
                     *           "reason": null,
                     *           "attempts": 1,
                     *           "nextTryAt": null,
                     *           "sentAt": "2025-11-24T08:03:01Z",
                     *           "createdAt": "2025-11-24T08:03:00Z"
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["UsageRecordPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalError"];
        };
    };
    readUsageRecord: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's number.
                 * @example 3fS2mVdrp2pJDCs9y0c1UOZ0k6Q0Xv3fJm3oYw9WbXc
                 */
                meteringSn: components["parameters"]["MeteringSn"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "meteringSn": "3fS2mVdrp2pJDCs9y0c1UOZ0k6Q0Xv3fJm3oYw9WbXc",
                     *       "endpoint": "saas-demo",
                     *       "instanceId": "10e758d0-31ad-4c4b-8f1b-81d03469a10e",
                     *       "meter": "usage",
                     *       "packageInstanceId": null,
                     *       "beginAt": "2025-11-24T07:00:00Z",
                     *       "endAt": "2025-11-24T08:00:00Z",
                     *       "value": "3.25",
                     *       "revision": 0,
                     *       "state": "sent",
                     *       "code": null,
                     *       "reason": null,
                     *       "attempts": 1,
                     *       "nextTryAt": null,
                     *       "sentAt": "2025-11-24T08:03:01Z",
                     *       "createdAt": "2025-11-24T08:03:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["UsageRecord"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    tellUsageVerdict: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's number.
                 * @example 3fS2mVdrp2pJDCs9y0c1UOZ0k6Q0Xv3fJm3oYw9WbXc
                 */
                meteringSn: components["parameters"]["MeteringSn"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "013"
                 *     }
                 */
                "application/json": components["schemas"]["UsageVerdict"];
            };
        };
        responses: {
            /** @description The record as it stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "meteringSn": "3fS2mVdrp2pJDCs9y0c1UOZ0k6Q0Xv3fJm3oYw9WbXc",
                     *       "endpoint": "saas-demo",
                     *       "instanceId": "10e758d0-31ad-4c4b-8f1b-81d03469a10e",
                     *       "meter": "usage",
                     *       "packageInstanceId": null,
                     *       "beginAt": "2025-11-24T07:00:00Z",
                     *       "endAt": "2025-11-24T08:00:00Z",
                     *       "value": "3.25",
                     *       "revision": 0,
                     *       "state": "sent",
                     *       "code": null,
                     *       "reason": null,
                     *       "attempts": 1,
                     *       "nextTryAt": null,
                     *       "sentAt": "2025-11-24T08:03:01Z",
                     *       "createdAt": "2025-11-24T08:03:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["UsageRecord"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["InternalError"];
        };
    };
    resendUsageRecord: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's number.
                 * @example 3fS2mVdrp2pJDCs9y0c1UOZ0k6Q0Xv3fJm3oYw9WbXc
                 */
                meteringSn: components["parameters"]["MeteringSn"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new revision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "meteringSn": "3fS2mVdrp2pJDCs9y0c1UOZ0k6Q0Xv3fJm3oYw9WbXc",
                     *       "endpoint": "saas-demo",
                     *       "instanceId": "10e758d0-31ad-4c4b-8f1b-81d03469a10e",
                     *       "meter": "usage",
                     *       "packageInstanceId": null,
                     *       "beginAt": "2025-11-24T07:00:00Z",
                     *       "endAt": "2025-11-24T08:00:00Z",
                     *       "value": "3.25",
                     *       "revision": 0,
                     *       "state": "sent",
                     *       "code": null,
                     *       "reason": null,
                     *       "attempts": 1,
                     *       "nextTryAt": null,
                     *       "sentAt": "2025-11-24T08:03:01Z",
                     *       "createdAt": "2025-11-24T08:03:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["UsageRecord"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["InternalError"];
        };
    };
    readUsageBalance: {
        parameters: {
            query?: {
                /**
                 * @description Only what belongs to this endpoint.
                 * @example saas-demo
                 */
                endpoint?: components["parameters"]["EndpointFilter"];
                /**
                 * @description `true`: only debugging and probe calls and what came of them; `false`: only real ones. Left out, both.
                 * @example false
                 */
                sandbox?: components["parameters"]["SandboxFilter"];
            };
            header?: never;
            path: {
                /**
                 * @description The instance. If several endpoints know it, or the sandbox too, the filters say which; without them, the newest that is real.
                 * @example 10e758d0-31ad-4c4b-8f1b-81d03469a10e
                 */
                instanceId: components["parameters"]["InstanceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The balance. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "instanceId": "10e758d0-31ad-4c4b-8f1b-81d03469a10e",
                     *       "endpoint": "saas-demo",
                     *       "sandbox": false,
                     *       "agrees": true,
                     *       "total": {
                     *         "counted": "10",
                     *         "open": "3.25",
                     *         "waiting": "0",
                     *         "sent": "6.75",
                     *         "refused": "0"
                     *       },
                     *       "series": [
                     *         {
                     *           "meter": "usage",
                     *           "packageInstanceId": null,
                     *           "counted": "10",
                     *           "open": "3.25",
                     *           "waiting": "0",
                     *           "sent": "6.75",
                     *           "refused": "0"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["UsageBalance"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    listUsagePackages: {
        parameters: {
            query?: {
                /**
                 * @description Only what belongs to this endpoint.
                 * @example saas-demo
                 */
                endpoint?: components["parameters"]["EndpointFilter"];
                /**
                 * @description `true`: only debugging and probe calls and what came of them; `false`: only real ones. Left out, both.
                 * @example false
                 */
                sandbox?: components["parameters"]["SandboxFilter"];
                /**
                 * @description Only what belongs to this instance.
                 * @example 10e758d0-31ad-4c4b-8f1b-81d03469a10e
                 */
                instanceId?: components["parameters"]["InstanceFilter"];
                /**
                 * @description Where to go on, the `next` of the page before. Left out, the list begins with the newest.
                 * @example eyJhZnRlciI6MTc2MDAwMDAwMDAwMH0
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description How many items at most.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of packages, the newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "packageInstanceId": "5b0c7a52-9f2a-4f53-8a3c-0e4e4f3f3c11",
                     *           "endpoint": "saas-demo",
                     *           "sandbox": false,
                     *           "instanceId": "10e758d0-31ad-4c4b-8f1b-81d03469a10e",
                     *           "meter": "usage",
                     *           "quota": "1000",
                     *           "used": "250.5",
                     *           "left": "749.5",
                     *           "exhaustedAt": null,
                     *           "createdAt": "2025-11-24T07:00:00Z"
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["UsagePackagePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalError"];
        };
    };
    declareUsagePackage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The instance of the package.
                 * @example 5b0c7a52-9f2a-4f53-8a3c-0e4e4f3f3c11
                 */
                packageInstanceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "endpoint": "saas-demo",
                 *       "instanceId": "10e758d0-31ad-4c4b-8f1b-81d03469a10e",
                 *       "quota": "1000"
                 *     }
                 */
                "application/json": components["schemas"]["UsagePackageDeclaration"];
            };
        };
        responses: {
            /** @description The package. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "packageInstanceId": "5b0c7a52-9f2a-4f53-8a3c-0e4e4f3f3c11",
                     *       "endpoint": "saas-demo",
                     *       "sandbox": false,
                     *       "instanceId": "10e758d0-31ad-4c4b-8f1b-81d03469a10e",
                     *       "meter": "usage",
                     *       "quota": "1000",
                     *       "used": "250.5",
                     *       "left": "749.5",
                     *       "exhaustedAt": null,
                     *       "createdAt": "2025-11-24T07:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["UsagePackage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["InternalError"];
        };
    };
    activateLicenses: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "endpoint": "license-code-demo",
                 *       "codes": [
                 *         "PL2506240001",
                 *         "PL2506240002"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["LicenseActivationWish"];
            };
        };
        responses: {
            /** @description How it stands with each code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "code": "PL2506240001",
                     *           "activation": "active",
                     *           "sandbox": false,
                     *           "status": "ALIVE",
                     *           "expiresAt": "2026-06-24T07:14:02Z",
                     *           "problem": null
                     *         },
                     *         {
                     *           "code": "PL2506240002",
                     *           "activation": "requested",
                     *           "sandbox": false,
                     *           "status": null,
                     *           "expiresAt": null,
                     *           "problem": "The buyer has not claimed the code yet. It is tried again by itself."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["LicenseActivations"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalError"];
        };
    };
    listLicenseCodes: {
        parameters: {
            query?: {
                /**
                 * @description Only what belongs to this endpoint.
                 * @example saas-demo
                 */
                endpoint?: components["parameters"]["EndpointFilter"];
                /**
                 * @description Only codes of which this is true.
                 * @example refused
                 */
                activation?: components["schemas"]["LicenseActivationState"];
                /**
                 * @description Only codes that KooGallery calls so.
                 * @example ALIVE
                 */
                status?: string;
                /**
                 * @description `true`: only debugging and probe calls and what came of them; `false`: only real ones. Left out, both.
                 * @example false
                 */
                sandbox?: components["parameters"]["SandboxFilter"];
                /**
                 * @description Where to go on, the `next` of the page before. Left out, the list begins with the newest.
                 * @example eyJhZnRlciI6MTc2MDAwMDAwMDAwMH0
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description How many items at most.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of codes, the newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "code": "PL***001",
                     *           "endpoint": "license-code-demo",
                     *           "sandbox": false,
                     *           "activation": "active",
                     *           "status": "ALIVE",
                     *           "instanceState": null,
                     *           "activatedAt": "2025-06-24T07:14:02Z",
                     *           "expiresAt": "2026-06-24T07:14:02Z",
                     *           "productName": "CAD, yearly",
                     *           "productId": "OFFI846204237451911168",
                     *           "orderId": "CS2506240714A1B2C",
                     *           "amount": 5,
                     *           "checkedAt": "2025-06-24T07:20:00Z",
                     *           "problem": null,
                     *           "createdAt": "2025-06-24T07:14:01Z",
                     *           "updatedAt": "2025-06-24T07:20:00Z"
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["LicenseCodePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalError"];
        };
    };
    readLicenseCode: {
        parameters: {
            query?: {
                /**
                 * @description Only what belongs to this endpoint.
                 * @example saas-demo
                 */
                endpoint?: components["parameters"]["EndpointFilter"];
                /**
                 * @description `true`: only debugging and probe calls and what came of them; `false`: only real ones. Left out, both.
                 * @example false
                 */
                sandbox?: components["parameters"]["SandboxFilter"];
            };
            header?: never;
            path: {
                /**
                 * @description The authorization code in clear. It stands in no log and no journal (R23).
                 * @example PL2506240001
                 */
                code: components["parameters"]["AuthorizationCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "PL***001",
                     *       "endpoint": "license-code-demo",
                     *       "sandbox": false,
                     *       "activation": "active",
                     *       "status": "ALIVE",
                     *       "instanceState": null,
                     *       "activatedAt": "2025-06-24T07:14:02Z",
                     *       "expiresAt": "2026-06-24T07:14:02Z",
                     *       "productName": "CAD, yearly",
                     *       "productId": "OFFI846204237451911168",
                     *       "orderId": "CS2506240714A1B2C",
                     *       "amount": 5,
                     *       "checkedAt": "2025-06-24T07:20:00Z",
                     *       "problem": null,
                     *       "createdAt": "2025-06-24T07:14:01Z",
                     *       "updatedAt": "2025-06-24T07:20:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["LicenseCode"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    checkLicense: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The authorization code in clear. It stands in no log and no journal (R23).
                 * @example PL2506240001
                 */
                code: components["parameters"]["AuthorizationCode"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "endpoint": "license-code-demo",
                 *       "clientId": "device-7"
                 *     }
                 */
                "application/json": components["schemas"]["LicenseCheckWish"];
            };
        };
        responses: {
            /** @description Whether it may be used, and what is known of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "usable": true,
                     *       "reason": "ok",
                     *       "status": "ALIVE",
                     *       "expiresAt": "2026-06-24T07:14:02Z",
                     *       "activatedAt": "2025-06-24T07:14:02Z",
                     *       "productName": "CAD, yearly",
                     *       "checkedAt": "2025-06-24T07:20:00Z",
                     *       "stale": false
                     *     }
                     */
                    "application/json": components["schemas"]["LicenseCheck"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    reportLicenseUse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The authorization code in clear. It stands in no log and no journal (R23).
                 * @example PL2506240001
                 */
                code: components["parameters"]["AuthorizationCode"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "endpoint": "license-code-demo",
                 *       "activeNumber": 100
                 *     }
                 */
                "application/json": components["schemas"]["LicenseUse"];
            };
        };
        responses: {
            /** @description It is stored, and KooGallery will be told. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "reported": 1
                     *     }
                     */
                    "application/json": components["schemas"]["LicenseUseReported"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["InternalError"];
        };
    };
    reconcile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "orders": [
                 *         "CS2211181819B4LVS"
                 *       ],
                 *       "endpoint": "cycle-demo",
                 *       "dryRun": true
                 *     }
                 */
                "application/json": components["schemas"]["ReconcileWish"];
            };
        };
        responses: {
            /** @description What was found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "asked": 12,
                     *       "repaired": [],
                     *       "open": [],
                     *       "gone": 0,
                     *       "stopped": null
                     *     }
                     */
                    "application/json": components["schemas"]["ReconcileReport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["InternalError"];
        };
    };
    listFindings: {
        parameters: {
            query?: {
                /**
                 * @description Only what belongs to this endpoint.
                 * @example saas-demo
                 */
                endpoint?: components["parameters"]["EndpointFilter"];
                /**
                 * @description Only findings in this state.
                 * @example open
                 */
                state?: components["schemas"]["FindingState"];
                /**
                 * @description Only findings of this kind.
                 * @example renewal-missing
                 */
                kind?: string;
                /**
                 * @description Where to go on, the `next` of the page before. Left out, the list begins with the newest.
                 * @example eyJhZnRlciI6MTc2MDAwMDAwMDAwMH0
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description How many items at most.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of findings, the newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "findingId": "q0fJ3VdQ0mJ8r0o2k9yq1k6oC3aH0iQd2dV1cH7b4lM",
                     *           "kind": "renewal-missing",
                     *           "endpoint": "cycle-demo",
                     *           "orderId": "CS2211181819B4LVS",
                     *           "orderLineId": "CS2211181819B4LVS-000001",
                     *           "instanceId": "10e758d0-31ad-4c4b-8f1b-81d03469a10e",
                     *           "state": "repaired",
                     *           "facts": {
                     *             "held": "2023-11-18T15:59:59Z",
                     *             "told": "2024-11-18T15:59:59Z"
                     *           },
                     *           "advice": {
                     *             "en": "A renewal was paid and the call about it never came.",
                     *             "zh": "续费已付款，但调用没有到来。"
                     *           },
                     *           "foundAt": "2023-11-18T16:10:00Z",
                     *           "updatedAt": "2023-11-18T16:10:00Z"
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["FindingPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalError"];
        };
    };
    listEndpoints: {
        parameters: {
            query?: {
                /**
                 * @description Where to go on, the `next` of the page before. Left out, the list begins with the newest.
                 * @example eyJhZnRlciI6MTc2MDAwMDAwMDAwMH0
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description How many items at most.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of endpoints, in the order of the configuration. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "name": "saas-demo",
                     *           "guide": "saas-v2",
                     *           "path": "/produce/saas-demo",
                     *           "plugin": "saas-demo",
                     *           "productType": "saas"
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["EndpointPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalError"];
        };
    };
    listPlugins: {
        parameters: {
            query?: {
                /**
                 * @description Where to go on, the `next` of the page before. Left out, the list begins with the newest.
                 * @example eyJhZnRlciI6MTc2MDAwMDAwMDAwMH0
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description How many items at most.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of plugins, by name. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "name": "saas-demo",
                     *           "productType": "saas",
                     *           "description": "Shows what a plugin of a one-time product looks like.",
                     *           "functions": [
                     *             "create",
                     *             "describe",
                     *             "release",
                     *             "usage"
                     *           ],
                     *           "endpoints": [
                     *             "saas-demo"
                     *           ]
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["PluginPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalError"];
        };
    };
    readLiveness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok",
                     *       "reasons": []
                     *     }
                     */
                    "application/json": components["schemas"]["Health"];
                };
            };
        };
    };
    readReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It can. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok",
                     *       "reasons": []
                     *     }
                     */
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description It cannot, now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "unavailable",
                     *       "reasons": [
                     *         "The database did not answer within 1 s."
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Health"];
                };
            };
        };
    };
    readMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All figures in Prometheus' text format. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example # TYPE koobridge_calls_total counter
                     *     koobridge_calls_total{endpoint="saas-demo",scene="newInstance",outcome="done"} 1
                     */
                    "text/plain": string;
                };
            };
        };
    };
}
