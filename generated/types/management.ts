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
