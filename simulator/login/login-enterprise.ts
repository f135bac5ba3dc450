/** An account of an enterprise, as its login service knows it. */
export interface LoginAccount {
  userName: string;
  name: string;
  role: string;
  organizationCode: string;
}

/** An enterprise at the login provider. */
export interface LoginEnterprise {
  tenantId: string;
  appId: string;
  clientId: string;
  clientSecret: string;
  /** The application's login address; null takes any, and has none for the unified login page. */
  callbackUrl: string | null;
  accounts: LoginAccount[];
  /** Who is logged in already when a browser comes; null for nobody: a page asks. */
  loggedIn: string | null;
  /** What the provider publishes: nothing, as documented; PKCE; or OpenID Connect with PKCE. */
  offers: 'nothing' | 'pkce' | 'openid';
}
