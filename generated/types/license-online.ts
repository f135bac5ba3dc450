// Made by `npm run generate` from openapi/. Do not edit: change the contract and generate again.

export interface paths {
    "/license-online/newInstance": {
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
         * @description An order was paid. The body names the order only; product, period, quantity and buyer come from the order query.
         *
         *     Nobody should wait for the making of the instance: `000004` together with the `instanceId` says that it goes on. The
         *     call is repeated every 2 minutes for 2 hours (the same sentence of the guide says 3 as well) and gets the same
         *     `instanceId` each time; an order that never succeeds is unsubscribed. The guide has no query that asks how it went.
         */
        post: operations["newInstance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/license-online/refreshInstance": {
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
         * @description A trial became commercial, a period was renewed, or a renewal was taken back. The new end is absolute, so a
         *     repetition changes nothing. Repeated for 2 hours after a failure, then never again.
         */
        post: operations["refreshInstance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/license-online/updateInstanceStatus": {
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
         *     them is not said. A frozen instance cannot be used and may be renewed; its data is kept, for 15 days. Repeated for
         *     2 hours after a failure, then never again.
         */
        post: operations["updateInstanceStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/license-online/releaseInstance": {
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
         *     the unsubscription). The instance is deleted for good. The page heads the scene "expiry", a slip. Whether a failed
         *     call is repeated is not said.
         */
        post: operations["releaseInstance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/license-online/getLicenseAsync": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a license
         * @description A user's client program asked for a license of an instance. The license is made and uploaded, as text or as a file,
         *     to the event that `eventId` names; this answer says only whether that is done (`000000`), goes on (`000004`) or was
         *     refused. The same event and device bring the same license again, never a new one. Whether a failed call is
         *     repeated, and how long the upload may take, is not said.
         */
        post: operations["getLicenseAsync"];
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
             * @example 87b94795-0603-4e24-8ae5-69420d60e3c8
             */
            instanceId?: string;
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
             * @description Why: `TRIAL_TO_FORMAL` the trial became commercial; `RENEWAL` renewed; `UNSUBSCRIBE_RENEWAL_PERIOD` the renewal was taken back.
             * @example RENEWAL
             */
            scene: "TRIAL_TO_FORMAL" | "RENEWAL" | "UNSUBSCRIBE_RENEWAL_PERIOD" | (string & {});
            /**
             * @description The order of the conversion or of the renewal; of a cancellation, the renewal order that is cancelled.
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
             * @description `FREEZE` blocks use, `UNFREEZE` gives it back.
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
             * @description Only after an unsubscription, its order.
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
        /** @description Asks for one license of an instance. */
        GetLicenseAsyncRequest: {
            /**
             * @description Names the scene.
             * @example getLicenseAsync
             * @enum {string}
             */
            activity: "getLicenseAsync";
            /**
             * @description The instance.
             * @example 10e758d0-31ad-4c4b-8f1b-81d03469a10e
             */
            instanceId: string;
            /**
             * @description Begin of validity, UTC. The page prints no format; its example has a small `z` after a blank, as no other time of the guides. The forms of the other times are read too.
             * @example 2023-10-27 10:30:15 z
             */
            effectiveTime: string;
            /**
             * @description End of validity, UTC, in the same form. Always there when the product is sold by period; else there may be no end.
             * @example 2024-10-27 10:30:15 z
             */
            expireTime?: string;
            /**
             * @description KooGallery's number of the request, the same in a repetition. The license is uploaded under it (the guide does not say that the event of the upload is this one; nothing else could be).
             * @example 87b94795-0603-4e24-8ae5-69420d60e3c8
             */
            eventId: string;
            /**
             * @description Fingerprint or hardware code of the user's device, when licenses are tied to one. The client program may make one of up to 5 KB; what is longer than the length here is taken as it comes.
             * @example 04:7C:16:5E:E3:5D|001B_444A_488B_5CEC.||BFEBFBFF00090672
             */
            deviceFingerprint?: string;
            testFlag?: components["schemas"]["TestFlag"];
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
    getLicenseAsync: {
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
                "application/json": components["schemas"]["GetLicenseAsyncRequest"];
            };
        };
        responses: {
            /** @description The license was made, is being made, or was refused. It is not in the answer. */
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
