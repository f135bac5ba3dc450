import { z } from 'zod';
import { secret } from './secret-schema.ts';

const address = (example: string) =>
  z.url({ protocol: /^https?$/, error: `must be an address like ${example}.` });

/** The linked login of an endpoint: how an enterprise's people get into the merchant's application. */
export const loginSchema = z.strictObject({
  applicationUrl: address('https://app.example.com/login')
    .max(1024)
    .describe(
      "Address of the merchant's application that takes the hand-over token. Plain http only to this machine.",
    ),
  handoverKey: secret()
    .min(32)
    .describe('Signs the hand-over token; the application has it too. At least 32 characters.'),
  appId: z
    .string()
    .min(1)
    .max(64)
    .optional()
    .describe(
      'The application whose credentials are used, as in Seller Console. Default: the only one that the enterprise has; a login without a tenant needs it.',
    ),
  requireGrant: z
    .boolean()
    .default(true)
    .describe(
      'Whether only accounts are let in that authSync granted; accounts that it disabled or took back never are. Default: true.',
    ),
  pkce: z
    .enum(['auto', 'on', 'off'])
    .default('auto')
    .describe(
      'Whether a login is bound to this server with PKCE: auto asks the login service whether it knows that, and for an ID token too. Default: auto.',
    ),
  cas: z
    .boolean()
    .default(false)
    .describe('Whether tickets of CAS 3.0 are taken as well. Default: false, OAuth 2.0 only.'),
  unifiedLoginUrl: address('https://macroverse.huaweicloud.com/unified-login/')
    .max(1024)
    .default('https://macroverse.huaweicloud.com/unified-login/')
    .describe(
      'The page where users say which enterprise they belong to. Default: https://macroverse.huaweicloud.com/unified-login/.',
    ),
});

/** The same with its defaults. */
export type LoginConfig = z.output<typeof loginSchema>;
