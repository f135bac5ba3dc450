// Made by `npm run generate` from openapi/. Do not edit: change the contract and generate again.

export interface paths {
    "/saas-v2/newInstance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an instance
         * @description An order was paid, or a trial begun. The body names the order only; product, period, quantity and buyer come from
         *     the order query. An order of several pay-per-use products has one instance for each.
         *
         *     Nobody should wait for the making of the instance: `000004` together with the `instanceId` says that it goes on,
         *     and KooGallery then polls queryInstance until it is ready. The same order line brings the same `instanceId` again.
         */
        post: operations["newInstance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/saas-v2/queryInstance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read instances
         * @description Polled after a purchase until the instance is ready, and asked live when a buyer opens the details of what he bought.
         *
         *     While an instance is being made the answer is `000004`; when its making failed for good, the code of the failure.
         */
        post: operations["queryInstance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/saas-v2/refreshInstance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move the end of the period
         * @description A trial became commercial, a period was renewed, a renewal was taken back, or a renewal came with another
         *     specification. The new end is absolute, so a repetition changes nothing. Possibly called a single time.
         */
        post: operations["refreshInstance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/saas-v2/updateInstanceStatus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Freeze or unfreeze
         * @description Freeze: the period ran out, or the buyer broke a rule. Unfreeze: he renewed, or the violation is lifted. Which of
         *     them is not said. A frozen instance cannot be used; its data is kept, for 15 days at most.
         */
        post: operations["updateInstanceStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/saas-v2/releaseInstance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Release an instance
         * @description The freeze period ran out without a renewal (no order in the body), or the buyer unsubscribed (with the order of
         *     the unsubscription). The instance is deleted for good.
         */
        post: operations["releaseInstance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/saas-v2/upgradeInstance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upgrade an instance
         * @description An upgrade or a scale-out was paid inside the period. The order query tells the new specification; the end of the
         *     period stays as it is.
         */
        post: operations["upgradeInstance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/saas-v2/changeInstanceCheck": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask whether a change is possible
         * @description A buyer who renews wants another specification with it; KooGallery asks first whether that is possible, in
         *     particular whether what he uses fits into a smaller one. Paid, the change comes as refreshInstance with the scene
         *     `RENEWAL_CHANGE`. Every code but `000000` means no.
         */
        post: operations["changeInstanceCheck"];
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
        /** @description Asks for the instance of one order line. */
        NewInstanceRequest: {
            /**
             * @description Names the scene.
             * @example newInstance
             * @enum {string}
             */
            activity: "newInstance";
            /**
             * @description The order, as KooGallery numbers it.
             * @example CS2211181819B4LVS
             */
            orderId: string;
            /**
             * @description The line of the order; with `orderId` it says which instance is meant.
             * @example CS2211181819B4LVS-000001
             */
            orderLineId: string;
            /**
             * @description KooGallery's number for this request, another one with each repetition. The first becomes the `instanceId`.
             * @example 87b94795-0603-4e24-8ae5-69420d60e3c8
             */
            businessId: string;
            testFlag?: components["schemas"]["TestFlag"];
        };
        /** @description The instance of the order line, or why there is none. */
        NewInstanceAnswer: {
            resultCode: components["schemas"]["ResultCode"];
            resultMsg: components["schemas"]["ResultMsg"];
            /**
             * @description The instance, the same for every repetition. Mandatory with `000000` and `000004`; a refusal has none.
             * @example 03pf80c2bae96vc49b80b917bea776d7
             */
            instanceId?: string;
        };
        /** @description Asks about one instance or several. */
        QueryInstanceRequest: {
            /**
             * @description Names the scene.
             * @example queryInstance
             * @enum {string}
             */
            activity: "queryInstance";
            /**
             * @description One or more instance ids, with commas between them, 100 at most. The printed length (100) does not hold the 100 ids of 64 characters that the same page allows, so the length here is that of the list.
             * @example 10e758d0-31ad-4c4b-8f1b-81d03469a10e
             */
            instanceId: string;
            testFlag?: components["schemas"]["TestFlag"];
        };
        /** @description The instances asked for. */
        QueryInstanceAnswer: {
            resultCode: components["schemas"]["ResultCode"];
            resultMsg: components["schemas"]["ResultMsg"];
            /** @description One element per instance; left out when there is nothing to show. */
            info?: components["schemas"]["InstanceInfo"][];
        };
        /** @description One instance as the buyer is shown it. */
        InstanceInfo: {
            /**
             * @description The instance.
             * @example 10e758d0-31ad-4c4b-8f1b-81d03469a10e
             */
            instanceId: string;
            appInfo?: components["schemas"]["AppInfo"];
            /** @description Usage of a pay-per-use instance, or of a package, there with one element per billing item. */
            usageInfo?: components["schemas"]["UsageInfo"][];
        };
        /** @description How the buyer gets in. Left out when he is told another way (message, mail). */
        AppInfo: {
            /**
             * @description Address for the users, with or without login.
             * @example https://www.isvserver.com
             */
            frontEndUrl: string;
            /**
             * @description Address for the administrators.
             * @example https://www.isvserver.com/admin
             */
            adminUrl?: string;
            /**
             * @description The administrator's account, in plain text (this guide encrypts nothing).
             * @example admin
             */
            userName?: string;
            /**
             * @description The administrator's first password, in plain text.
             * @example initial-password
             */
            password?: string;
            /**
             * @description Free text for the buyer. Characters outside ASCII are sent as `\uXXXX`.
             * @example 中文
             */
            memo?: string;
        };
        /** @description Usage of one billing item. */
        UsageInfo: {
            /**
             * @description Of a package, the pay-per-use instance that this usage belongs to.
             * @example 03pf80c2bae96vc49b80b917bea776d7
             */
            relatedInstanceId?: string;
            /**
             * @description Pay-per-use, the total so far; package, what of it is used. At most 8 digits before and 4 after the point.
             * @example 12.5
             */
            usageValue: number;
            /**
             * @description When the usage was counted, UTC, `yyyyMMddHHmmssSSS`.
             * @example 20221101025113409
             */
            statisticalTime: string;
            /**
             * @description A page with the usage in detail.
             * @example https://www.isvserver.com/usage
             */
            dashboardUrl?: string;
        };
        /** @description Moves the end of the period. */
        RefreshInstanceRequest: {
            /**
             * @description Names the scene of this document; `scene` says why.
             * @example refreshInstance
             * @enum {string}
             */
            activity: "refreshInstance";
            /**
             * @description Why: `TRIAL_TO_FORMAL` the trial became commercial; `RENEWAL` renewed; `UNSUBSCRIBE_RENEWAL_PERIOD` the renewal was taken back; `RENEWAL_CHANGE` renewed with another specification.
             * @example RENEWAL
             */
            scene: "TRIAL_TO_FORMAL" | "RENEWAL" | "UNSUBSCRIBE_RENEWAL_PERIOD" | "RENEWAL_CHANGE" | (string & {});
            /**
             * @description The order that moves the end, always a new one: conversion, renewal or cancellation. (Older copies name the renewal order that is cancelled.)
             * @example CS2211181819B4LVS
             */
            orderId: string;
            /**
             * @description The line of that order.
             * @example CS2211181819B4LVS-000001
             */
            orderLineId: string;
            /**
             * @description The instance.
             * @example 10e758d0-31ad-4c4b-8f1b-81d03469a10e
             */
            instanceId: string;
            /**
             * @description The new product, when the type of the period changes with the renewal (month to year).
             * @example OFFI461867333479178240
             */
            productId?: string;
            /**
             * @description The new end, UTC. The text says `yyyyMMddHHmmss`, the example has milliseconds too; both are read.
             * @example 20221124023618256
             */
            expireTime: string;
            testFlag?: components["schemas"]["TestFlag"];
        };
        /** @description Freezes or unfreezes an instance. */
        UpdateInstanceStatusRequest: {
            /**
             * @description Names the scene.
             * @example updateInstanceStatus
             * @enum {string}
             */
            activity: "updateInstanceStatus";
            /**
             * @description The instance.
             * @example 10e758d0-31ad-4c4b-8f1b-81d03469a10e
             */
            instanceId: string;
            /**
             * @description `FREEZE` blocks access, `UNFREEZE` gives it back.
             * @example FREEZE
             */
            status: "FREEZE" | "UNFREEZE" | (string & {});
            testFlag?: components["schemas"]["TestFlag"];
        };
        /** @description Ends an instance for good. */
        ReleaseInstanceRequest: {
            /**
             * @description Names the scene.
             * @example releaseInstance
             * @enum {string}
             */
            activity: "releaseInstance";
            /**
             * @description The instance.
             * @example 10e758d0-31ad-4c4b-8f1b-81d03469a10e
             */
            instanceId: string;
            /**
             * @description Only after an unsubscription, its order. (The European copy means the order that is cancelled.)
             * @example CS2211181819B4LVS
             */
            orderId?: string;
            /**
             * @description The line of that order.
             * @example CS2211181819B4LVS-000001
             */
            orderLineId?: string;
            testFlag?: components["schemas"]["TestFlag"];
        };
        /** @description Changes an instance to the specification of a paid order. */
        UpgradeInstanceRequest: {
            /**
             * @description Names the scene.
             * @example upgradeInstance
             * @enum {string}
             */
            activity: "upgradeInstance";
            /**
             * @description The instance; it keeps its id.
             * @example 10e758d0-31ad-4c4b-8f1b-81d03469a10e
             */
            instanceId: string;
            /**
             * @description The order of the upgrade, a new one.
             * @example CS2211181819B4LVS
             */
            orderId: string;
            /**
             * @description The line of that order.
             * @example CS2211181819B4LVS-000001
             */
            orderLineId: string;
            testFlag?: components["schemas"]["TestFlag"];
        };
        /** @description Asks whether an instance could change to another product. */
        ChangeInstanceCheckRequest: {
            /**
             * @description Names the scene.
             * @example changeInstanceCheck
             * @enum {string}
             */
            activity: "changeInstanceCheck";
            /**
             * @description The instance.
             * @example 10e758d0-31ad-4c4b-8f1b-81d03469a10e
             */
            instanceId: string;
            /** @description The product to change to. The guide names the type without printing its members; merchants have met an object and the JSON text of one, so both are read. */
            productInfo: components["schemas"]["TargetProduct"] | string;
            testFlag?: components["schemas"]["TestFlag"];
        };
        /** @description The product to change to. Its members are those of a product in the order query, by analogy. */
        TargetProduct: {
            /**
             * @description The product.
             * @example OFFI461867333479178240
             */
            productId?: string;
            /**
             * @description The specification.
             * @example 0a4d1578-5295-46a7-92d4-7c803dccc51d
             */
            skuCode?: string;
            /**
             * @description How much of it (seats, gigabytes ...).
             * @example 20
             */
            linearValue?: number;
            /**
             * @description The product's name.
             * @example Basic edition, yearly
             */
            productName?: string;
        };
        /**
         * @description `1` marks a debugging or probe call; it runs in the sandbox. Real calls leave it out. Older copies of the guide send `0` for real calls, which means the same as nothing.
         * @example 1
         */
        TestFlag: "0" | "1" | (string & {});
        /**
         * @description How the call ended. KooGallery takes `000000` as success and, for newInstance, `000004` as "being opened"; everything else is a failure to it. Some pages print `0000004`, a slip of the pen.
         * @example 000000
         */
        ResultCode: "000000" | "000001" | "000002" | "000003" | "000004" | "000005" | "000100" | "000101" | "000102" | "000103" | "000104" | "000105" | "000106" | "000107" | "000900" | "000901" | "000902" | "000903" | (string & {});
        /**
         * @description The outcome in words, for people. The guide calls it optional, but its questions and answers say that an answer without it cannot be parsed: we always send it.
         * @example success.
         */
        ResultMsg: string;
        /** @description The answer of a scene that has nothing to tell but how it ended. */
        Acknowledgement: {
            resultCode: components["schemas"]["ResultCode"];
            resultMsg: components["schemas"]["ResultMsg"];
        };
    };
    responses: {
        /** @description The body is over 1 MiB. It was not read. */
        TooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Too much at once. KooGallery calls again; `Retry-After` says from when. */
        Overloaded: {
            headers: {
                /**
                 * @description Seconds to wait.
                 * @example 5
                 */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /**
         * @description Proof that the call is KooGallery's: hex of HMAC-SHA256 over accessKey + nonce + timestamp + the lower-case hex of HMAC-SHA256 over the raw body, both keyed with the accessKey. Compared without regard to case.
         * @example A0718C9E7AF310A13EFC0B9F566CC9023410CE9806428754AD0CD7505C9A5F30
         */
        Signature: string;
        /**
         * @description When the call was signed, as Unix time: 13 digits are milliseconds, 10 digits are seconds. More than 60 seconds away from our clock, the call is refused.
         * @example 1680508066618
         */
        Timestamp: string;
        /**
         * @description Random text, new with each call, so that a recorded call cannot be played again. Its length is not documented.
         * @example 50D83FDECAED6CCD8EF597F2A577950527928BA287D04E6036E92B2806FD17DA
         */
        Nonce: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Signature of the answer: base64 of HMAC-SHA256 over the exact bytes of the body, keyed with the accessKey that verified the call. The name is sent in exactly this case.
         * @example sign_type="HMAC-SHA256", signature="k9QyVYQyIwM6zHJZSQBtvdRRo8jCOTkaEgX1qZrjWvM="
         */
        BodySign: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    newInstance: {
        parameters: {
            query: {
                /**
                 * @description Proof that the call is KooGallery's: hex of HMAC-SHA256 over accessKey + nonce + timestamp + the lower-case hex of HMAC-SHA256 over the raw body, both keyed with the accessKey. Compared without regard to case.
                 * @example A0718C9E7AF310A13EFC0B9F566CC9023410CE9806428754AD0CD7505C9A5F30
                 */
                signature: components["parameters"]["Signature"];
                /**
                 * @description When the call was signed, as Unix time: 13 digits are milliseconds, 10 digits are seconds. More than 60 seconds away from our clock, the call is refused.
                 * @example 1680508066618
                 */
                timestamp: components["parameters"]["Timestamp"];
                /**
                 * @description Random text, new with each call, so that a recorded call cannot be played again. Its length is not documented.
                 * @example 50D83FDECAED6CCD8EF597F2A577950527928BA287D04E6036E92B2806FD17DA
                 */
                nonce: components["parameters"]["Nonce"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewInstanceRequest"];
            };
        };
        responses: {
            /** @description The instance exists, is being made, or was refused. */
            200: {
                headers: {
                    "Body-Sign": components["headers"]["BodySign"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewInstanceAnswer"];
                };
            };
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Overloaded"];
        };
    };
    queryInstance: {
        parameters: {
            query: {
                /**
                 * @description Proof that the call is KooGallery's: hex of HMAC-SHA256 over accessKey + nonce + timestamp + the lower-case hex of HMAC-SHA256 over the raw body, both keyed with the accessKey. Compared without regard to case.
                 * @example A0718C9E7AF310A13EFC0B9F566CC9023410CE9806428754AD0CD7505C9A5F30
                 */
                signature: components["parameters"]["Signature"];
                /**
                 * @description When the call was signed, as Unix time: 13 digits are milliseconds, 10 digits are seconds. More than 60 seconds away from our clock, the call is refused.
                 * @example 1680508066618
                 */
                timestamp: components["parameters"]["Timestamp"];
                /**
                 * @description Random text, new with each call, so that a recorded call cannot be played again. Its length is not documented.
                 * @example 50D83FDECAED6CCD8EF597F2A577950527928BA287D04E6036E92B2806FD17DA
                 */
                nonce: components["parameters"]["Nonce"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QueryInstanceRequest"];
            };
        };
        responses: {
            /** @description What the buyer is shown, or that there is nothing to show yet. */
            200: {
                headers: {
                    "Body-Sign": components["headers"]["BodySign"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueryInstanceAnswer"];
                };
            };
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Overloaded"];
        };
    };
    refreshInstance: {
        parameters: {
            query: {
                /**
                 * @description Proof that the call is KooGallery's: hex of HMAC-SHA256 over accessKey + nonce + timestamp + the lower-case hex of HMAC-SHA256 over the raw body, both keyed with the accessKey. Compared without regard to case.
                 * @example A0718C9E7AF310A13EFC0B9F566CC9023410CE9806428754AD0CD7505C9A5F30
                 */
                signature: components["parameters"]["Signature"];
                /**
                 * @description When the call was signed, as Unix time: 13 digits are milliseconds, 10 digits are seconds. More than 60 seconds away from our clock, the call is refused.
                 * @example 1680508066618
                 */
                timestamp: components["parameters"]["Timestamp"];
                /**
                 * @description Random text, new with each call, so that a recorded call cannot be played again. Its length is not documented.
                 * @example 50D83FDECAED6CCD8EF597F2A577950527928BA287D04E6036E92B2806FD17DA
                 */
                nonce: components["parameters"]["Nonce"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefreshInstanceRequest"];
            };
        };
        responses: {
            /** @description The end of the period was moved, or why not. */
            200: {
                headers: {
                    "Body-Sign": components["headers"]["BodySign"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Overloaded"];
        };
    };
    updateInstanceStatus: {
        parameters: {
            query: {
                /**
                 * @description Proof that the call is KooGallery's: hex of HMAC-SHA256 over accessKey + nonce + timestamp + the lower-case hex of HMAC-SHA256 over the raw body, both keyed with the accessKey. Compared without regard to case.
                 * @example A0718C9E7AF310A13EFC0B9F566CC9023410CE9806428754AD0CD7505C9A5F30
                 */
                signature: components["parameters"]["Signature"];
                /**
                 * @description When the call was signed, as Unix time: 13 digits are milliseconds, 10 digits are seconds. More than 60 seconds away from our clock, the call is refused.
                 * @example 1680508066618
                 */
                timestamp: components["parameters"]["Timestamp"];
                /**
                 * @description Random text, new with each call, so that a recorded call cannot be played again. Its length is not documented.
                 * @example 50D83FDECAED6CCD8EF597F2A577950527928BA287D04E6036E92B2806FD17DA
                 */
                nonce: components["parameters"]["Nonce"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateInstanceStatusRequest"];
            };
        };
        responses: {
            /** @description The state was changed, or why not. */
            200: {
                headers: {
                    "Body-Sign": components["headers"]["BodySign"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Overloaded"];
        };
    };
    releaseInstance: {
        parameters: {
            query: {
                /**
                 * @description Proof that the call is KooGallery's: hex of HMAC-SHA256 over accessKey + nonce + timestamp + the lower-case hex of HMAC-SHA256 over the raw body, both keyed with the accessKey. Compared without regard to case.
                 * @example A0718C9E7AF310A13EFC0B9F566CC9023410CE9806428754AD0CD7505C9A5F30
                 */
                signature: components["parameters"]["Signature"];
                /**
                 * @description When the call was signed, as Unix time: 13 digits are milliseconds, 10 digits are seconds. More than 60 seconds away from our clock, the call is refused.
                 * @example 1680508066618
                 */
                timestamp: components["parameters"]["Timestamp"];
                /**
                 * @description Random text, new with each call, so that a recorded call cannot be played again. Its length is not documented.
                 * @example 50D83FDECAED6CCD8EF597F2A577950527928BA287D04E6036E92B2806FD17DA
                 */
                nonce: components["parameters"]["Nonce"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseInstanceRequest"];
            };
        };
        responses: {
            /** @description The instance is gone, or why not. */
            200: {
                headers: {
                    "Body-Sign": components["headers"]["BodySign"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Overloaded"];
        };
    };
    upgradeInstance: {
        parameters: {
            query: {
                /**
                 * @description Proof that the call is KooGallery's: hex of HMAC-SHA256 over accessKey + nonce + timestamp + the lower-case hex of HMAC-SHA256 over the raw body, both keyed with the accessKey. Compared without regard to case.
                 * @example A0718C9E7AF310A13EFC0B9F566CC9023410CE9806428754AD0CD7505C9A5F30
                 */
                signature: components["parameters"]["Signature"];
                /**
                 * @description When the call was signed, as Unix time: 13 digits are milliseconds, 10 digits are seconds. More than 60 seconds away from our clock, the call is refused.
                 * @example 1680508066618
                 */
                timestamp: components["parameters"]["Timestamp"];
                /**
                 * @description Random text, new with each call, so that a recorded call cannot be played again. Its length is not documented.
                 * @example 50D83FDECAED6CCD8EF597F2A577950527928BA287D04E6036E92B2806FD17DA
                 */
                nonce: components["parameters"]["Nonce"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpgradeInstanceRequest"];
            };
        };
        responses: {
            /** @description The instance has the new specification, or why not. */
            200: {
                headers: {
                    "Body-Sign": components["headers"]["BodySign"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Overloaded"];
        };
    };
    changeInstanceCheck: {
        parameters: {
            query: {
                /**
                 * @description Proof that the call is KooGallery's: hex of HMAC-SHA256 over accessKey + nonce + timestamp + the lower-case hex of HMAC-SHA256 over the raw body, both keyed with the accessKey. Compared without regard to case.
                 * @example A0718C9E7AF310A13EFC0B9F566CC9023410CE9806428754AD0CD7505C9A5F30
                 */
                signature: components["parameters"]["Signature"];
                /**
                 * @description When the call was signed, as Unix time: 13 digits are milliseconds, 10 digits are seconds. More than 60 seconds away from our clock, the call is refused.
                 * @example 1680508066618
                 */
                timestamp: components["parameters"]["Timestamp"];
                /**
                 * @description Random text, new with each call, so that a recorded call cannot be played again. Its length is not documented.
                 * @example 50D83FDECAED6CCD8EF597F2A577950527928BA287D04E6036E92B2806FD17DA
                 */
                nonce: components["parameters"]["Nonce"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeInstanceCheckRequest"];
            };
        };
        responses: {
            /** @description Whether it is possible. */
            200: {
                headers: {
                    "Body-Sign": components["headers"]["BodySign"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Overloaded"];
        };
    };
}
