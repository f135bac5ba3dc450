// Made by `npm run generate` from openapi/. Do not edit: change the contract and generate again.

export interface paths {
    "/license-v1/getLicense": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Make a license
         * @description An order was paid. The call tells the order, and the answer brings the license, which the buyer is shown. A repetition
         *     has the same `orderId` and another `businessId`; it gets the first instance and the first license again.
         *
         *     After a failure the call is repeated once an hour for 3 hours; then the order waits for the merchant, who starts the
         *     call anew or hands the license over in the seller console. More than 5 such orders in a month take the product off
         *     the shelf.
         */
        get: operations["getLicense"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/license-v1/refreshLicense": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Move the end of the period
         * @description A period was renewed, or a trial became commercial: which of them is not told. The new end is absolute, so a
         *     repetition changes nothing. A renewal gives a frozen license back, for no other call of this guide does. Called a
         *     single time; the merchant has a failed call started anew.
         */
        get: operations["refreshLicense"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/license-v1/expireLicense": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Freeze what has expired
         * @description The period ran out; the license cannot be used until it is renewed or released. Called a single time; the merchant
         *     has a failed call started anew.
         *
         *     Of this scene's own table only `activity` could be read. The other parameters are those of the sibling in SaaS V1.0
         *     (expireInstance), by analogy: what may be otherwise is not mandatory here.
         */
        get: operations["expireLicense"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/license-v1/releaseLicense": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Release a license
         * @description The retention period ran out without a renewal, or the buyer unsubscribed: which of them is not told. The license is
         *     worth nothing from now on. Called a single time; the merchant has a failed call started anew.
         */
        get: operations["releaseLicense"];
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
        /** @description Asks for the license of an order, and tells the order. */
        GetLicenseRequest: {
            /**
             * @description Names the scene.
             * @example getLicense
             * @enum {string}
             */
            activity: "getLicense";
            timeStamp: components["schemas"]["TimeStamp"];
            /**
             * @description The buyer's account.
             * @example 68cbc86abc2018ab880d92f36422fa0e
             */
            customerId: string;
            /**
             * @description The account's name.
             * @example some-company
             */
            customerName?: string;
            /**
             * @description KooGallery's number for this request, another one with each repetition. The first becomes the `instanceId`.
             * @example 4ef28f-312d3d-gad335f-3132hkf
             */
            businessId: string;
            /**
             * @description The order, as KooGallery numbers it; it says which license is meant.
             * @example CS1906666666ABCDE
             */
            orderId: string;
            /**
             * @description The specification; stays when a renewal changes the type of period.
             * @example d0abcd12-5295-46a7-92d4-7c803dccc51d
             */
            skuCode?: string;
            /**
             * @description The product; under one specification each type of period has its own.
             * @example 00301-666666-0--0
             */
            productId: string;
            /**
             * @description The end as reckoned from order time and period, `yyyyMMddHHmmss`; the expiry call says when it has really come. Only for what is sold by period. The zone is not printed, read as UTC.
             * @example 20240725025113
             */
            expireTime?: string;
            /**
             * @description `year` or `month`. Only for what is sold by period.
             * @example year
             */
            periodType?: "year" | "month" | (string & {});
            /**
             * @description How many of `periodType`, a whole number. Its row was readable on the page of the renewal only.
             * @example 1
             */
            periodNumber?: string;
            /**
             * @description How many seats, devices or whatever the product counts, a whole number. Only when the product is priced by it.
             * @example 50
             */
            amount?: string;
            /**
             * @description What the buyer filled in, Base64 of the JSON text of a list of `name` and `value`. The name `identificationCode` is the hardware code that the license is to be tied to. Neither flag nor length of its row were readable; the length is that of SaaS V1.0.
             * @example W3sibmFtZSI6ImlkZW50aWZpY2F0aW9uQ29kZSIsInZhbHVlIjoiSFctOEMxNi01RUUzIn1d
             */
            saasExtendParams?: string;
            testFlag?: components["schemas"]["TestFlag"];
        };
        /** @description The license of the order, or why there is none. */
        GetLicenseAnswer: {
            resultCode: components["schemas"]["ResultCode"];
            resultMsg: components["schemas"]["ResultMsg"];
            /**
             * @description The license as the buyer is shown it, the same for every repetition. Mandatory with `000000`. A license file is sent as its text, or as Base64 when it is no text. The page gives no length; this one is ours.
             * @example *****
             */
            license?: string;
            /**
             * @description Stands for the license in all later calls, the same for every repetition. Mandatory with `000000`.
             * @example 4ef28f-312d3d-gad335f-3132hkf
             */
            instanceId?: string;
        };
        /** @description Moves the end of the period. */
        RefreshLicenseRequest: {
            /**
             * @description Names the scene.
             * @example refreshLicense
             * @enum {string}
             */
            activity: "refreshLicense";
            timeStamp: components["schemas"]["TimeStamp"];
            /**
             * @description The order of the renewal, not the one that the license was bought with.
             * @example CS2006666666ABCDE
             */
            orderId: string;
            /**
             * @description The instance, which says which license is meant.
             * @example 4ef28f-312d3d-gad335f-3132hkf
             */
            instanceId: string;
            /**
             * @description The new product, when the type of the period changes with the renewal.
             * @example 00301-666677-0--0
             */
            productId?: string;
            /**
             * @description The new end, `yyyyMMddHHmmss`. The zone is not printed, read as UTC.
             * @example 20250725025113
             */
            expireTime: string;
            /**
             * @description `year` or `month`. Only for what is sold by period.
             * @example year
             */
            periodType?: "year" | "month" | (string & {});
            /**
             * @description How many of `periodType`, a whole number.
             * @example 1
             */
            periodNumber?: string;
            testFlag?: components["schemas"]["TestFlag"];
        };
        /** @description Freezes a license whose period ran out. */
        ExpireLicenseRequest: {
            /**
             * @description Names the scene.
             * @example expireLicense
             * @enum {string}
             */
            activity: "expireLicense";
            timeStamp: components["schemas"]["TimeStamp"];
            /**
             * @description Presumed, after the sibling, where it is mandatory in the table and missing in the example: the order that the license was bought with.
             * @example CS1906666666ABCDE
             */
            orderId?: string;
            /**
             * @description The instance, which says which license is meant. Presumed, after the sibling; nothing else could say it.
             * @example 4ef28f-312d3d-gad335f-3132hkf
             */
            instanceId: string;
            testFlag?: components["schemas"]["TestFlag"];
        };
        /** @description Ends a license for good. */
        ReleaseLicenseRequest: {
            /**
             * @description Names the scene.
             * @example releaseLicense
             * @enum {string}
             */
            activity: "releaseLicense";
            timeStamp: components["schemas"]["TimeStamp"];
            /**
             * @description The order that the license was bought with, also after an unsubscription.
             * @example CS1906666666ABCDE
             */
            orderId: string;
            /**
             * @description The instance, which says which license is meant.
             * @example 4ef28f-312d3d-gad335f-3132hkf
             */
            instanceId: string;
            testFlag?: components["schemas"]["TestFlag"];
        };
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
    getLicense: {
        parameters: {
            query: {
                /** @description The parameters of the scene, each on its own in the query. */
                message: components["schemas"]["GetLicenseRequest"];
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
            /** @description The license, or why there is none. The older form of the page has no instanceId. */
            200: {
                headers: {
                    "Body-Sign": components["headers"]["BodySign"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetLicenseAnswer"];
                };
            };
            503: components["responses"]["Overloaded"];
        };
    };
    refreshLicense: {
        parameters: {
            query: {
                /** @description The parameters of the scene, each on its own in the query. */
                message: components["schemas"]["RefreshLicenseRequest"];
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
    expireLicense: {
        parameters: {
            query: {
                /** @description The parameters of the scene, each on its own in the query. */
                message: components["schemas"]["ExpireLicenseRequest"];
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
            /** @description The license was frozen, or why not. */
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
    releaseLicense: {
        parameters: {
            query: {
                /** @description The parameters of the scene, each on its own in the query. */
                message: components["schemas"]["ReleaseLicenseRequest"];
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
            /** @description The license is gone, or why not. */
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
}
