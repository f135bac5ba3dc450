// Made by `npm run generate` from openapi/. Do not edit: change the contract and generate again.

export interface paths {
    "/api/mkp-openapi-public/global/v1/order/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an order
         * @description Product, period, quantity and buyer of an order, for the scenes that name an order only. Mock orders are answered
         *     with fixed data to any seller who signs rightly; their line is the order id followed by `-000001`.
         */
        get: operations["queryOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mkp-openapi-public/global/v1/isv/usage-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Push usage
         * @description Tells what was used under pay-per-use, at most 1000 records at once. Signed with the access key of the basic interfaces,
         *     in the headers `signature`, `ts` and `nonce`, over the very body that is sent: its keys in ascending order at every level
         *     and no white space (R26). Copies of the page still tell how to get AK and SK; neither table nor sample uses them. On the
         *     site of Europe no page of a usage push was found.
         *
         *     The answer says that the records came, not that they are right: KooGallery checks them later, and shows the bad ones in
         *     the seller console with one of `x-record-codes`.
         */
        post: operations["pushUsage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/marketplace/v1/isv/usage-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Push usage, the older way
         * @description The predecessor of `pushUsage`, still documented: signed with AK and SK, each record with its product and without a
         *     number of its own, so that nothing but begin and end tells records apart. Records may begin at most 21 days ago.
         */
        post: operations["pushUsageOld"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mkp-openapi-public/global/v1/market-event/{event_id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a license
         * @description Delivers the license that `getLicenseAsync` asked for, as text or as a file.
         */
        post: operations["uploadLicense"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mkp-openapi-public/global/v1/license/activate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Activate an authorization code
         * @description Begins the buyer's term. Not idempotent; after a lost answer ask for the code instead (R28).
         */
        post: operations["activateLicense"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mkp-openapi-public/global/v2/license/activate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Activate several authorization codes
         * @description Up to 100 at once. The answer tells nothing of each; what becomes of the good ones when one is bad is not documented.
         */
        post: operations["activateLicenses"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mkp-openapi-public/global/v1/license/heartbeat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for an authorization code
         * @description Formerly the heartbeat. To be called when a user first uses the software on a day; says whether he may.
         */
        post: operations["queryLicense"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mkp-openapi-public/global/v2/license/heartbeat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for several authorization codes
         * @description The batch form. Its tables were not found; both are modelled on `activateLicenses` and `queryLicense`.
         */
        post: operations["queryLicenses"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mkp-openapi-public/global/v2/license/software-usage-info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report who uses the software
         * @description Called at first use each day after the activation. The title calls it optional, the text demands it of joint-sale License
         *     products that are sold on the public cloud.
         */
        post: operations["reportSoftwareUsage"];
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
        /** @description The order, or why there is none. */
        OrderQueryAnswer: {
            /**
             * @description How the call ended; `x-error-codes` of the operation says what each means. `CBC.` is the same as `MKT.`.
             * @example MKT.0000
             */
            resultCode: string;
            /**
             * @description The outcome in words; after a failure with its details.
             * @example Success
             */
            resultMsg: string;
            orderInfo?: components["schemas"]["OrderInfo"];
            /** @description Comes with some failures; what it holds is not documented. */
            extra_info?: unknown;
        };
        /** @description The order. Absent after a failure. */
        OrderInfo: {
            /**
             * @description The order.
             * @example CS2207261447AUY4H
             */
            orderId: string;
            /**
             * @description What was ordered: `NEW` a purchase, `TRIAL` a trial, `TRIAL_TO_FORMAL` its conversion, `UNSUBSCRIBE`, `RENEW`, `CHANGE` an upgrade or another change.
             * @example NEW
             */
            orderType: "NEW" | "TRIAL" | "TRIAL_TO_FORMAL" | "UNSUBSCRIBE" | "RENEW" | "CHANGE" | (string & {});
            /**
             * @description When the order was placed (not when it takes effect), `yyyyMMddHHmmss`, UTC; 17 digits have milliseconds.
             * @example 20220726064736
             */
            createTime: string;
            /** @description The lines of the order. */
            orderLine: components["schemas"]["OrderLine"][];
            buyerInfo?: components["schemas"]["BuyerInfo"];
            /** @description Parameters of the order as a whole. */
            extendParams?: components["schemas"]["ExtendParam"][] | null;
        } | null;
        /** @description One thing bought. */
        OrderLine: {
            /**
             * @description The line, the order id followed by a dash and six digits.
             * @example CS2207261447AUY4H-000001
             */
            orderLineId: string;
            /**
             * @description How it is paid: `PERIOD` by year, month or day; `ONE_TIME` once; `ON_DEMAND` by use; `ON_DEMAND_PKG` a package of use.
             * @example PERIOD
             */
            chargingMode: "PERIOD" | "ONE_TIME" | "ON_DEMAND" | "ON_DEMAND_PKG" | (string & {});
            /**
             * @description The end as reckoned from order time and period, `yyyyMMddHHmmss`, UTC. Only for what is sold by period, and for reference only.
             * @example 20230726155959
             */
            expireTime?: string | null;
            /**
             * @description Unit of the period. The values are not documented; `year` and `month` were seen, `day` is likely.
             * @example year
             */
            periodType?: "year" | "month" | "day" | (string & {}) | null;
            /**
             * @description How many of `periodType`.
             * @example 1
             */
            periodNumber?: number | null;
            /** @description The products of the line. */
            productInfo?: components["schemas"]["ProductInfo"][] | null;
            /** @description What the buyer filled in for this line. */
            extendParams?: components["schemas"]["ExtendParam"][] | null;
            /**
             * @description The list price, an amount in spite of its name; in the currency of the site.
             * @example 100
             */
            currency?: string | null;
            /**
             * @description The price after discount, before vouchers.
             * @example 100
             */
            currencyAfterDiscount?: string | null;
        };
        /** @description Product and specification. */
        ProductInfo: {
            /**
             * @description The product. Under one specification each type of period has its own.
             * @example OFFI846204237451911168
             */
            productId: string;
            /**
             * @description The specification; stays when a renewal changes the type of period.
             * @example 0a4d1578-5295-46a7-92d4-7c803dccc51d
             */
            skuCode: string;
            /**
             * @description Value of the linear price attribute (seats, gigabytes ...).
             * @example 50
             */
            linearValue?: number | null;
            /**
             * @description The product's name.
             * @example MOCK product, test spec, basic, yearly
             */
            productName?: string | null;
        };
        /** @description A parameter and its value. */
        ExtendParam: {
            /**
             * @description Its name; `emailDomainName` and `ip` were seen.
             * @example emailDomainName
             */
            name: string;
            /**
             * @description Its value.
             * @example test.xxxx.com
             */
            value?: string | null;
        };
        /** @description The buyer. */
        BuyerInfo: {
            /**
             * @description Mobile number, in plain text in what was recorded.
             * @example 18688888888
             */
            mobilePhone?: string | null;
            /**
             * @description E-mail address.
             * @example buyer@example.com
             */
            email?: string | null;
            /**
             * @description The buyer's account.
             * @example 459bbbec25d24749b2eb83be37b602a8
             */
            customerId?: string | null;
            /**
             * @description Name of that account.
             * @example mock_user_01
             */
            customerName?: string | null;
            /**
             * @description The real name of person or firm.
             * @example test user 1
             */
            customerRealName?: string | null;
            /**
             * @description Kind of buyer. Not documented here; elsewhere on the platform -1 is none, 0 a person, 1 a firm.
             * @example 0
             */
            customerType?: number | null;
            /**
             * @description The sub-user who ordered.
             * @example 1f2f3c9e0a2f4bb0a7f1a6a3d9f0b6c1
             */
            userId?: string | null;
            /**
             * @description Name of that sub-user.
             * @example purchasing
             */
            userName?: string | null;
        } | null;
        /** @description Records of usage. */
        PushUsageRequest: {
            /** @description The records, at most 1000. */
            usage_records: components["schemas"]["UsageRecord"][];
        };
        /** @description What one instance used between two times. Of two records of the same begin and end KooGallery takes the first. */
        UsageRecord: {
            /**
             * @description The pay-per-use instance; never that of a package.
             * @example 7f141bf1-aec8-4859-8323-fb3a8ad50721
             */
            instance_id: string;
            /**
             * @description When the record was made, UTC, `yyyyMMdd'T'HHmmss'Z'`; 17 by the table, 16 in truth.
             * @example 20220809T091000Z
             */
            record_time: string;
            /**
             * @description Begin of the usage, UTC.
             * @example 20220809T080000Z
             */
            begin_time: string;
            /**
             * @description End of the usage, UTC.
             * @example 20220809T090000Z
             */
            end_time: string;
            /**
             * @description How much, a decimal above 0 with at most 4 digits after the point. A number of 12 digits on the international page, a text on the Chinese one and in every example.
             * @example 99
             */
            usage_value: string;
            /**
             * @description The seller's number of the record. Derived, so that the same window always has the same.
             * @example 0c5f8d3e2b7a4f6d9e1c
             */
            metering_sn: string;
            /**
             * @description The instance of the package that it is taken from; mandatory for packages that stop before excess.
             * @example 5b0c7a52-9f2a-4f53-8a3c-0e4e4f3f3c11
             */
            relate_pkg_instance?: string;
        };
        /** @description Records of usage. */
        PushUsageOldRequest: {
            /** @description The records, at most 1000. */
            usage_records: components["schemas"]["UsageRecordOld"][];
        };
        /** @description What one instance used between two times. */
        UsageRecordOld: {
            /**
             * @description The pay-per-use instance; never that of a package.
             * @example 7f141bf1-aec8-4859-8323-fb3a8ad50721
             */
            instance_id: string;
            /**
             * @description The product of the instance. Mandatory by the table; the international example leaves it out.
             * @example OFFI846204237451911168
             */
            product_id: string;
            /**
             * @description When the record was made, UTC, `yyyyMMdd'T'HHmmss'Z'`; 17 by the table, 16 in truth.
             * @example 20220809T091000Z
             */
            record_time: string;
            /**
             * @description Begin of the usage, UTC.
             * @example 20220809T080000Z
             */
            begin_time: string;
            /**
             * @description End of the usage, UTC.
             * @example 20220809T090000Z
             */
            end_time: string;
            /**
             * @description How much, a decimal above 0 with at most 4 digits after the point. A number of 12 digits on the international page, a text on the Chinese one and in every example.
             * @example 99
             */
            usage_value: string;
            /**
             * @description The instance of the package that it is taken from; mandatory for packages that stop before excess.
             * @example 5b0c7a52-9f2a-4f53-8a3c-0e4e4f3f3c11
             */
            relate_pkg_instance?: string;
        };
        /** @description How the call ended. */
        PushUsageAnswer: {
            /**
             * @description The outcome; `x-error-codes` of the operation says what each means. 6 long by the table, which no code would fit in.
             * @example MKT.0000
             */
            error_code: string;
            /**
             * @description The same in words. Whether it always comes is not documented.
             * @example success
             */
            error_msg?: string | null;
        };
        /** @description The parts of the upload. */
        UploadLicenseForm: {
            /**
             * Format: binary
             * @description The file, with its name; the gateway takes 12 MB at most.
             * @example the bytes of license.lic
             */
            file?: Blob;
            isvUpdateFileReq: components["schemas"]["UploadLicenseRequest"];
        };
        /** @description What is uploaded. */
        UploadLicenseRequest: {
            /**
             * @description `CHARACTERS` for a text, `FILE` for a file.
             * @example CHARACTERS
             */
            type: "CHARACTERS" | "FILE" | (string & {});
            /**
             * @description Name of the file; needed for a file.
             * @example license.lic
             */
            file_name?: string;
            /**
             * @description SHA-256 of the file in hex; needed for a file.
             * @example 350fafaffdba2a628e355b0174e90b05dba6b337b318629bce1d8ec063ebe1cd
             */
            sha256?: string;
            /**
             * @description The license; needed for a text.
             * @example 0078369f54-a3ce-4dc7-8a62-904555416f9000
             */
            characters?: string;
        };
        /** @description How the call ended. */
        UploadLicenseAnswer: {
            /**
             * @description The outcome; `x-error-codes` of the operation says what each means.
             * @example CBC.0000
             */
            error_code: string;
            /**
             * @description The same in words.
             * @example success
             */
            error_msg: string;
        };
        /** @description One code. */
        ActivateLicenseRequest: {
            /**
             * @description The code.
             * @example PLXXXXXX
             */
            license: string;
            /**
             * @description When the term really began, UTC, `yyyyMMddHHmmss`; not before the order.
             * @example 20260102153555
             */
            real_effect_time?: string;
        };
        /** @description Several codes. */
        ActivateLicensesRequest: {
            /** @description The codes, at most 100. */
            license_list: string[];
            /**
             * @description When the term really began, UTC, `yyyyMMddHHmmss`; not before the order.
             * @example 20260102153555
             */
            real_effect_time?: string;
        };
        /** @description How the call ended. */
        ActivateLicenseAnswer: {
            /**
             * @description The outcome; `x-error-codes` of the operation says what each means.
             * @example 92020000
             */
            error_code: string;
            /**
             * @description The same in words.
             * @example success
             */
            error_msg: string;
            /** @description What the code stands for; absent after a failure. */
            data?: {
                /**
                 * @description JSON inside a text.
                 * @example {"status":"ALIVE","expire_time":"20230726121646","product_id":"12345","amount":2,"order_id":"CS123"}
                 */
                license_code_info: string;
            } | null;
        };
        /** @description How the call ended. */
        ActivateLicensesAnswer: {
            /**
             * @description The outcome; `x-error-codes` of the operation says what each means.
             * @example 92020000
             */
            error_code: string;
            /**
             * @description The same in words.
             * @example success
             */
            error_msg: string;
        };
        /** @description What a code stands for, as the activation tells it. */
        LicenseCodeInfo: {
            /**
             * @description The state of the code.
             * @example ALIVE
             */
            status?: "ALIVE" | "EXPIRED" | "RELEASED" | (string & {}) | null;
            /**
             * @description An estimate of the end, UTC; the query is authoritative.
             * @example 20230726121646
             */
            expire_time?: string | null;
            /**
             * @description The product.
             * @example 12345
             */
            product_id?: string | null;
            /**
             * @description How many licenses the order is for.
             * @example 2
             */
            amount?: number | null;
            /**
             * @description The order.
             * @example CS123
             */
            order_id?: string | null;
        };
        /** @description One code. */
        QueryLicenseRequest: {
            /**
             * @description The code; products of the older kind may give the instance id.
             * @example PLXXXXXX
             */
            license: string;
            heartbeatInfo?: components["schemas"]["HeartbeatInfo"];
        };
        /** @description Who asks. Retired in favour of `reportSoftwareUsage`, still taken. */
        HeartbeatInfo: {
            /**
             * @description The user in the merchant's system.
             * @example myaccount1
             */
            thirdPartyAccount: string;
            /**
             * @description The client's address.
             * @example 192.168.1.51
             */
            ip?: string;
        };
        /** @description Several codes. */
        QueryLicensesRequest: {
            /** @description The codes, at most 100. */
            license_list: string[];
        };
        /** @description How the call ended. */
        QueryLicenseAnswer: {
            /**
             * @description The outcome; `x-error-codes` of the operation says what each means.
             * @example 92020000
             */
            error_code: string;
            /**
             * @description The same in words.
             * @example success
             */
            error_msg: string;
            data?: components["schemas"]["LicenseInfo"];
        };
        /** @description How the call ended. */
        QueryLicensesAnswer: {
            /**
             * @description The outcome; `x-error-codes` of the operation says what each means.
             * @example 92020000
             */
            error_code: string;
            /**
             * @description The same in words.
             * @example success
             */
            error_msg: string;
            /** @description The codes. */
            data?: components["schemas"]["LicenseInfo"][] | null;
        };
        /** @description A code as it stands. Mandatory by the table; yet a failure can hardly have it. */
        LicenseInfo: {
            /**
             * @description The code.
             * @example PLXXXXXX
             */
            license_code: string;
            /**
             * @description `ALIVE`, `EXPIRED` or `RELEASED`.
             * @example ALIVE
             */
            status: "ALIVE" | "EXPIRED" | "RELEASED" | (string & {});
            /**
             * @description When it was activated, UTC. Mandatory by a fragment of the page that may be of either version.
             * @example 20220726121646
             */
            activate_time?: string | null;
            /**
             * @description The end, UTC, and authoritative. Mandatory by the same fragment; what is sold once may have none.
             * @example 20230726121646
             */
            expire_time?: string | null;
            /**
             * @description By its name the name of the product. Mandatory by the same fragment.
             * @example A product
             */
            product_name?: string | null;
        } | null;
        /** @description Use of codes. */
        ReportSoftwareUsageRequest: {
            /** @description The codes, at most 100. */
            usage_info: components["schemas"]["LicenseUsage"][];
        };
        /** @description Use of one code. */
        LicenseUsage: {
            /**
             * @description The code.
             * @example PLXXXXXX
             */
            license: string;
            /** @description Clients, or their number; written with a capital I. */
            software_usage_Info: components["schemas"]["SoftwareUsage"][];
        };
        /** @description A client, or how many there were; exactly one of the two. */
        SoftwareUsage: components["schemas"]["ActiveClient"] | components["schemas"]["ActiveClients"];
        /** @description A client that used the code. KooGallery counts the different ones. */
        ActiveClient: {
            /**
             * @description The client: account or device.
             * @example account1
             */
            id: string;
        };
        /** @description How many used the code. */
        ActiveClients: {
            /**
             * @description How many clients were active on the day.
             * @example 100
             */
            active_num: number;
        };
        /** @description How the call ended. */
        ReportSoftwareUsageAnswer: {
            /**
             * @description The outcome; `x-error-codes` of the operation says what each means.
             * @example 92020000
             */
            error_code: string;
            /**
             * @description The same in words.
             * @example success
             */
            error_msg: string;
            /** @description By its name, which is cut off in the page (`check_fail_`...), what was not taken; its form is not documented. */
            data?: unknown;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    queryOrder: {
        parameters: {
            query: {
                /**
                 * @description The order.
                 * @example CS2207261447AUY4H
                 */
                orderId: string;
                /**
                 * @description One line of it.
                 * @example CS2207261447AUY4H-000001
                 */
                orderLineId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order, or why there is none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderQueryAnswer"];
                };
            };
            /** @description The same with another HTTP status; the code decides (R25). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderQueryAnswer"];
                };
            };
        };
    };
    pushUsage: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Base64 of the HMAC-SHA256, under the access key, of `ts={ts}&nonce={nonce}&body={body}`.
                 * @example 3q2+7wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=
                 */
                signature: string;
                /**
                 * @description Now, in milliseconds since 1970.
                 * @example 1709690865879
                 */
                ts: string;
                /**
                 * @description A secure random text, new for each call.
                 * @example 6c63c221-1f6b-4141-8ff4-22f5dfe82b65
                 */
                nonce: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PushUsageRequest"];
            };
        };
        responses: {
            /** @description Whether the records came. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PushUsageAnswer"];
                };
            };
            /** @description The same with another HTTP status; the code decides (R25). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PushUsageAnswer"];
                };
            };
        };
    };
    pushUsageOld: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PushUsageOldRequest"];
            };
        };
        responses: {
            /** @description Whether the records came. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PushUsageAnswer"];
                };
            };
            /** @description The same with another HTTP status; the code decides (R25). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PushUsageAnswer"];
                };
            };
        };
    };
    uploadLicense: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The `eventId` of `getLicenseAsync`, by its name and form; no page says so.
                 * @example 87b94795-0603-4e24-8ae5-69420d60e3c8
                 */
                event_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["UploadLicenseForm"];
            };
        };
        responses: {
            /** @description Whether it was taken. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadLicenseAnswer"];
                };
            };
            /** @description The same with another HTTP status; the code decides (R25). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadLicenseAnswer"];
                };
            };
        };
    };
    activateLicense: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActivateLicenseRequest"];
            };
        };
        responses: {
            /** @description What the code stands for, or why it could not be activated. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivateLicenseAnswer"];
                };
            };
            /** @description The same with another HTTP status; the code decides (R25). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivateLicenseAnswer"];
                };
            };
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
                "application/json": components["schemas"]["ActivateLicensesRequest"];
            };
        };
        responses: {
            /** @description Whether they are active now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivateLicensesAnswer"];
                };
            };
            /** @description The same with another HTTP status; the code decides (R25). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivateLicensesAnswer"];
                };
            };
        };
    };
    queryLicense: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QueryLicenseRequest"];
            };
        };
        responses: {
            /** @description The code as it stands, or why it cannot be told. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueryLicenseAnswer"];
                };
            };
            /** @description The same with another HTTP status; the code decides (R25). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueryLicenseAnswer"];
                };
            };
        };
    };
    queryLicenses: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QueryLicensesRequest"];
            };
        };
        responses: {
            /** @description The codes as they stand, or why they cannot be told. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueryLicensesAnswer"];
                };
            };
            /** @description The same with another HTTP status; the code decides (R25). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueryLicensesAnswer"];
                };
            };
        };
    };
    reportSoftwareUsage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportSoftwareUsageRequest"];
            };
        };
        responses: {
            /** @description Whether it was taken. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportSoftwareUsageAnswer"];
                };
            };
            /** @description The same with another HTTP status; the code decides (R25). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportSoftwareUsageAnswer"];
                };
            };
        };
    };
}
