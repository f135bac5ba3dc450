// Made by `npm run generate` from openapi/. Do not edit: change the contract and generate again.

export interface paths {
    "/unified-login/#/portal-login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Let a user say where he belongs
         * @description The merchant's own login page sends the browser here: which enterprise the user belongs to is not known yet. The whole
         *     address is `https://macroverse.huaweicloud.com/unified-login/#/portal-login?ind=UNOP&appId=12345`.
         *
         *     After the login the browser comes to the application's login address with `code` and `tenant`. It comes without a
         *     `state`, so that nothing says who began: an answer that nobody in this browser asked for must not be taken.
         */
        get: operations["unifiedLogin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oauth2/authorize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Let a user of one enterprise log in
         * @description The browser is sent here; whoever is logged in already does not see a page. The entry from the enterprise's workbench
         *     begins here too.
         */
        get: operations["authorize"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oauth2/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Exchange a code for tokens */
        post: operations["token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oauth2/token#refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchange a refresh token for new tokens
         * @description The merchant's server does this while the user stays active, before the access token ends.
         */
        post: operations["refreshToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oauth2/userinfo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read who logged in */
        get: operations["userInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Log a user out of his enterprise's login service
         * @description The browser is sent here when the user logs out of the application, whose own session ends at the same time.
         */
        get: operations["logout"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cas/p3/serviceValidate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check a ticket of a CAS login
         * @description The browser came to the application's login address with a `ticket`; this tells whose it is. A ticket is good for one
         *     check. The answer is HTTP 200 in either case.
         */
        get: operations["casServiceValidate"];
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
        /** @description Fields of the form. */
        CodeExchange: {
            /**
             * @description The enterprise's client id.
             * @example NzZeWuiJa91dPSRdZQChMazIh13AW
             */
            client_id: string;
            /**
             * @description The enterprise's client secret in clear, as it was before applicationSync encrypted it.
             * @example NzZ******3AW
             */
            client_secret: string;
            /**
             * @description The code; good for one exchange. How long is not documented.
             * @example z2D...
             */
            code: string;
            /**
             * @description Fixed.
             * @example authorization_code
             */
            grant_type: "authorization_code" | (string & {});
            /**
             * @description The application's login address, as registered.
             * @example https://example.com
             */
            redirect_uri?: string;
        };
        /** @description Fields of the form. */
        TokenRefresh: {
            /**
             * @description The enterprise's client id.
             * @example NzZeWuiJa91dPSRdZQChMazIh13AW
             */
            client_id: string;
            /**
             * @description The enterprise's client secret in clear.
             * @example NzZ******3AW
             */
            client_secret: string;
            /**
             * @description Fixed.
             * @example refresh_token
             */
            grant_type: "refresh_token" | (string & {});
            /**
             * @description The newest refresh token.
             * @example e8e******7e3
             */
            refresh_token: string;
        };
        /** @description What was given. */
        Tokens: {
            /**
             * @description Opens `userInfo`.
             * @example NGM2...
             */
            access_token: string;
            /**
             * @description How it is sent.
             * @example Bearer
             */
            token_type: "Bearer" | (string & {});
            /**
             * @description Seconds until the access token ends; 2 hours unless the enterprise has set another time.
             * @example 7200
             */
            expires_in?: number | null;
            /**
             * @description What the token is for.
             * @example get_user_info
             */
            scope?: "get_user_info" | (string & {}) | null;
            /**
             * @description Gives new tokens. It comes by default, is good for 30 days, and has to outlive the access token.
             * @example e8e...
             */
            refresh_token?: string | null;
        };
        /** @description Why nothing was given. */
        OAuthError: {
            /**
             * @description The code; `x-error-codes` of the operation says what each means.
             * @example invalid_grant
             */
            error: string;
            /**
             * @description The same in words.
             * @example Invalid authorization code
             */
            error_description?: string | null;
        };
        /** @description An account of an enterprise. Which fields come is for the enterprise to set. */
        UserInfo: {
            /**
             * @description The user.
             * @example 20201231174158000-0E41-CEC4A3E73
             */
            id?: string | null;
            /**
             * @description The user, once more.
             * @example 20201231174158000-0E41-CEC4A3E73
             */
            userId?: string | null;
            /**
             * @description The account; `userName` of authSync. Unique inside the enterprise only.
             * @example zhangsan
             */
            userName?: string | null;
            /**
             * @description Display name.
             * @example 张三
             */
            name?: string | null;
            /**
             * @description E-mail address.
             * @example zhangsan@example.com
             */
            email?: string | null;
            /**
             * @description Mobile number.
             * @example 18612345678
             */
            mobile?: string | null;
            /**
             * @description `user`, or `admin` for somebody who runs the application for his enterprise.
             * @example user
             */
            role?: "user" | "admin" | (string & {}) | null;
            /**
             * @description The user's department.
             * @example 产品部
             */
            organizationName?: string | null;
            /**
             * @description Its code; `orgCode` of the linked kit.
             * @example 00000001
             */
            organizationCode?: string | null;
            /**
             * @description Name of the enterprise.
             * @example huaiweitest
             */
            projectName?: string | null;
            /**
             * @description The enterprise. The pages say that it equals `domainId` of the linked kit, where no such field is; `tenantId` may be meant. Nothing is decided by it.
             * @example 68cbc86880d92f36422fa0e
             */
            tenant?: string | null;
            /**
             * @description Only at the workbench; not explained.
             * @example zhangsan
             */
            accName?: string | null;
            /**
             * @description Only at the workbench; not explained.
             * @example zhangsan
             */
            loginName?: string | null;
        };
        /** @description Whose ticket it is, or why it is nobody's. */
        CasAnswer: {
            /** @description One of the two. */
            serviceResponse: {
                authenticationSuccess?: components["schemas"]["CasUser"];
                authenticationFailure?: components["schemas"]["CasFailure"];
            };
        };
        /** @description Whose ticket it is. */
        CasUser: {
            /**
             * @description The account.
             * @example minghui
             */
            user: string;
            /** @description What else is told. A value may stand alone or in a list of one. */
            attributes?: {
                /**
                 * @description When the user logged in.
                 * @example 2020-02-11T06:43:30.588Z
                 */
                authenticationDate?: string | null;
                /**
                 * @description Whether a remembered login was used.
                 * @example false
                 */
                longTermAuthenticationRequestTokenUsed?: boolean | null;
                /**
                 * @description Whether the user has just logged in.
                 * @example true
                 */
                isFromNewLogin?: boolean | null;
                /**
                 * @description The account; `userName` of authSync.
                 * @example zhangsan
                 */
                userName?: string | null;
                /**
                 * @description Display name.
                 * @example 张三
                 */
                name?: string | null;
                /**
                 * @description As in `UserInfo`.
                 * @example user
                 */
                role?: "user" | "admin" | (string & {}) | null;
                /**
                 * @description Code of the user's department.
                 * @example 00000001
                 */
                organizationCode?: string | null;
                /**
                 * @description As in `UserInfo`.
                 * @example 68cbc86880d92f36422fa0e
                 */
                tenant?: string | null;
            } | null;
        } | null;
        /** @description Why it is nobody's. */
        CasFailure: {
            /**
             * @description The code; `x-error-codes` of the operation says what each means.
             * @example INVALID_TICKET
             */
            code: string;
            /**
             * @description The same in words.
             * @example Ticket not recognized
             */
            description?: string | null;
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
    unifiedLogin: {
        parameters: {
            query: {
                /**
                 * @description Fixed.
                 * @example UNOP
                 */
                ind: "UNOP" | (string & {});
                /**
                 * @description The application, as shown when its credential was made.
                 * @example 12345
                 */
                appId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Logged in. The browser goes on to the application's login address. */
            302: {
                headers: {
                    /**
                     * @description The login address with `code`, good for one exchange, and `tenant`, the enterprise's `tenantId`.
                     * @example https://example.com?code=z2D...&tenant=123456
                     */
                    Location: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    authorize: {
        parameters: {
            query: {
                /**
                 * @description The enterprise's client id.
                 * @example NzZeWuiJa91dPSRdZQChMazIh13AW
                 */
                client_id: string;
                /**
                 * @description The application's login address, as registered with its credential.
                 * @example https://example.com
                 */
                redirect_uri: string;
                /**
                 * @description Fixed.
                 * @example code
                 */
                response_type: "code" | (string & {});
                /**
                 * @description What the token is for.
                 * @example get_user_info
                 */
                scope?: "get_user_info" | (string & {});
                /**
                 * @description Letters and digits, given back as they are. They tell whether this browser asked (cross-site request forgery).
                 * @example test
                 */
                state?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description To the login page, or when logged in to the `redirect_uri`. */
            302: {
                headers: {
                    /**
                     * @description The `redirect_uri` with `code`, good for one exchange, and `state`.
                     * @example https://example.com?code=z2D...&state=test
                     */
                    Location: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    token: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["CodeExchange"];
            };
        };
        responses: {
            /** @description The tokens. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tokens"];
                };
            };
            /** @description Nothing was given. The FAQ has seen HTTP 403 for wrong credentials, too. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
        };
    };
    refreshToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["TokenRefresh"];
            };
        };
        responses: {
            /** @description The tokens. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tokens"];
                };
            };
            /** @description Nothing was given. The FAQ has seen HTTP 403 for wrong credentials, too. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
        };
    };
    userInfo: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Fixed.
                 * @example application/json
                 */
                Accept: "application/json" | (string & {});
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserInfo"];
                };
            };
            /** @description The access token is not taken. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
        };
    };
    logout: {
        parameters: {
            query?: {
                /**
                 * @description Where the browser goes afterwards, absolute; without it the login page is shown.
                 * @example https://example.com
                 */
                redirect_url?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Logged out. */
            302: {
                headers: {
                    /**
                     * @description The `redirect_url`, or the login page.
                     * @example https://example.com
                     */
                    Location: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    casServiceValidate: {
        parameters: {
            query: {
                /**
                 * @description The address the ticket came to, exactly as registered; it names the enterprise.
                 * @example https://example.com&tenant=xxxx
                 */
                service: string;
                /**
                 * @description The ticket.
                 * @example ST-eYlKs8FrLCltwRwfm8AiwCxmQ8gAL...
                 */
                ticket: string;
                /**
                 * @description Form of the answer. JSON is the default on one page; we always ask for it.
                 * @example JSON
                 */
                format?: "JSON" | "XML" | (string & {});
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whose ticket it is, or why it is nobody's. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CasAnswer"];
                };
            };
        };
    };
}
