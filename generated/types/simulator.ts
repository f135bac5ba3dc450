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
