// Made by `npm run generate` from openapi/. Do not edit: change the contract and generate again.

export interface paths {
    "/order-notify/orderNotify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Note a paid order
         * @description A buyer paid. The body names the order only; what was bought and by whom comes from the order query. After a failure
         *     the call is repeated for 3 hours; no order is unsubscribed because of it.
         *
         *     The guide lists no result codes but `000000`; the others here are those that all guides share.
         */
        post: operations["orderNotify"];
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
        /** @description Names one line of a paid order. */
        OrderNotifyRequest: {
            /**
             * @description Names the scene.
             * @example orderNotify
             * @enum {string}
             */
            activity: "orderNotify";
            /**
             * @description The order, as KooGallery numbers it.
             * @example CS2211181819B4LVS
             */
            orderId: string;
            /**
             * @description The line of the order.
             * @example CS2211181819B4LVS-000001
             */
            orderLineId: string;
            testFlag: components["schemas"]["TestFlag"];
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
    orderNotify: {
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
                "application/json": components["schemas"]["OrderNotifyRequest"];
            };
        };
        responses: {
            /**
             * @description The order was noted, or why not. The example printed in the guide has a comma before its closing brace and so is
             *     not JSON; ours has none.
             */
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
