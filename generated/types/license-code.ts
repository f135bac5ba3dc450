// Made by `npm run generate` from openapi/. Do not edit: change the contract and generate again.

export interface paths {
    "/license-code/refreshLicenseCode": {
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
         * @description A code was renewed, or a renewal was taken back. The new end is absolute, so a repetition changes nothing. When the
         *     call never succeeds, what the code gives may end up released.
         */
        post: operations["refreshLicenseCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/license-code/updateLicenseCodeStatus": {
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
         * @description Freeze: the code has expired and its grace period is over (the overview says: has expired). Unfreeze: it was
         *     renewed. A frozen code cannot be used and may be renewed.
         */
        post: operations["updateLicenseCodeStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/license-code/releaseLicenseCode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Release a code
         * @description The retention period ran out without a renewal (no order in the body), or the buyer unsubscribed (with the order of
         *     the unsubscription). What the code gave is taken back for good.
         */
        post: operations["releaseLicenseCode"];
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
        /** @description Moves the end of a code's period. */
        RefreshLicenseCodeRequest: {
            /**
             * @description Names the scene of this document; `scene` says why.
             * @example refreshLicenseCode
             * @enum {string}
             */
            activity: "refreshLicenseCode";
            /**
             * @description Why: `RENEWAL` renewed; `UNSUBSCRIBE_RENEWAL_PERIOD` the renewal was taken back.
             * @example RENEWAL
             */
            scene: "RENEWAL" | "UNSUBSCRIBE_RENEWAL_PERIOD" | (string & {});
            /**
             * @description The order that moves the end, always a new one.
             * @example CS2211181819B4LVS
             */
            orderId: string;
            /**
             * @description The line of that order.
             * @example CS2211181819B4LVS-000001
             */
            orderLineId: string;
            /**
             * @description The code, which stands for the instance.
             * @example PLXXXXXX
             */
            license: string;
            /**
             * @description The new product, when the type of the period changes with the renewal (month to year).
             * @example OFFI461867333479178240
             */
            productId?: string;
            /**
             * @description The new end, UTC, `yyyyMMddHHmmss`; milliseconds, as in a sibling guide, are read too.
             * @example 20230523201932
             */
            expireTime: string;
            testFlag?: components["schemas"]["TestFlag"];
        };
        /** @description Freezes or unfreezes a code. */
        UpdateLicenseCodeStatusRequest: {
            /**
             * @description Names the scene.
             * @example updateLicenseCodeStatus
             * @enum {string}
             */
            activity: "updateLicenseCodeStatus";
            /**
             * @description The code, which stands for the instance.
             * @example PLXXXXXX
             */
            license: string;
            /**
             * @description `FREEZE` blocks use, `UNFREEZE` gives it back.
             * @example FREEZE
             */
            status: "FREEZE" | "UNFREEZE" | (string & {});
            testFlag?: components["schemas"]["TestFlag"];
        };
        /** @description Ends a code for good. */
        ReleaseLicenseCodeRequest: {
            /**
             * @description Names the scene.
             * @example releaseLicenseCode
             * @enum {string}
             */
            activity: "releaseLicenseCode";
            /**
             * @description The code, which stands for the instance.
             * @example PLXXXXXX
             */
            license: string;
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
    refreshLicenseCode: {
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
                "application/json": components["schemas"]["RefreshLicenseCodeRequest"];
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
    updateLicenseCodeStatus: {
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
                "application/json": components["schemas"]["UpdateLicenseCodeStatusRequest"];
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
    releaseLicenseCode: {
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
                "application/json": components["schemas"]["ReleaseLicenseCodeRequest"];
            };
        };
        responses: {
            /** @description The code is worth nothing any more, or why it still is. */
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
