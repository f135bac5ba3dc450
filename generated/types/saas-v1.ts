// Made by `npm run generate` from openapi/. Do not edit: change the contract and generate again.

export interface paths {
    "/saas-v1/newInstance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Create an instance
         * @description An order was paid, or a trial begun. The call tells the order; an order of several pay-per-use products brings one
         *     call for each. Repeated for 3 h until it succeeds; then the order is cancelled and the money given back.
         *
         *     The same call comes when the buyer opens the details of what he bought, at any later time. It is answered from
         *     what is known and makes nothing anew. When the instance is opened before the buyer accepts it, one more call
         *     brings `acceptanceTime`: from then on he is charged.
         */
        get: operations["newInstance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/saas-v1/refreshInstance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Move the end of the period
         * @description A period was renewed, a trial became commercial, or a renewal was taken back. The new end is absolute, so a
         *     repetition changes nothing. A renewal gives a frozen instance back, for no other call of this guide does.
         *     Older pages say that it is called a single time.
         */
        get: operations["refreshInstance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/saas-v1/expireInstance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Freeze an instance whose period ran out
         * @description The period ran out. The instance cannot be used any more; its data is kept for 15 days, in which a renewal gives it
         *     back. Possibly called a single time.
         */
        get: operations["expireInstance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/saas-v1/releaseInstance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Release an instance
         * @description The time after the expiry ran out without a renewal, or the buyer unsubscribed; nothing says which. The instance is
         *     deleted for good. Older pages say that it is called a single time.
         */
        get: operations["releaseInstance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/saas-v1/upgrade": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Upgrade an instance
         * @description An upgrade or a scale-out of a product sold by period was paid. The call tells the new specification; the end of the
         *     period stays as it is. Repeated for 3 h until it succeeds; then the order is cancelled.
         */
        get: operations["upgrade"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/saas-v1/instanceStatus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Freeze or unfreeze
         * @description Freeze: the buyer owes money or broke a rule, or a package ran out. Unfreeze: the cause is gone. One page speaks of
         *     pay-per-use and packages, another of products sold by period, so it is carried out for any instance.
         */
        get: operations["instanceStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/saas-v1/queryInstance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read instances
         * @description Asked live when a buyer opens the details or the usage of what he bought.
         */
        get: operations["queryInstance"];
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
        /** @description Asks for the instance of an order, and tells the order. */
        NewInstanceRequest: {
            /**
             * @description Names the scene.
             * @example newInstance
             * @enum {string}
             */
            activity: "newInstance";
            timeStamp: components["schemas"]["TimeStamp"];
            /**
             * @description The buyer's account.
             * @example 68cbc86abc2018ab880d92f36422fa0e
             */
            customerId: string;
            /**
             * @description The account's name. Mandatory on the mainland's page, optional on the international one, so it may be missing.
             * @example some-company
             */
            customerName?: string;
            /**
             * @description The buyer's user inside the account. Only for products released with the option to be told; products first listed after 2025-10-25 are never told.
             * @example 05e1aef44e00f4a11f06c0142d2f6a31
             */
            userId?: string;
            /**
             * @description That user's name, under the same condition.
             * @example some-user
             */
            userName?: string;
            /**
             * @description The buyer's phone without the code of the country, encrypted with the accessKey. Only for products released with the option to be told. No page gives a length.
             * @example AbCdEfGh12345678lbxARRuyj28gMWHK7iCTpg==
             */
            mobilePhone?: string;
            /**
             * @description The buyer's mail address, encrypted as the phone is. No page gives a length.
             * @example AbCdEfGh12345678euUS58mLT4x+wqPbr3LxqzK31rdw5C/33NuaOwRbsU4=
             */
            email?: string;
            /**
             * @description KooGallery's number for this request, another one with each repetition. The first becomes the `instanceId`.
             * @example 61e834ba-7b97-4418-b8f7-e5345137278c
             */
            businessId: string;
            /**
             * @description The order, as KooGallery numbers it.
             * @example CS1906666666ABCDE
             */
            orderId: string;
            /**
             * @description The specification; stays when a renewal changes the type of period.
             * @example d0abcd12-5295-46a7-92d4-7c803dccc51d
             */
            skuCode?: string;
            /**
             * @description The product; under one specification each type of period has its own. With `orderId` it says which instance is meant. The flag of its row was not readable.
             * @example 00301-666666-0--0
             */
            productId: string;
            /**
             * @description `1` a trial, `0` none. No page gives a length.
             * @example 0
             */
            trialFlag?: "0" | "1" | (string & {});
            /**
             * @description The end as reckoned from order time and period, `yyyyMMddHHmmss`. Only for what is sold by period and for packages; for reference only. The zone is not printed: read as UTC.
             * @example 20200727153156
             */
            expireTime?: string;
            /**
             * @description `0` by use, `1` by year, month or day, `3` once, `5` a package of use.
             * @example 1
             */
            chargingMode?: "0" | "1" | "3" | "5" | (string & {});
            saasExtendParams?: components["schemas"]["SaasExtendParams"];
            amount?: components["schemas"]["Amount"];
            diskSize?: components["schemas"]["DiskSize"];
            bandWidth?: components["schemas"]["BandWidth"];
            periodType?: components["schemas"]["PeriodType"];
            periodNumber?: components["schemas"]["PeriodNumber"];
            /**
             * @description What was really paid, a decimal number with 3 decimals at most, in the currency of the site.
             * @example 100.125
             */
            orderAmount?: string;
            /**
             * @description How the instance is opened, a number. One way is "after the buyer confirmed the acceptance"; which number it has is not known. `1` was seen. No page gives a length.
             * @example 1
             */
            provisionType?: "1" | (string & {});
            /**
             * @description When the buyer confirmed the acceptance and his charging began, `yyyyMMddHHmmssSSS`. Comes when the product is opened after the acceptance, also in one more call for an order that is known; that call makes nothing anew.
             * @example 20200728080000000
             */
            acceptanceTime?: string;
            testFlag?: components["schemas"]["TestFlag"];
        };
        /** @description The instance of the order and how the buyer gets in, or why there is none. */
        NewInstanceAnswer: {
            resultCode: components["schemas"]["ResultCode"];
            resultMsg: components["schemas"]["ResultMsg"];
            encryptType?: components["schemas"]["EncryptType"];
            /**
             * @description The instance, the same for every repetition. Mandatory with `000000`; a refusal has none.
             * @example 61e834ba-7b97-4418-b8f7-e5345137278c
             */
            instanceId?: string;
            appInfo?: components["schemas"]["AppInfo"];
        };
        /** @description Moves the end of the period. */
        RefreshInstanceRequest: {
            /**
             * @description Names the scene.
             * @example refreshInstance
             * @enum {string}
             */
            activity: "refreshInstance";
            timeStamp: components["schemas"]["TimeStamp"];
            /**
             * @description The order of the renewal or of its cancellation, always a new one.
             * @example HWS001014ED483AA1E8
             */
            orderId: string;
            /**
             * @description The instance.
             * @example 03pf80c2bae96vc49b80b917bea776d7
             */
            instanceId: string;
            /**
             * @description The new product, when the type of the period changes with the renewal or the conversion.
             * @example 00301-666677-0--0
             */
            productId?: string;
            /**
             * @description The new end, `yyyyMMddHHmmss`; after a cancellation it lies before the old one. The zone is not printed, read as UTC.
             * @example 20180725000000
             */
            expireTime: string;
            /**
             * @description `1` when a trial became commercial; else left out. The international page knows a change from trial to pay-per-use too, without its value.
             * @example 1
             */
            trialToFormal?: "1" | (string & {});
            periodType?: components["schemas"]["PeriodType"];
            periodNumber?: components["schemas"]["PeriodNumber"];
            /**
             * @description What was really paid, a decimal number with 3 decimals at most, in the currency of the site. Below zero it is what was given back: the renewal is cancelled.
             * @example 100.125
             */
            orderAmount?: string;
            testFlag?: components["schemas"]["TestFlag"];
        };
        /** @description Freezes an instance whose period ran out. */
        ExpireInstanceRequest: {
            /**
             * @description Names the scene.
             * @example expireInstance
             * @enum {string}
             */
            activity: "expireInstance";
            timeStamp: components["schemas"]["TimeStamp"];
            /**
             * @description The instance.
             * @example 03pf80c2bae96vc49b80b917bea776d7
             */
            instanceId: string;
            /**
             * @description The order that the instance was bought with. The printed example lacks it, so it may be missing.
             * @example CS1906666666ABCDE
             */
            orderId: string;
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
            timeStamp: components["schemas"]["TimeStamp"];
            /**
             * @description The instance.
             * @example 03pf80c2bae96vc49b80b917bea776d7
             */
            instanceId: string;
            /**
             * @description The order that the instance was bought with. The printed example lacks it, so it may be missing.
             * @example CS1906666666ABCDE
             */
            orderId: string;
            /**
             * @description An amount, a decimal number with 3 decimals at most, in the currency of the site.
             * @example 100
             */
            orderAmount?: string;
            testFlag?: components["schemas"]["TestFlag"];
        };
        /** @description Changes an instance to the specification of a paid order, and tells that specification. */
        UpgradeRequest: {
            /**
             * @description Names the scene.
             * @example upgrade
             * @enum {string}
             */
            activity: "upgrade";
            timeStamp: components["schemas"]["TimeStamp"];
            /**
             * @description The instance; it keeps its id.
             * @example huaweitest123456
             */
            instanceId: string;
            /**
             * @description The order of the upgrade, a new one.
             * @example CS1906666688ABCDE
             */
            orderId: string;
            /**
             * @description The new specification; the old one when only a quantity grows.
             * @example d0abcd12-5295-46a7-92d4-7c803dccc51d
             */
            skuCode: string;
            /**
             * @description The new product; changes together with the specification.
             * @example 00301-666688-0-0
             */
            productId: string;
            amount?: components["schemas"]["Amount"];
            diskSize?: components["schemas"]["DiskSize"];
            bandWidth?: components["schemas"]["BandWidth"];
            saasExtendParams?: components["schemas"]["SaasExtendParams"];
            testFlag?: components["schemas"]["TestFlag"];
        };
        /** @description Freezes or unfreezes an instance. */
        InstanceStatusRequest: {
            /**
             * @description Names the scene; a parameter has the same name.
             * @example instanceStatus
             * @enum {string}
             */
            activity: "instanceStatus";
            timeStamp: components["schemas"]["TimeStamp"];
            /**
             * @description The instance.
             * @example huaweitest123456
             */
            instanceId: string;
            /**
             * @description `FREEZE` blocks access, `NORMAL` gives it back.
             * @example FREEZE
             */
            instanceStatus: "FREEZE" | "NORMAL" | (string & {});
            testFlag?: components["schemas"]["TestFlag"];
        };
        /** @description Asks about one instance or several. */
        QueryInstanceRequest: {
            /**
             * @description Names the scene.
             * @example queryInstance
             * @enum {string}
             */
            activity: "queryInstance";
            timeStamp: components["schemas"]["TimeStamp"];
            /**
             * @description One or more instance ids, with commas between them, 100 at most. The printed length (64) is that of one id; the length here is that of the list.
             * @example ebc28eb6-4606-4098-b4bd-c201c99a0654
             */
            instanceId: string;
            testFlag?: components["schemas"]["TestFlag"];
        };
        /** @description The instances asked for. */
        QueryInstanceAnswer: {
            resultCode: components["schemas"]["ResultCode"];
            resultMsg: components["schemas"]["ResultMsg"];
            encryptType?: components["schemas"]["EncryptType"];
            /** @description One element per instance; left out when there is nothing to show. */
            info?: components["schemas"]["InstanceInfo"][];
        };
        /** @description One instance as the buyer is shown it. */
        InstanceInfo: {
            /**
             * @description The instance.
             * @example ebc28eb6-4606-4098-b4bd-c201c99a0654
             */
            instanceId: string;
            appInfo?: components["schemas"]["AppInfo"];
            /** @description Usage of a pay-per-use instance, or of a package, there with one element per billing item. (One copy of the page prints the name in the plural.) */
            usageInfo?: components["schemas"]["UsageInfo"][];
        };
        /** @description How the buyer gets in. Optional for a product whose buyers are told another way (message, mail), though the seller console's debugging asks for the address. */
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
             * @description The administrator's account, encrypted; the length is that of the cipher text, which 79 bytes of text fill.
             * @example AbCdEfGh12345678T0AIejzgNJx++LflKDZIww==
             */
            userName?: string;
            /**
             * @description The administrator's first password, encrypted in the same way.
             * @example HgFeDcBa876543216ihi+H93MiWKJ9lqNoEQqg==
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
             * @example fe28e27e-1157-4105-8592-24cc9488db10
             */
            relatedInstanceId?: string;
            /**
             * @description Pay-per-use, the total so far; package, what of it is used. At most 8 digits before and 4 after the point.
             * @example 12.5
             */
            usageValue: number;
            /**
             * @description When the usage was counted, UTC, `yyyyMMddHHmmssSSS`.
             * @example 20230327065233980
             */
            statisticalTime: string;
            /**
             * @description A page with the usage in detail.
             * @example https://www.isvserver.com/usage
             */
            dashboardUrl?: string;
        };
        /**
         * @description How account and password of the answer are encrypted. `1` AES-256, which leaving it out means too; `2` AES-128.
         * @example 1
         */
        EncryptType: "1" | "2" | (string & {});
        /**
         * @description What the buyer filled in: base64 of a JSON list of `{"name": ..., "value": ...}`. A WeLink product has one named `platformParams`, whose value is JSON text again. In the token the base64 text counts.
         * @example W3sibmFtZSI6ImlkTnVtIiwidmFsdWUiOiIzNTIyNTU1NTU1NTU2NTYifSx7Im5hbWUiOiJ1c2VyTmFtZSIsInZhbHVlIjoiaHVhd2VpMTIzIn0seyJuYW1lIjoiY3VzdEVtYWlsIiwidmFsdWUiOiIxMjNAaHVhd2VpLmNvbSJ9XQ==
         */
        SaasExtendParams: string;
        /**
         * @description How much of it, a whole number (seats, times ...); for specifications with that attribute. 4 digits in older tables.
         * @example 50
         */
        Amount: string;
        /**
         * @description The size of the disk in GB, a whole number; for specifications with that attribute. 4 digits in older tables.
         * @example 100
         */
        DiskSize: string;
        /**
         * @description The bandwidth in Mbps, a whole number; for specifications with that attribute. 4 digits in older tables.
         * @example 20
         */
        BandWidth: string;
        /**
         * @description The unit of the period, of what is sold by period. `day` stands in one excerpt only.
         * @example year
         */
        PeriodType: "year" | "month" | "day" | (string & {});
        /**
         * @description How many of `periodType`, a whole number.
         * @example 1
         */
        PeriodNumber: string;
        /**
         * @description When the call was made, UTC, `yyyyMMddHHmmssSSS`. It is part of the key of the token. No page says how old it may be, so its age is not looked at unless the endpoint is told to.
         * @example 20200727073711903
         */
        TimeStamp: string;
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
         * @description Proof that the call is KooGallery's: base64 of HMAC-SHA256 over all other parameters, decoded once, sorted by name and joined as `name=value` with `&`; the key is the accessKey with the text of `timeStamp` behind it. Base64 has plus signs, which older callers do not escape: a blank in a token is read as one.
         * @example Gzbfjf9LHRBcI3bFVi++sLinCNOBF6qa7is1fvjEgYQ=
         */
        AuthToken: string;
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
                /** @description The parameters of the scene, each on its own in the query. */
                message: components["schemas"]["NewInstanceRequest"];
                /**
                 * @description Proof that the call is KooGallery's: base64 of HMAC-SHA256 over all other parameters, decoded once, sorted by name and joined as `name=value` with `&`; the key is the accessKey with the text of `timeStamp` behind it. Base64 has plus signs, which older callers do not escape: a blank in a token is read as one.
                 * @example Gzbfjf9LHRBcI3bFVi++sLinCNOBF6qa7is1fvjEgYQ=
                 */
                authToken: components["parameters"]["AuthToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The instance and how the buyer gets in, or why there is none. */
            200: {
                headers: {
                    "Body-Sign": components["headers"]["BodySign"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewInstanceAnswer"];
                };
            };
            503: components["responses"]["Overloaded"];
        };
    };
    refreshInstance: {
        parameters: {
            query: {
                /** @description The parameters of the scene, each on its own in the query. */
                message: components["schemas"]["RefreshInstanceRequest"];
                /**
                 * @description Proof that the call is KooGallery's: base64 of HMAC-SHA256 over all other parameters, decoded once, sorted by name and joined as `name=value` with `&`; the key is the accessKey with the text of `timeStamp` behind it. Base64 has plus signs, which older callers do not escape: a blank in a token is read as one.
                 * @example Gzbfjf9LHRBcI3bFVi++sLinCNOBF6qa7is1fvjEgYQ=
                 */
                authToken: components["parameters"]["AuthToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
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
            503: components["responses"]["Overloaded"];
        };
    };
    expireInstance: {
        parameters: {
            query: {
                /** @description The parameters of the scene, each on its own in the query. */
                message: components["schemas"]["ExpireInstanceRequest"];
                /**
                 * @description Proof that the call is KooGallery's: base64 of HMAC-SHA256 over all other parameters, decoded once, sorted by name and joined as `name=value` with `&`; the key is the accessKey with the text of `timeStamp` behind it. Base64 has plus signs, which older callers do not escape: a blank in a token is read as one.
                 * @example Gzbfjf9LHRBcI3bFVi++sLinCNOBF6qa7is1fvjEgYQ=
                 */
                authToken: components["parameters"]["AuthToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The instance is frozen, or why not. */
            200: {
                headers: {
                    "Body-Sign": components["headers"]["BodySign"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            503: components["responses"]["Overloaded"];
        };
    };
    releaseInstance: {
        parameters: {
            query: {
                /** @description The parameters of the scene, each on its own in the query. */
                message: components["schemas"]["ReleaseInstanceRequest"];
                /**
                 * @description Proof that the call is KooGallery's: base64 of HMAC-SHA256 over all other parameters, decoded once, sorted by name and joined as `name=value` with `&`; the key is the accessKey with the text of `timeStamp` behind it. Base64 has plus signs, which older callers do not escape: a blank in a token is read as one.
                 * @example Gzbfjf9LHRBcI3bFVi++sLinCNOBF6qa7is1fvjEgYQ=
                 */
                authToken: components["parameters"]["AuthToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
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
            503: components["responses"]["Overloaded"];
        };
    };
    upgrade: {
        parameters: {
            query: {
                /** @description The parameters of the scene, each on its own in the query. */
                message: components["schemas"]["UpgradeRequest"];
                /**
                 * @description Proof that the call is KooGallery's: base64 of HMAC-SHA256 over all other parameters, decoded once, sorted by name and joined as `name=value` with `&`; the key is the accessKey with the text of `timeStamp` behind it. Base64 has plus signs, which older callers do not escape: a blank in a token is read as one.
                 * @example Gzbfjf9LHRBcI3bFVi++sLinCNOBF6qa7is1fvjEgYQ=
                 */
                authToken: components["parameters"]["AuthToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
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
            503: components["responses"]["Overloaded"];
        };
    };
    instanceStatus: {
        parameters: {
            query: {
                /** @description The parameters of the scene, each on its own in the query. */
                message: components["schemas"]["InstanceStatusRequest"];
                /**
                 * @description Proof that the call is KooGallery's: base64 of HMAC-SHA256 over all other parameters, decoded once, sorted by name and joined as `name=value` with `&`; the key is the accessKey with the text of `timeStamp` behind it. Base64 has plus signs, which older callers do not escape: a blank in a token is read as one.
                 * @example Gzbfjf9LHRBcI3bFVi++sLinCNOBF6qa7is1fvjEgYQ=
                 */
                authToken: components["parameters"]["AuthToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
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
            503: components["responses"]["Overloaded"];
        };
    };
    queryInstance: {
        parameters: {
            query: {
                /** @description The parameters of the scene, each on its own in the query. */
                message: components["schemas"]["QueryInstanceRequest"];
                /**
                 * @description Proof that the call is KooGallery's: base64 of HMAC-SHA256 over all other parameters, decoded once, sorted by name and joined as `name=value` with `&`; the key is the accessKey with the text of `timeStamp` behind it. Base64 has plus signs, which older callers do not escape: a blank in a token is read as one.
                 * @example Gzbfjf9LHRBcI3bFVi++sLinCNOBF6qa7is1fvjEgYQ=
                 */
                authToken: components["parameters"]["AuthToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the buyer is shown. */
            200: {
                headers: {
                    "Body-Sign": components["headers"]["BodySign"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueryInstanceAnswer"];
                };
            };
            503: components["responses"]["Overloaded"];
        };
    };
}
