// Made by `npm run generate` from openapi/. Do not edit: change the contract and generate again.

export interface paths {
    "/linked-kit-v2/tenantSync": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take over an enterprise
         * @description An enterprise bound its instance to the product, changed its name or its login service, or went. The
         *     login flow needs what is told here: which login service the enterprise has. One customer may bind several enterprises,
         *     one for each time he bought.
         */
        post: operations["tenantSync"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/linked-kit-v2/applicationSync": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take over an application's credentials
         * @description Client id and client secret with which the product exchanges a login code of this enterprise's people. They differ from
         *     enterprise to enterprise, so they must be looked up and never be configuration.
         */
        post: operations["applicationSync"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/linked-kit-v2/authSync": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take over who may use the product
         * @description The enterprise's administrator granted the product to accounts, changed accounts, or took the grant back. An account's
         *     name is unique inside its enterprise only. Phone number and mail address come only when the seller applied for them and
         *     the enterprise agreed.
         */
        post: operations["authSync"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/linked-kit-v2/singleOrgSync": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take over one department
         * @description A department was made, changed or removed after the enterprise was bound.
         */
        post: operations["singleOrgSync"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/linked-kit-v2/allOrgSync": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take over all departments
         * @description The whole list of an enterprise's departments, when it is bound. A department that we know and that is not in the list
         *     is gone.
         */
        post: operations["allOrgSync"];
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
        /** @description An enterprise that came, changed or went. */
        TenantSyncRequest: {
            instanceId: components["schemas"]["KitInstanceId"];
            orderId: components["schemas"]["KitOrderId"];
            tenantId: components["schemas"]["KitTenantId"];
            tenantCode: components["schemas"]["KitTenantCode"];
            name: components["schemas"]["KitTenantName"];
            domainName: components["schemas"]["KitDomainName"];
            /** @description What happened: `0` it went, `1` it came, `2` its name or its login service changed. A number in the guide; its digit as text is read too. */
            flag: 0 | 1 | 2 | "0" | "1" | "2" | (number & {}) | (string & {});
            testFlag: components["schemas"]["KitTestFlag"];
            timeStamp: components["schemas"]["KitTimeStamp"];
        };
        /** @description Credentials of an application in one enterprise. */
        ApplicationSyncRequest: {
            instanceId: components["schemas"]["KitInstanceId"];
            tenantId: components["schemas"]["KitTenantId"];
            appId: components["schemas"]["KitAppId"];
            clientId: components["schemas"]["KitClientId"];
            clientSecret: components["schemas"]["KitClientSecret"];
            /** @description What happened: `0` they are void, `1` they are new, `2` they changed. A number in the guide; its digit as text is read too. */
            flag: 0 | 1 | 2 | "0" | "1" | "2" | (number & {}) | (string & {});
            testFlag: components["schemas"]["KitTestFlag"];
            timeStamp: components["schemas"]["KitTimeStamp"];
        };
        /** @description Accounts of an enterprise, and what happened to them. */
        AuthSyncRequest: {
            instanceId: components["schemas"]["KitInstanceId"];
            tenantId: components["schemas"]["KitTenantId"];
            appId: components["schemas"]["KitAppId"];
            /** @description The accounts. A list by the table; since the page of allOrgSync prints its list as text with unquoted keys, such a text is read too. How many may come is not printed; V1.0 has 500. */
            userList: components["schemas"]["User"][] | string;
            currentSyncTime: components["schemas"]["KitSyncTime"];
            /** @description What happened: `0` they were deleted, `1` added, `2` changed, `3` the grant was taken back. A number in the guide; its digit as text is read too. */
            flag: 0 | 1 | 2 | 3 | "0" | "1" | "2" | "3" | (number & {}) | (string & {});
            testFlag: components["schemas"]["KitTestFlag"];
            timeStamp: components["schemas"]["KitTimeStamp"];
        };
        /** @description One account of an enterprise. */
        User: {
            /**
             * @description Name of the account, unique inside the enterprise.
             * @example zhangsan01
             */
            userName: string;
            /**
             * @description Name of the person.
             * @example zhangsan
             */
            name: string;
            /**
             * @description Code of the person's department.
             * @example 123456789
             */
            orgCode: string;
            /**
             * @description Job title.
             * @example engineer
             */
            position?: string;
            /**
             * @description Staff number.
             * @example 00012345
             */
            employeeCode?: string;
            /** @description `1` regular, `2` intern, `3` dispatched, `4` outsourced. A number in the table; its digit as text, which V1.0 has, is read too. */
            employeeType?: 1 | 2 | 3 | 4 | "1" | "2" | "3" | "4" | (number & {}) | (string & {});
            /**
             * @description `user` an ordinary user, `admin` one who manages the product.
             * @example user
             */
            role: "user" | "admin" | (string & {});
            /** @description `true` the account works, `false` it does not. A text in the guide; the JSON words are read too. */
            enable: ("true" | "false" | (string & {})) | boolean;
            /**
             * @description Mobile number.
             * @example 13800000000
             */
            mobile?: string;
            /**
             * @description E-mail address.
             * @example zhangsan@example.com
             */
            email?: string;
            /**
             * @description Place of work.
             * @example Nanjing
             */
            workPlace?: string;
            /**
             * @description When the person joined; V1.0 prints `yyyy-MM-d`.
             * @example 2022-11-9
             */
            entryDate?: string;
        };
        /** @description One department that was made, changed or removed. */
        SingleOrgSyncRequest: {
            instanceId: components["schemas"]["KitInstanceId"];
            tenantId: components["schemas"]["KitTenantId"];
            orgCode: components["schemas"]["KitOrgCode"];
            orgName: components["schemas"]["KitOrgName"];
            parentCode?: components["schemas"]["KitParentCode"];
            /** @description What happened: `0` it was removed, `1` made, `2` changed. A number in the guide; its digit as text is read too. */
            flag: 0 | 1 | 2 | "0" | "1" | "2" | (number & {}) | (string & {});
            testFlag: components["schemas"]["KitTestFlag"];
            timeStamp: components["schemas"]["KitTimeStamp"];
        };
        /** @description Every department of an enterprise. */
        AllOrgSyncRequest: {
            instanceId: components["schemas"]["KitInstanceId"];
            tenantId: components["schemas"]["KitTenantId"];
            /** @description The departments, flat. A list by the table; the sample has it as text with unquoted keys, so both are read. */
            orgInfoList: components["schemas"]["OrgInfo"][] | string;
            /** @description Not in the table of fields, only in the sample; the list as a whole says what there is, so it means nothing. */
            flag?: 0 | 1 | 2 | "0" | "1" | "2" | (number & {}) | (string & {});
            testFlag: components["schemas"]["KitTestFlag"];
            timeStamp: components["schemas"]["KitTimeStamp"];
        };
        /** @description One department of the list. */
        OrgInfo: {
            orgCode: components["schemas"]["KitOrgCode"];
            orgName: components["schemas"]["KitOrgName"];
            parentCode?: components["schemas"]["KitParentCode"];
        };
        /**
         * @description The instance the enterprise bought and bound to the application. The guide calls it mandatory, but it arrives empty while the seller applies for a credential or debugs.
         * @example huaiweitest123456
         */
        KitInstanceId: string;
        /**
         * @description The buyer's order. The guide calls it mandatory, but it arrives empty while the seller applies for a credential or debugs.
         * @example CS1906666666ABCDE
         */
        KitOrderId: string;
        /**
         * @description The enterprise, called tenant by the guide; the same in all five interfaces.
         * @example 68cbc8600000000000000000880d92f36422fa0e
         */
        KitTenantId: string;
        /**
         * @description Short mark of the enterprise; it tells whose login service a user belongs to.
         * @example huawei
         */
        KitTenantCode: string;
        /**
         * @description Name of the enterprise.
         * @example huaiweitest
         */
        KitTenantName: string;
        /**
         * @description Address of the enterprise's login service, with `https://` before it. In the debugging page it may be any text.
         * @example https://example.tenantaccount.com
         */
        KitDomainName: string;
        /** @description `1` marks a debugging call; it runs in the sandbox. `0` is a real one. A number in this guide where the basic interfaces have a text; the text is read too. */
        KitTestFlag: 0 | 1 | "0" | "1" | (number & {}) | (string & {});
        /**
         * @description When the message was made, `yyyyMMddHHmmssSSS`, in the time of UTC+8 (the basic interfaces of V1.0 use UTC).
         * @example 20220420114117642
         */
        KitTimeStamp: string;
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
        /**
         * @description The application, as numbered by its credential in the seller console.
         * @example KSIDJF1234456
         */
        KitAppId: string;
        /**
         * @description Name under which the application speaks to the login service.
         * @example 6YQx1Ub0TzKb7rWk
         */
        KitClientId: string;
        /**
         * @description Password of the application at the login service, encrypted by RSA-OAEP with the public key of the credential (3072 bits or more). Neither the length nor the writing of the cipher text is printed; the length here holds the hex of the largest usual key.
         * @example Zm9yIGV4YW1wbGUgb25seTogYSByZWFsIG9uZSBpcyA1MTIgY2hhcmFjdGVycyBsb25n
         */
        KitClientSecret: string;
        /**
         * @description When the accounts were brought into step, `yyyyMMddHHmmssSSS`, in the time of UTC+8.
         * @example 20220420114117642
         */
        KitSyncTime: string;
        /**
         * @description Code of a department, unique inside the enterprise.
         * @example 10000
         */
        KitOrgCode: string;
        /**
         * @description Name of the department, unique on its level. The enterprise may change it.
         * @example 开发部
         */
        KitOrgName: string;
        /**
         * @description Code of the department above; empty for a top department. The enterprise may move a department.
         * @example 265789314
         */
        KitParentCode: string;
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
         * @description Proof that the call is KooGallery's: hex of HMAC-SHA256 over accessKey + nonce + timestamp + the raw body (not its digest, unlike the basic interfaces), keyed with the accessKey of the kit. Compared without regard to case.
         * @example 11C4CD6279191DE931DEF5C51531DFFA9D37969F4E356B8A3A6D8DE4FB357A48
         */
        KitSign: string;
        /**
         * @description When the call was signed, as Unix time in milliseconds. More than 60 seconds away from our clock, the call is refused.
         * @example 1680508066618
         */
        KitTimestamp: string;
        /**
         * @description Random text, new with each call, so that a recorded call cannot be played again. Its length is not documented.
         * @example 50D83FDECAED6CCD8EF597F2A577950527928BA287D04E6036E92B2806FD17DA
         */
        KitNonce: string;
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
    tenantSync: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Proof that the call is KooGallery's: hex of HMAC-SHA256 over accessKey + nonce + timestamp + the raw body (not its digest, unlike the basic interfaces), keyed with the accessKey of the kit. Compared without regard to case.
                 * @example 11C4CD6279191DE931DEF5C51531DFFA9D37969F4E356B8A3A6D8DE4FB357A48
                 */
                "x-sign": components["parameters"]["KitSign"];
                /**
                 * @description When the call was signed, as Unix time in milliseconds. More than 60 seconds away from our clock, the call is refused.
                 * @example 1680508066618
                 */
                "x-timestamp": components["parameters"]["KitTimestamp"];
                /**
                 * @description Random text, new with each call, so that a recorded call cannot be played again. Its length is not documented.
                 * @example 50D83FDECAED6CCD8EF597F2A577950527928BA287D04E6036E92B2806FD17DA
                 */
                "x-nonce": components["parameters"]["KitNonce"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TenantSyncRequest"];
            };
        };
        responses: {
            /** @description It was taken over, or why not. */
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
    applicationSync: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Proof that the call is KooGallery's: hex of HMAC-SHA256 over accessKey + nonce + timestamp + the raw body (not its digest, unlike the basic interfaces), keyed with the accessKey of the kit. Compared without regard to case.
                 * @example 11C4CD6279191DE931DEF5C51531DFFA9D37969F4E356B8A3A6D8DE4FB357A48
                 */
                "x-sign": components["parameters"]["KitSign"];
                /**
                 * @description When the call was signed, as Unix time in milliseconds. More than 60 seconds away from our clock, the call is refused.
                 * @example 1680508066618
                 */
                "x-timestamp": components["parameters"]["KitTimestamp"];
                /**
                 * @description Random text, new with each call, so that a recorded call cannot be played again. Its length is not documented.
                 * @example 50D83FDECAED6CCD8EF597F2A577950527928BA287D04E6036E92B2806FD17DA
                 */
                "x-nonce": components["parameters"]["KitNonce"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationSyncRequest"];
            };
        };
        responses: {
            /** @description It was taken over, or why not. */
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
    authSync: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Proof that the call is KooGallery's: hex of HMAC-SHA256 over accessKey + nonce + timestamp + the raw body (not its digest, unlike the basic interfaces), keyed with the accessKey of the kit. Compared without regard to case.
                 * @example 11C4CD6279191DE931DEF5C51531DFFA9D37969F4E356B8A3A6D8DE4FB357A48
                 */
                "x-sign": components["parameters"]["KitSign"];
                /**
                 * @description When the call was signed, as Unix time in milliseconds. More than 60 seconds away from our clock, the call is refused.
                 * @example 1680508066618
                 */
                "x-timestamp": components["parameters"]["KitTimestamp"];
                /**
                 * @description Random text, new with each call, so that a recorded call cannot be played again. Its length is not documented.
                 * @example 50D83FDECAED6CCD8EF597F2A577950527928BA287D04E6036E92B2806FD17DA
                 */
                "x-nonce": components["parameters"]["KitNonce"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AuthSyncRequest"];
            };
        };
        responses: {
            /** @description It was taken over, or why not. */
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
    singleOrgSync: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Proof that the call is KooGallery's: hex of HMAC-SHA256 over accessKey + nonce + timestamp + the raw body (not its digest, unlike the basic interfaces), keyed with the accessKey of the kit. Compared without regard to case.
                 * @example 11C4CD6279191DE931DEF5C51531DFFA9D37969F4E356B8A3A6D8DE4FB357A48
                 */
                "x-sign": components["parameters"]["KitSign"];
                /**
                 * @description When the call was signed, as Unix time in milliseconds. More than 60 seconds away from our clock, the call is refused.
                 * @example 1680508066618
                 */
                "x-timestamp": components["parameters"]["KitTimestamp"];
                /**
                 * @description Random text, new with each call, so that a recorded call cannot be played again. Its length is not documented.
                 * @example 50D83FDECAED6CCD8EF597F2A577950527928BA287D04E6036E92B2806FD17DA
                 */
                "x-nonce": components["parameters"]["KitNonce"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SingleOrgSyncRequest"];
            };
        };
        responses: {
            /** @description It was taken over, or why not. */
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
    allOrgSync: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Proof that the call is KooGallery's: hex of HMAC-SHA256 over accessKey + nonce + timestamp + the raw body (not its digest, unlike the basic interfaces), keyed with the accessKey of the kit. Compared without regard to case.
                 * @example 11C4CD6279191DE931DEF5C51531DFFA9D37969F4E356B8A3A6D8DE4FB357A48
                 */
                "x-sign": components["parameters"]["KitSign"];
                /**
                 * @description When the call was signed, as Unix time in milliseconds. More than 60 seconds away from our clock, the call is refused.
                 * @example 1680508066618
                 */
                "x-timestamp": components["parameters"]["KitTimestamp"];
                /**
                 * @description Random text, new with each call, so that a recorded call cannot be played again. Its length is not documented.
                 * @example 50D83FDECAED6CCD8EF597F2A577950527928BA287D04E6036E92B2806FD17DA
                 */
                "x-nonce": components["parameters"]["KitNonce"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AllOrgSyncRequest"];
            };
        };
        responses: {
            /** @description It was taken over, or why not. */
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
