import { z } from 'zod';
import { secret } from './secret-schema.ts';

/** The guides of KooGallery that an endpoint may follow. Which of them this version serves is checked apart. */
export const guides = [
  'saas-v1',
  'saas-v2',
  'license-v1',
  'license-online',
  'license-code',
  'order-notify',
] as const;

/** One of the guides. */
export type Guide = (typeof guides)[number];

const keysSchema = z.strictObject({
  basic: z
    .array(secret().describe('An access key of the basic interfaces.'))
    .min(1)
    .describe(
      'Access keys of the basic interfaces. Each is valid: a rotation has the old and the new one for a while.',
    ),
  kit: z
    .array(secret().describe('An access key of the linked kit.'))
    .min(1)
    .optional()
    .describe(
      'Access keys of the linked kit, when the product has it. Default: none, kit calls are refused.',
    ),
});

/** One production address of koobridge.yaml. */
export const endpointSchema = z.strictObject({
  name: z
    .string()
    .max(64)
    .regex(
      /^[a-z0-9]+(-[a-z0-9]+)*$/,
      'must consist of small letters, digits and single dashes, like "my-saas".',
    )
    .describe('Name of the endpoint in records, paths and commands. Unique, at most 64 characters.'),
  guide: z.enum(guides).describe('The access guide the product was published under.'),
  path: z
    .string()
    .max(256)
    .regex(
      /^(\/(?!\.{1,2}(\/|$))[A-Za-z0-9._~-]+)+$/,
      'must start with "/", not end with it, and hold letters, digits, ".", "_", "~" and "-" only, like "/produce/my-saas".',
    )
    .optional()
    .describe('Path of the production address. Unique. Default: /produce/<name>.'),
  plugin: z
    .string()
    .max(214)
    .regex(
      /^(@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/,
      'must be the name of a folder or of an npm package, like "my-saas" or "@acme/my-saas".',
    )
    .describe('The plugin that does the work: a folder in plugins.directory, or an installed package.'),
  keys: keysSchema.describe('Access keys, as shown in the seller console.'),
  settings: z
    .record(z.string(), z.unknown())
    .default({})
    .describe("The plugin's own settings, checked against the plugin's schema. Default: none."),
  budgetMs: z
    .int()
    .min(100)
    .max(20_000)
    .default(4000)
    .describe('Time to the answer, in milliseconds; KooGallery hangs up after 5 s. Default: 4000.'),
  bodySign: z.boolean().default(true).describe('Whether answers carry the Body-Sign header. Default: true.'),
  clockToleranceS: z
    .int()
    .min(1)
    .max(900)
    .default(60)
    .describe("How far a call's timestamp may lie from our clock, in seconds. Default: 60."),
});
