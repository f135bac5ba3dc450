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
            /** @description The order, or why there is none. Errors have the same shape and any HTTP status. */
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
}
