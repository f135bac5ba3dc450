// Made by `npm run generate` from openapi/. Do not edit: change the contract and generate again.

export interface paths {
    "/api/v1/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the placed orders
         * @description All orders placed since the start, the oldest first. Mock orders are not among them.
         */
        get: operations["listOrders"];
        put?: never;
        /**
         * Place an order
         * @description Puts an order into the order book, where the order query finds it. Nobody is called.
         */
        post: operations["placeOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/marketplace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read KooGallery's time and shelf
         * @description What time it is there, what is due next, and who sells what to whom. Keys are not told.
         */
        get: operations["readMarketplace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/merchants/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Name a production address
         * @description Registers a merchant's address, or changes it. A first product of its name is put on the shelf with it.
         */
        put: operations["registerMerchant"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a product on the shelf
         * @description What is left out is filled with test data.
         */
        post: operations["offerProduct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move KooGallery's clock
         * @description Moves the clock on. Everything that is due on the way happens at its time, in order, before this answers. The clock goes with the real time otherwise, and never back.
         */
        post: operations["moveClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what was bought
         * @description All that was bought, the oldest first.
         */
        get: operations["listSubscriptions"];
        put?: never;
        /**
         * Buy a product
         * @description Places the order, and tells the merchant as its guide has it. Answers when the first calls were made.
         */
        post: operations["buy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/subscriptions/{subscriptionId}/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Do something with what was bought
         * @description What buyers do (renew, unsubscribe, upgrade, open the details), what KooGallery does (freeze, end), and what programs and enterprises do. Answers when the first calls were made.
         */
        post: operations["act"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what merchants are told
         * @description The rows of the seller console's "production interface messages", the oldest first, each with every time it was tried.
         */
        get: operations["listMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages/{messageId}/restart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try a message once more
         * @description The button "restart" of the seller console. One call is made now; its result is answered.
         */
        post: operations["restartMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/saved-cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the saved debugging cases
         * @description The cases that are played again every morning and afternoon.
         */
        get: operations["listSavedCases"];
        put?: never;
        /**
         * Save a debugging case
         * @description From now on it is played every morning and afternoon, as a call for debugging.
         */
        post: operations["saveCase"];
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
        /**
         * List the calls
         * @description The calls between KooGallery and the merchants, both ways, the oldest first; the last 10,000.
         */
        get: operations["listCalls"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calls/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Watch the calls
         * @description Server-sent events, one of type `call` as each call ends, with the JSON of a call. It stays open.
         */
        get: operations["watchCalls"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Play the life of a product
         * @description Orders the product, calls the merchant's address through every scene of its life, checks each answer, and sends
         *     one line of JSON as each step ends. The last line tells how the whole life went.
         */
        post: operations["playLife"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what was uploaded
         * @description All license strings and files that the merchant uploaded since the start, the oldest first.
         */
        get: operations["listUploads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enterprises": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the enterprises that can log in
         * @description The enterprises that lives have bound, as the login provider knows them.
         */
        get: operations["listEnterprises"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enterprises/{tenantId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change who logs in, and how
         * @description Changes the enterprise at the login provider; the merchant is told nothing.
         */
        patch: operations["changeEnterprise"];
        trace?: never;
    };
    "/api/v1/faults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let an open interface fail
         * @description The first fault that fits a call strikes it. What was struck as often as `times` says is over; the rest lasts until it
         *     is cleared.
         */
        post: operations["addFault"];
        /**
         * Let everything work again
         * @description Ends the faults, releases what is held and, unless an interface is named, sets the clock right.
         */
        delete: operations["clearFaults"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/usage/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the usage that was pushed
         * @description Every record that came, with what KooGallery's check found, the oldest first: what the seller console shows as SDR
         *     management. That a record was accepted does not say that it is valid.
         */
        get: operations["listUsageRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/usage/bill": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Add up the usage
         * @description The exact sum of the valid records of each instance. What an instance is charged for, before prices.
         */
        get: operations["readUsageBill"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/license-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the authorization codes
         * @description All codes made since the start, the oldest first.
         */
        get: operations["listLicenseCodes"];
        put?: never;
        /**
         * Make an authorization code
         * @description As KooGallery does when an order is paid. Places an order for it, unless one is named.
         */
        post: operations["createLicenseCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/license-codes/{code}/receive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let the buyer receive a code
         * @description Before that it cannot be activated.
         */
        post: operations["receiveLicenseCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/license-codes/{code}/renew": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move the end of a code
         * @description Gives back what was frozen. The merchant is told nothing.
         */
        post: operations["renewLicenseCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/license-codes/{code}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a code for good
         * @description As after the days of grace or an unsubscription. The merchant is told nothing.
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
        /** @description Whose product, and how it is sold. */
        LifeRequest: {
            endpoint: components["schemas"]["Endpoint"];
            /**
             * @description `saas`: sold once and paid by use; `cycle-billed`: sold by period; `license`: sold as licenses.
             * @example cycle-billed
             * @enum {string}
             */
            productType: "saas" | "cycle-billed" | "license";
            linkedKit?: components["schemas"]["LinkedKit"];
            /** @description What the buyer fills in with each purchase. */
            extendParams?: components["schemas"]["BuyerEntry"][];
            /**
             * @description How long to wait before asking again, in milliseconds.
             * @default 1000
             * @example 1000
             */
            pollIntervalMs: number;
            /**
             * @description How long an instance may be in the making, and how long the merchant may take to ask for an order, in milliseconds.
             * @default 60000
             * @example 60000
             */
            patienceMs: number;
        };
        /** @description A production address of the merchant. */
        Endpoint: {
            /**
             * @description Its name in the merchant's configuration.
             * @example cycle-demo
             */
            name: string;
            /**
             * @description The address itself.
             * @example http://127.0.0.1:8080/produce/cycle-demo
             */
            url: string;
            /**
             * @description The key that signs the calls.
             * @example demo-access-key-0001
             */
            accessKey: string;
            /**
             * @description The guide the address follows.
             * @example saas-v2
             * @enum {string}
             */
            guide: "saas-v1" | "saas-v2" | "license-v1" | "license-online" | "license-code" | "order-notify";
            /**
             * @description How SaaS V1.0 encrypts account, password, phone and e-mail, as in the merchant's configuration; aes-256 unless said.
             * @example aes-256
             * @enum {string}
             */
            encryption?: "aes-256" | "aes-128";
        };
        /** @description The linked kit of the address, to be played too. */
        LinkedKit: {
            /**
             * @description Which generation of the kit the product has.
             * @example linked-kit-v2
             * @enum {string}
             */
            guide: "linked-kit-v1" | "linked-kit-v2";
            /**
             * @description The key that signs the calls of the kit.
             * @example demo-kit-key-0001
             */
            accessKey: string;
            /**
             * @description The merchant's RSA public key, as PEM, which client secrets are encrypted with. Without it the merchant is told of no application.
             * @example -----BEGIN PUBLIC KEY-----
             *     MIIBojANBgkqhkiG9w0BAQEFAAOCAY8AMIIBigKCAYEA
             *     -----END PUBLIC KEY-----
             */
            publicKey?: string;
        };
        /** @description KooGallery's time. */
        Clock: {
            /**
             * Format: date-time
             * @description What time it is there, UTC.
             * @example 2026-01-31T08:00:00.000Z
             */
            now: string;
            /**
             * @description How far it is ahead of the real time in milliseconds.
             * @example 86400000
             */
            aheadMs: number;
            /**
             * Format: date-time
             * @description When something happens next, UTC; null when nothing will.
             * @example 2026-02-01T01:00:00.000Z
             */
            nextDue: string | null;
        };
        /** @description How far the clock is to go. */
        ClockMove: {
            /**
             * @description A span of time: weeks, days, hours, minutes, seconds.
             * @example 31d
             */
            advance: string;
        };
        /** @description KooGallery's time and shelf. */
        MarketplaceState: {
            /**
             * Format: date-time
             * @description What time it is there, UTC.
             * @example 2026-01-31T08:00:00.000Z
             */
            now: string;
            /**
             * @description How far it is ahead of the real time in milliseconds.
             * @example 86400000
             */
            aheadMs: number;
            /**
             * Format: date-time
             * @description When something happens next, UTC; null when nothing will.
             * @example 2026-02-01T01:00:00.000Z
             */
            nextDue: string | null;
            /** @description The production addresses. */
            merchants: components["schemas"]["Merchant"][];
            /** @description What is sold. */
            products: components["schemas"]["Product"][];
            /** @description Who buys. */
            buyers: components["schemas"]["Buyer"][];
        };
        /** @description A production address without its keys. */
        Merchant: {
            /**
             * @description Its name.
             * @example cycle-demo
             */
            name: string;
            /**
             * @description The guide it follows.
             * @example saas-v2
             */
            guide: string;
            /**
             * @description The address.
             * @example http://127.0.0.1:8080/produce/cycle-demo
             */
            url: string;
            /**
             * @description The generation of its linked kit; null without one.
             * @example linked-kit-v2
             * @enum {string|null}
             */
            linkedKit: "linked-kit-v1" | "linked-kit-v2" | null;
        };
        /** @description A production address with its keys. */
        MerchantWish: {
            endpoint: components["schemas"]["Endpoint"];
            linkedKit?: components["schemas"]["LinkedKit"];
        };
        /** @description Who buys. */
        Buyer: {
            /**
             * @description The customer.
             * @example 459bbbec25d24749b2eb83be37b602a8
             */
            customerId: string;
            /**
             * @description Name of the account.
             * @example mock_user_01
             */
            customerName: string;
            /**
             * @description Phone.
             * @example 18688888888
             */
            mobilePhone: string;
            /**
             * @description Mail address.
             * @example buyer@example.com
             */
            email: string;
        };
        /** @description Something that is sold. */
        Product: {
            /**
             * @description The product.
             * @example OFFI888888888888888881
             */
            productId: string;
            /**
             * @description Its name.
             * @example cycle-demo
             */
            name: string;
            /**
             * @description The merchant that is called for it.
             * @example cycle-demo
             */
            endpoint: string;
            /**
             * @description The specification.
             * @example 0a4d1578-5295-46a7-92d4-7c803dccc51d
             */
            skuCode: string;
            /** @description How it may be paid. */
            chargingModes: ("PERIOD" | "ONE_TIME" | "ON_DEMAND" | "ON_DEMAND_PKG")[];
            /**
             * @description `hidden` after five days of failing cases, `withdrawn` after more than five failed orders in a month.
             * @example on-sale
             * @enum {string}
             */
            state: "on-sale" | "hidden" | "withdrawn";
            /**
             * @description Orders that failed through the interface, by month in Beijing.
             * @example {
             *       "2026-01": 2
             *     }
             */
            failedOrders: {
                [key: string]: number;
            };
            /**
             * @description Days in a row on which a saved case failed.
             * @example 0
             */
            failedProbeDays: number;
            /**
             * @description The last of these days.
             * @example 2026-01-31
             */
            lastFailedProbeDay: string | null;
        };
        /** @description A product; the rest is filled with test data. */
        ProductWish: {
            /**
             * @description The merchant that is called for it.
             * @example cycle-demo
             */
            endpoint: string;
            /**
             * @description The product.
             * @example OFFI888888888888888881
             */
            productId?: string;
            /**
             * @description Its name.
             * @example Test product
             */
            name?: string;
            /**
             * @description The specification.
             * @example 0a4d1578-5295-46a7-92d4-7c803dccc51d
             */
            skuCode?: string;
            /** @description How it may be paid; every way unless said. */
            chargingModes?: ("PERIOD" | "ONE_TIME" | "ON_DEMAND" | "ON_DEMAND_PKG")[];
        };
        /** @description A span of time as orders say it. */
        Period: {
            /**
             * @description Unit.
             * @example month
             * @enum {string}
             */
            unit: "year" | "month" | "day";
            /**
             * @description How many.
             * @example 1
             */
            count: number;
        };
        /** @description What to buy. */
        PurchaseWish: {
            /**
             * @description The product.
             * @example OFFI888888888888888881
             */
            productId: string;
            /**
             * @description Who buys; the first buyer unless said.
             * @example 459bbbec25d24749b2eb83be37b602a8
             */
            customerId?: string;
            /**
             * @description How it is paid; by period unless said.
             * @example PERIOD
             * @enum {string}
             */
            chargingMode?: "PERIOD" | "ONE_TIME" | "ON_DEMAND" | "ON_DEMAND_PKG";
            period?: components["schemas"]["Period"];
            /**
             * @description Value of the linear attribute; 1 unless said.
             * @example 5
             */
            quantity?: number;
            /**
             * @description Tried before it is bought.
             * @example trial
             * @enum {string}
             */
            trial?: "trial";
            /** @description What the buyer fills in. */
            extendParams?: components["schemas"]["BuyerEntry"][];
        };
        /** @description What is to be done, and with what. */
        Act: {
            /**
             * @description What is done.
             * @example renew
             * @enum {string}
             */
            act: "renew" | "cancelRenewal" | "convertTrial" | "upgrade" | "checkChange" | "freeze" | "unfreeze" | "expire" | "unsubscribe" | "openDetails" | "requestLicense" | "bindEnterprise" | "grantUsers" | "changeDepartment";
            period?: components["schemas"]["Period"];
            /**
             * @description The new quantity, of an upgrade, a check or a renewal.
             * @example 10
             */
            quantity?: number;
            /**
             * @description Which call comes first at the renewal of what is frozen; the renewal unless said.
             * @example renewal
             * @enum {string}
             */
            first?: "renewal" | "unfreeze";
            /**
             * @description Fingerprint of the device that asks for a license.
             * @example 04:7C:16:5E:E3:5D|||
             */
            device?: string;
            /**
             * @description The request, to send the same again.
             * @example 87b94795-0603-4e24-8ae5-69420d60e3c8
             */
            eventId?: string;
            /**
             * @description Name of the enterprise that binds.
             * @example huaiweitest
             */
            name?: string;
            /** @description Departments of the enterprise. */
            departments?: components["schemas"]["Department"][];
            /** @description People of the enterprise, or those who are granted the product. */
            users?: components["schemas"]["EnterpriseUser"][];
            /**
             * @description What happens to people or to a department.
             * @example grant
             * @enum {string}
             */
            what?: "grant" | "change" | "take-back" | "add" | "remove";
            department?: components["schemas"]["Department"];
        };
        /** @description A department of an enterprise. */
        Department: {
            /**
             * @description Its code.
             * @example 00000001
             */
            orgCode: string;
            /**
             * @description Its name.
             * @example 研发中心
             */
            orgName: string;
            /**
             * @description Code of the one above; empty at the top.
             * @example
             */
            parentCode: string;
        };
        /** @description A person of an enterprise. */
        EnterpriseUser: {
            /**
             * @description The account.
             * @example zhangsan01
             */
            userName: string;
            /**
             * @description Display name.
             * @example 张三
             */
            name: string;
            /**
             * @description Code of the department.
             * @example 00000001
             */
            orgCode: string;
            /**
             * @description What it may do.
             * @example admin
             * @enum {string}
             */
            role: "user" | "admin";
        };
        /** @description Something that was bought. */
        Subscription: {
            /**
             * @description Its number here.
             * @example S1
             */
            id: string;
            /**
             * @description The product.
             * @example OFFI888888888888888881
             */
            productId: string;
            /**
             * @description The merchant.
             * @example cycle-demo
             */
            endpoint: string;
            /**
             * @description Who bought it.
             * @example 459bbbec25d24749b2eb83be37b602a8
             */
            customerId: string;
            /**
             * @description How it is paid.
             * @example PERIOD
             * @enum {string}
             */
            chargingMode: "PERIOD" | "ONE_TIME" | "ON_DEMAND" | "ON_DEMAND_PKG";
            /**
             * @description The order that bought it.
             * @example CS2211181819B4LVS
             */
            orderId: string;
            /**
             * @description Its line.
             * @example CS2211181819B4LVS-000001
             */
            orderLineId: string;
            /**
             * Format: date-time
             * @description When, UTC.
             * @example 2026-01-31T08:00:00.000Z
             */
            placedAt: string;
            /**
             * @description Value of the linear attribute.
             * @example 5
             */
            quantity: number;
            /**
             * @description Whether it is being tried.
             * @example false
             */
            trial: boolean;
            /**
             * @description The instance or authorization code; null until the merchant told one.
             * @example 10e758d0-31ad-4c4b-8f1b-81d03469a10e
             */
            instanceId: string | null;
            /**
             * @description What became of it.
             * @example open
             * @enum {string}
             */
            state: "opening" | "open" | "frozen" | "released" | "failed";
            /** @description The ends of the paid periods, UTC, the newest last. */
            ends: string[];
            /**
             * Format: date-time
             * @description When it is deleted unless it is renewed, UTC.
             * @example 2026-02-15T08:00:00.000Z
             */
            releaseAt: string | null;
            /**
             * @description Whether it is frozen for a violation or arrears.
             * @example false
             */
            violation: boolean;
            /**
             * @description The enterprise that bound it.
             * @example 68cbc86880d92f36422fa0e
             */
            tenantId: string | null;
            /** @description What can be done with it now. */
            can: ("renew" | "cancelRenewal" | "convertTrial" | "upgrade" | "checkChange" | "freeze" | "unfreeze" | "expire" | "unsubscribe" | "openDetails" | "requestLicense" | "bindEnterprise" | "grantUsers" | "changeDepartment")[];
        };
        /** @description What was bought. */
        SubscriptionList: {
            /** @description What was bought. */
            items: components["schemas"]["Subscription"][];
            /**
             * @description Where to go on reading; always null here, since the list is complete.
             * @example null
             */
            next: string | null;
        };
        /** @description One try of a message. */
        Attempt: {
            /**
             * Format: date-time
             * @description When, UTC.
             * @example 2026-01-31T08:00:00.000Z
             */
            at: string;
            /**
             * @description HTTP status; null without an answer.
             * @example 200
             */
            status: number | null;
            /**
             * @description What was answered.
             * @example 000000
             */
            resultCode: string | null;
            /**
             * @description In words.
             * @example success.
             */
            resultMsg: string | null;
            /**
             * @description What KooGallery minds about it; null when nothing.
             * @example no answer within 20 s
             */
            problem: string | null;
            /**
             * @description Real milliseconds until the answer was there.
             * @example 12.5
             */
            ms: number;
        };
        /** @description What a merchant is told, with every time it was tried. */
        Message: {
            /**
             * @description Its number here.
             * @example M1
             */
            id: string;
            /**
             * @description The merchant.
             * @example cycle-demo
             */
            endpoint: string;
            /**
             * @description The interface.
             * @example newInstance
             */
            scene: string;
            /**
             * @description Why it is told.
             * @example open
             * @enum {string}
             */
            purpose: "open" | "poll" | "details" | "notify" | "refresh" | "freeze" | "unfreeze" | "upgrade" | "check" | "release" | "license" | "sync" | "probe";
            /**
             * @description What it is about.
             * @example S1
             */
            subscriptionId: string | null;
            /**
             * @description `stopped`: the tries are used up, somebody has to restart it; `unsubscribed`: the order failed for good.
             * @example done
             * @enum {string}
             */
            state: "waiting" | "done" | "stopped" | "unsubscribed";
            /**
             * Format: date-time
             * @description Since when, UTC.
             * @example 2026-01-31T08:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it is tried next, UTC; null when it is not.
             * @example 2026-01-31T09:00:00.000Z
             */
            dueAt: string | null;
            /** @description Every try, the oldest first. */
            attempts: components["schemas"]["Attempt"][];
        };
        /** @description What merchants are told. */
        MessageList: {
            /** @description What merchants are told. */
            items: components["schemas"]["Message"][];
            /**
             * @description Where to go on reading; always null here, since the list is complete.
             * @example null
             */
            next: string | null;
        };
        /** @description A saved debugging case. */
        SavedCase: {
            /**
             * @description Its number here.
             * @example C1
             */
            id: string;
            /**
             * @description The merchant.
             * @example cycle-demo
             */
            endpoint: string;
            /**
             * @description The interface.
             * @example queryInstance
             */
            scene: string;
            /**
             * @description The fields of its calls.
             * @example {
             *       "instanceId": "huaiweitest123456"
             *     }
             */
            fields: {
                [key: string]: unknown;
            };
        };
        /** @description The saved cases. */
        SavedCaseList: {
            /** @description The saved cases. */
            items: components["schemas"]["SavedCase"][];
            /**
             * @description Where to go on reading; always null here, since the list is complete.
             * @example null
             */
            next: string | null;
        };
        /** @description A case to be saved. */
        SavedCaseWish: {
            /**
             * @description The merchant.
             * @example cycle-demo
             */
            endpoint: string;
            /**
             * @description The interface.
             * @example queryInstance
             */
            scene: string;
            /**
             * @description The fields of its calls.
             * @example {
             *       "instanceId": "huaiweitest123456"
             *     }
             */
            fields: {
                [key: string]: unknown;
            };
        };
        /** @description A call between KooGallery and a merchant, either way. */
        LoggedCall: {
            /**
             * @description Its number, counted up.
             * @example 13
             */
            number: number;
            /**
             * Format: date-time
             * @description When it began, UTC.
             * @example 2026-01-31T08:00:00.000Z
             */
            at: string;
            /**
             * @description Who called.
             * @example to-merchant
             * @enum {string}
             */
            direction: "to-merchant" | "from-merchant";
            /**
             * @description The scene or the open interface.
             * @example newInstance
             */
            name: string;
            /**
             * @description The merchant.
             * @example cycle-demo
             */
            endpoint: string | null;
            /**
             * @description What it is about.
             * @example S1
             */
            subscriptionId: string | null;
            /**
             * @description The message it tries.
             * @example M1
             */
            messageId: string | null;
            /**
             * @description The order that is named.
             * @example CS2211181819B4LVS
             */
            orderId: string | null;
            /**
             * @description Result code or HTTP status; null without an answer.
             * @example 000000
             */
            answer: string | null;
            /**
             * @description Whether it went well.
             * @example true
             */
            ok: boolean;
            /**
             * @description What is wrong about it.
             * @example no answer within 20 s
             */
            problem: string | null;
            /**
             * @description Real milliseconds until the answer.
             * @example 12.5
             */
            ms: number;
        };
        /** @description The calls. */
        CallList: {
            /** @description The calls. */
            items: components["schemas"]["LoggedCall"][];
            /**
             * @description Where to go on reading; always null here, since the list is complete.
             * @example null
             */
            next: string | null;
        };
        /** @description A parameter that the buyer filled in. */
        BuyerEntry: {
            /**
             * @description Its name.
             * @example emailDomainName
             */
            name: string;
            /**
             * @description Its value.
             * @example test.example.com
             */
            value: string;
        };
        /** @description What to order. What is left out is filled with test data. */
        OrderWish: {
            /**
             * @description What kind of order.
             * @default NEW
             * @example NEW
             * @enum {string}
             */
            orderType: "NEW" | "TRIAL" | "TRIAL_TO_FORMAL" | "UNSUBSCRIBE" | "RENEW" | "CHANGE";
            /**
             * @description How it is paid.
             * @default PERIOD
             * @example PERIOD
             * @enum {string}
             */
            chargingMode: "PERIOD" | "ONE_TIME" | "ON_DEMAND" | "ON_DEMAND_PKG";
            /**
             * @description Unit of the period; a year when nothing is said. Of no use unless paid by period.
             * @example year
             * @enum {string}
             */
            periodType?: "year" | "month" | "day";
            /**
             * @description How many of `periodType`; one when nothing is said.
             * @example 1
             */
            periodNumber?: number;
            /**
             * @description The product.
             * @example OFFI846204237451911168
             */
            productId?: string;
            /** @description Further products of the same specification, as pay-per-use has one for each thing that is counted. */
            otherProductIds?: string[];
            /**
             * @description The specification.
             * @example 0a4d1578-5295-46a7-92d4-7c803dccc51d
             */
            skuCode?: string;
            /**
             * @description The product's name.
             * @example Test product
             */
            productName?: string;
            /**
             * @description Value of the linear price attribute (seats, gigabytes ...).
             * @example 50
             */
            quantity?: number;
            /** @description What the buyer filled in. */
            extendParams?: components["schemas"]["BuyerEntry"][];
        };
        /** @description Orders. */
        OrderList: {
            /** @description The orders as the order query tells them. */
            items: components["schemas"]["OrderInfo"][];
            /**
             * @description Where to go on reading; always null here, since the list is complete.
             * @example null
             */
            next: string | null;
        };
        /** @description Uploads. */
        UploadList: {
            /** @description The uploads as they were received. */
            items: components["schemas"]["Upload"][];
            /**
             * @description Where to go on reading; always null here, since the list is complete.
             * @example null
             */
            next: string | null;
        };
        /** @description A license string or file that the merchant uploaded. */
        Upload: {
            /**
             * @description The request for a license that it answers.
             * @example 87b94795-0603-4e24-8ae5-69420d60e3c8
             */
            eventId: string;
            /**
             * @description A string or a file.
             * @example FILE
             * @enum {string}
             */
            type: "CHARACTERS" | "FILE";
            /**
             * Format: date-time
             * @description When it came, UTC.
             * @example 2026-01-31T08:00:00.000Z
             */
            receivedAt: string;
            /**
             * @description Name of the file; null for a string.
             * @example license.lic
             */
            fileName: string | null;
            /**
             * @description Size of the content; of a string, of its UTF-8.
             * @example 812
             */
            bytes: number;
            /**
             * @description SHA-256 of the content, hex.
             * @example 350fafaffdba2a628e355b0174e90b05dba6b337b318629bce1d8ec063ebe1cd
             */
            sha256: string;
            /**
             * @description The content, as base64.
             * @example S09PTElDMS4=
             */
            content: string;
        };
        /** @description Enterprises of the login provider. */
        LoginEnterpriseList: {
            /** @description The enterprises. */
            items: components["schemas"]["LoginEnterprise"][];
            /**
             * @description Where to go on reading; always null here, since the list is complete.
             * @example null
             */
            next: string | null;
        };
        /** @description An enterprise as the login provider knows it, without its client secret. */
        LoginEnterprise: {
            /**
             * @description The enterprise.
             * @example 68cbc86880d92f36422fa0e
             */
            tenantId: string;
            /**
             * @description Its login service.
             * @example http://127.0.0.1:8090/login-provider/68cbc86880d92f36422fa0e
             */
            domain: string;
            /**
             * @description The application.
             * @example KSIDJF1234456
             */
            appId: string;
            /**
             * @description The application's client id at the login service.
             * @example client-68cbc86880d92f36
             */
            clientId: string;
            /**
             * @description The application's login address; null takes any, and has none for the unified login page.
             * @example http://127.0.0.1:8080/login/saas-demo/callback
             */
            callbackUrl: string | null;
            /** @description Who may log in there. */
            accounts: components["schemas"]["LoginAccount"][];
            /**
             * @description Whose browser it is; null asks on a page.
             * @example zhangsan01
             */
            loggedIn: string | null;
            /**
             * @description What the login service publishes beyond the documented interface.
             * @example nothing
             * @enum {string}
             */
            offers: "nothing" | "pkce" | "openid";
        };
        /** @description An account of an enterprise. */
        LoginAccount: {
            /**
             * @description Its name.
             * @example zhangsan01
             */
            userName: string;
            /**
             * @description Display name.
             * @example 张三
             */
            name: string;
            /**
             * @description What it may do.
             * @example admin
             */
            role: string;
            /**
             * @description Code of its department.
             * @example 00000001
             */
            organizationCode: string;
        };
        /** @description What is to be otherwise. */
        LoginChange: {
            /**
             * @description Another client secret, as after a rotation.
             * @example another-secret
             */
            clientSecret?: string;
            /**
             * @description The application's login address.
             * @example http://127.0.0.1:8080/login/saas-demo/callback
             */
            callbackUrl?: string | null;
            /**
             * @description Whose browser it is; null asks on a page.
             * @example lisi01
             */
            loggedIn?: string | null;
            /**
             * @description What the login service publishes.
             * @example pkce
             * @enum {string}
             */
            offers?: "nothing" | "pkce" | "openid";
        };
        /**
         * @description An open interface by the name it has in `koogallery.yaml`, `login` for the login service, or `all`.
         * @example pushUsage
         * @enum {string}
         */
        FaultTarget: "all" | "queryOrder" | "pushUsage" | "pushUsageOld" | "uploadLicense" | "activateLicense" | "activateLicenses" | "queryLicense" | "queryLicenses" | "reportSoftwareUsage" | "login";
        /** @description What is to go wrong, and which calls it strikes. */
        FaultRequest: {
            /**
             * @description `slow`: answers after `ms`. `down`: the connection is closed, nothing is done. `lost`: it is done, and the connection is closed instead of an answer. `code`: answers `code`. `rate-limit`: too many calls. `hold`: stops calls until the faults are cleared. `clock`: sets KooGallery's clock ahead by `ms`.
             * @example lost
             * @enum {string}
             */
            kind: "slow" | "down" | "lost" | "code" | "rate-limit" | "hold" | "clock";
            interface?: components["schemas"]["FaultTarget"];
            /**
             * @description How slow, or how far the clock is ahead, in milliseconds.
             * @example 500
             */
            ms?: number;
            /**
             * @description A code of the interface or of the gateway.
             * @example 94060001
             */
            code?: string;
            /**
             * @description What `Retry-After` says, in seconds; without it there is no such header.
             * @example 30
             */
            retryAfterS?: number;
            /**
             * @description 406 with the interface's own code, or 429 of the gateway; 406 where there is a code for it, unless said.
             * @example 429
             * @enum {integer}
             */
            httpStatus?: 406 | 429;
            /**
             * @description How many calls it strikes; any number unless said.
             * @example 1
             */
            times?: number;
            /**
             * @description Only calls about this order.
             * @example CS2601311600A7K2Q
             */
            orderId?: string;
            /**
             * @description Only pushes with a record of this instance.
             * @example 7f141bf1-aec8-4859-8323-fb3a8ad50721
             */
            instanceId?: string;
            /**
             * @description Only calls about this authorization code.
             * @example PLABCDEFGH23456789
             */
            license?: string;
            /**
             * @description Only uploads for this request.
             * @example 87b94795-0603-4e24-8ae5-69420d60e3c8
             */
            eventId?: string;
            /**
             * @description Only logins of this client.
             * @example client-68cbc86880d92f36
             */
            clientId?: string;
        };
        /**
         * @description `valid`, or the record code of what is wrong.
         * @example valid
         * @enum {string}
         */
        UsageVerdict: "valid" | "001" | "002" | "003" | "004" | "005" | "006" | "007" | "009" | "010" | "011" | "012" | "013";
        /** @description Records of usage. */
        UsageRecordList: {
            /** @description The records in the order they came. */
            items: components["schemas"]["UsageRecord"][];
            /**
             * @description Where to go on reading; always null here, since the list is complete.
             * @example null
             */
            next: string | null;
        };
        /** @description A record of usage as it came, and what was found. */
        UsageRecord: {
            /**
             * @description Counts the records.
             * @example 1
             */
            number: number;
            /**
             * Format: date-time
             * @description When it came, UTC.
             * @example 2026-01-31T08:03:00.000Z
             */
            receivedAt: string;
            /**
             * @description The instance.
             * @example 7f141bf1-aec8-4859-8323-fb3a8ad50721
             */
            instanceId: string;
            /**
             * @description The product, which only the older push tells.
             * @example null
             */
            productId: string | null;
            /**
             * @description When it was made, as it came.
             * @example 20260131T080200Z
             */
            recordTime: string;
            /**
             * @description Begin of the usage, as it came.
             * @example 20260131T070000Z
             */
            beginTime: string;
            /**
             * @description End of the usage, as it came.
             * @example 20260131T080000Z
             */
            endTime: string;
            /**
             * @description How much, as it came.
             * @example 12.5
             */
            usageValue: string;
            /**
             * @description The seller's number of it.
             * @example 0c5f8d3e2b7a4f6d9e1c
             */
            meteringSn: string | null;
            /**
             * @description The package that it is taken from.
             * @example null
             */
            packageInstanceId: string | null;
            verdict: components["schemas"]["UsageVerdict"];
            /**
             * @description What is wrong, in words; null when it is valid.
             * @example null
             */
            reason: string | null;
            /**
             * @description It came too late for its billing cycle and is charged in a later one.
             * @example false
             */
            delayed: boolean;
        };
        /** @description What instances used. */
        UsageBill: {
            /** @description The instances with valid records. */
            items: components["schemas"]["UsageBillItem"][];
            /**
             * @description Where to go on reading; always null here, since the list is complete.
             * @example null
             */
            next: string | null;
        };
        /** @description What an instance used. */
        UsageBillItem: {
            /**
             * @description The instance.
             * @example 7f141bf1-aec8-4859-8323-fb3a8ad50721
             */
            instanceId: string;
            /**
             * @description The exact sum of its valid records, a decimal.
             * @example 1024.75
             */
            total: string;
        };
        /** @description What code to make. What is left out is filled with test data. */
        LicenseCodeWish: {
            /**
             * @description How many licenses the order is for.
             * @default 1
             * @example 5
             */
            amount: number;
            /**
             * @description Its order; a new one is placed unless said.
             * @example CS2601311600A7K2Q
             */
            orderId?: string;
            /**
             * @description The product.
             * @example OFFI846204237451911168
             */
            productId?: string;
            /**
             * Format: date-time
             * @description The end; that of the order's period unless said.
             * @example 2027-01-31T15:59:59.000Z
             */
            expiresAt?: string;
            /**
             * Format: date-time
             * @description What the activation tells of the end, which is an estimate; the same unless said.
             * @example 2027-01-30T15:59:59.000Z
             */
            estimatedExpiresAt?: string;
            /**
             * @description Whether the buyer has received it.
             * @default later
             * @example now
             * @enum {string}
             */
            received: "now" | "later";
        };
        /** @description The new end. */
        LicenseCodeRenewal: {
            /**
             * Format: date-time
             * @description When it ends from now on.
             * @example 2028-01-31T15:59:59.000Z
             */
            expiresAt: string;
        };
        /** @description Authorization codes. */
        LicenseCodeList: {
            /** @description The codes. */
            items: components["schemas"]["LicenseCode"][];
            /**
             * @description Where to go on reading; always null here, since the list is complete.
             * @example null
             */
            next: string | null;
        };
        /** @description An authorization code, and what was asked and told about it. */
        LicenseCode: {
            /**
             * @description The code.
             * @example PLABCDEFGH23456789
             */
            code: string;
            /**
             * @description Where it stands. The query tells only ALIVE, EXPIRED and RELEASED.
             * @example ALIVE
             * @enum {string}
             */
            state: "CREATED" | "RECEIVED" | "ALIVE" | "EXPIRED" | "FROZEN" | "RELEASED";
            /**
             * @description Its order.
             * @example CS2601311600A7K2Q
             */
            orderId: string;
            /**
             * @description The product.
             * @example OFFI846204237451911168
             */
            productId: string;
            /**
             * @description How many licenses the order is for.
             * @example 5
             */
            amount: number;
            /**
             * Format: date-time
             * @description When the buyer received it, UTC.
             * @example 2026-01-31T08:00:00.000Z
             */
            receivedAt: string | null;
            /**
             * Format: date-time
             * @description When it was activated, UTC.
             * @example 2026-01-31T08:05:00.000Z
             */
            activatedAt: string | null;
            /**
             * @description When the term really began, as the activation said it.
             * @example 20260131080500
             */
            realEffectTime: string | null;
            /**
             * Format: date-time
             * @description When it ends, UTC.
             * @example 2027-01-31T15:59:59.000Z
             */
            expiresAt: string;
            /**
             * Format: date-time
             * @description When it was ended for good, UTC.
             * @example null
             */
            releasedAt: string | null;
            /**
             * @description How many activations were accepted.
             * @example 1
             */
            activated: number;
            /**
             * @description How many activations named it.
             * @example 1
             */
            activationsTried: number;
            /**
             * @description How many queries named it.
             * @example 3
             */
            queried: number;
            /**
             * @description How many reports of its use were taken.
             * @example 2
             */
            reported: number;
        };
        /** @description A step that has ended, or the end of the life. */
        LifeLine: components["schemas"]["LifeStep"] | components["schemas"]["LifeEnd"];
        /** @description One thing that happened to the product, and the calls it took. */
        LifeStep: {
            /**
             * @description Says that this line is a step. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "step";
            /**
             * @description Counts the steps of the life.
             * @example 1
             */
            number: number;
            /**
             * @description The part of the life.
             * @example Sold by period
             */
            chapter: string;
            /**
             * @description What happened.
             * @example The buyer orders a year
             */
            title: string;
            /**
             * Format: date-time
             * @description When it began, UTC.
             * @example 2026-01-31T08:00:00.000Z
             */
            startedAt: string;
            /**
             * @description How long it took with all its calls and waits, in milliseconds.
             * @example 12.5
             */
            ms: number;
            /**
             * @description The order placed in this step.
             * @example CS2601311600A7K2Q
             */
            orderId: string | null;
            /**
             * @description The instance it was about, or the authorization code.
             * @example 10e758d0-31ad-4c4b-8f1b-81d03469a10e
             */
            instanceId: string | null;
            /** @description The calls in their order. */
            calls: components["schemas"]["LifeCall"][];
            /**
             * @description What else was seen, such as a license that arrived.
             * @example license.lic arrived: 812 bytes
             */
            note: string | null;
            /**
             * @description `declined`: the product does not offer this, and need not.
             * @example done
             * @enum {string}
             */
            outcome: "done" | "declined" | "failed";
            /**
             * @description What went wrong, or why it was declined.
             * @example http-status: HTTP 500 instead of 200
             */
            problem: string | null;
        };
        /** @description One call of a step. */
        LifeCall: {
            /**
             * @description The interface that was called.
             * @example newInstance
             */
            scene: string;
            /**
             * @description HTTP status; null when no answer came.
             * @example 200
             */
            status: number | null;
            /**
             * @description How the merchant said it ended.
             * @example 000000
             */
            resultCode: string | null;
            /**
             * @description The same in words.
             * @example success.
             */
            resultMsg: string | null;
            /**
             * @description From the first byte sent to the last byte read, in milliseconds.
             * @example 7.2
             */
            ms: number;
            /**
             * @description The first check that the answer did not pass.
             * @example null
             */
            problem: string | null;
        };
        /** @description How the life went. */
        LifeEnd: {
            /**
             * @description Says that this line is the last. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "end";
            /**
             * @description True when no step failed.
             * @example true
             */
            ok: boolean;
            /**
             * @description Steps that went as they should.
             * @example 14
             */
            done: number;
            /**
             * @description Steps that the product does not offer.
             * @example 0
             */
            declined: number;
            /**
             * @description Steps that failed.
             * @example 0
             */
            failed: number;
            /**
             * @description How long the life took, in milliseconds.
             * @example 310.5
             */
            ms: number;
        };
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
    };
    responses: {
        /** @description What was wrong, as RFC 9457 has it. */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /**
         * @description The authorization code.
         * @example PLABCDEFGH23456789
         */
        Code: string;
        /**
         * @description What was bought.
         * @example S1
         */
        SubscriptionId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listOrders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The orders. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    placeOrder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderWish"];
            };
        };
        responses: {
            /** @description The order as the order query tells it. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderInfo"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readMarketplace: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Time, merchants, products and buyers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarketplaceState"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    registerMerchant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The endpoint's name.
                 * @example cycle-demo
                 */
                name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MerchantWish"];
            };
        };
        responses: {
            /** @description It is registered. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    offerProduct: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductWish"];
            };
        };
        responses: {
            /** @description The product. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    moveClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClockMove"];
            };
        };
        responses: {
            /** @description The time now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Clock"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listSubscriptions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was bought. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    buy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PurchaseWish"];
            };
        };
        responses: {
            /** @description What was bought. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subscription"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    act: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description What was bought.
                 * @example S1
                 */
                subscriptionId: components["parameters"]["SubscriptionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Act"];
            };
        };
        responses: {
            /** @description What the merchant had to be told. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listMessages: {
        parameters: {
            query?: {
                /**
                 * @description Only those about one thing that was bought.
                 * @example S1
                 */
                subscriptionId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The messages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    restartMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The message.
                 * @example M3
                 */
                messageId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message after the call. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listSavedCases: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cases. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedCaseList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    saveCase: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SavedCaseWish"];
            };
        };
        responses: {
            /** @description The case. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedCase"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listCalls: {
        parameters: {
            query?: {
                /**
                 * @description Only those with a higher number.
                 * @example 12
                 */
                since?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The calls. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    watchCalls: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The calls as they end. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    playLife: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LifeRequest"];
            };
        };
        responses: {
            /** @description Lines of JSON, a step each, and one last line for the end. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": components["schemas"]["LifeLine"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listUploads: {
        parameters: {
            query?: {
                /**
                 * @description Those of one request for a license only.
                 * @example 87b94795-0603-4e24-8ae5-69420d60e3c8
                 */
                eventId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The uploads. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listEnterprises: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The enterprises. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginEnterpriseList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    changeEnterprise: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The enterprise.
                 * @example 68cbc86880d92f36422fa0e
                 */
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoginChange"];
            };
        };
        responses: {
            /** @description The enterprise as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginEnterprise"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    addFault: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FaultRequest"];
            };
        };
        responses: {
            /** @description It strikes from now on. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    clearFaults: {
        parameters: {
            query?: {
                /**
                 * @description Only the faults that were made for this interface.
                 * @example pushUsage
                 */
                interface?: components["schemas"]["FaultTarget"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description They are over. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    listUsageRecords: {
        parameters: {
            query?: {
                /**
                 * @description Those of one instance only.
                 * @example 7f141bf1-aec8-4859-8323-fb3a8ad50721
                 */
                instanceId?: string;
                /**
                 * @description Those with this verdict only.
                 * @example 010
                 */
                verdict?: components["schemas"]["UsageVerdict"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The records. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UsageRecordList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readUsageBill: {
        parameters: {
            query?: {
                /**
                 * @description That of one instance only.
                 * @example 7f141bf1-aec8-4859-8323-fb3a8ad50721
                 */
                instanceId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sums. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UsageBill"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listLicenseCodes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The codes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LicenseCodeList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    createLicenseCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LicenseCodeWish"];
            };
        };
        responses: {
            /** @description The code. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LicenseCode"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    receiveLicenseCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The authorization code.
                 * @example PLABCDEFGH23456789
                 */
                code: components["parameters"]["Code"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The code as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LicenseCode"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    renewLicenseCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The authorization code.
                 * @example PLABCDEFGH23456789
                 */
                code: components["parameters"]["Code"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LicenseCodeRenewal"];
            };
        };
        responses: {
            /** @description The code as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LicenseCode"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    releaseLicenseCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The authorization code.
                 * @example PLABCDEFGH23456789
                 */
                code: components["parameters"]["Code"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The code as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LicenseCode"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
}
