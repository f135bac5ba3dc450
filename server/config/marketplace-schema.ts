import { z } from 'zod';
import { secret } from './secret-schema.ts';

/** The sites of KooGallery; `custom` is any other address, such as the simulator. */
export const sites = ['cn', 'intl', 'eu', 'custom'] as const;

/** One of the sites. */
export type Site = (typeof sites)[number];

const baseUrl = () =>
  z.url({
    protocol: /^https?$/,
    error: 'must be an address like https://mkt.example.com.',
  });

/** Where KooGallery is called. */
export const marketplaceSchema = z.strictObject({
  site: z
    .enum(sites)
    .describe(
      'The site of KooGallery: cn is China, intl International, eu Europe, custom the address in baseUrl.',
    ),
  baseUrl: baseUrl()
    .optional()
    .describe('Address of a custom site; only together with site: custom. Plain http only to this machine.'),
  fallbackUrl: baseUrl()
    .optional()
    .describe(
      'Asked when no connection to the site can be made. Default: https://mkt.myhuaweicloud.cn for cn, none for the others.',
    ),
  ak: secret().describe('Access key id (AK) of the seller account, for the open APIs.'),
  sk: secret().describe('Secret access key (SK) that belongs to ak.'),
  timeoutMs: z
    .int()
    .min(100)
    .max(60_000)
    .default(10_000)
    .describe('Time for one answer of an open API, in milliseconds. Default: 10000.'),
  breakerPauseMs: z
    .int()
    .min(1)
    .max(3_600_000)
    .default(30_000)
    .describe(
      'How long an interface of KooGallery that did not answer five times is left alone, in milliseconds. Default: 30000.',
    ),
});
