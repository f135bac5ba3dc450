import { z } from 'zod';
import { loginSchema } from './login-schema.ts';
import { secret } from './secret-schema.ts';

/** The guides of KooGallery that an endpoint may follow. */
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

const linkedKitSchema = z.strictObject({
  privateKey: z
    .string()
    .min(1)
    .max(32_768)
    .optional()
    .describe(
      'The private key as PEM text, best taken from the environment. Default: none, see privateKeyFile.',
    ),
  privateKeyFile: z
    .string()
    .min(1)
    .max(4096)
    .optional()
    .describe(
      'File with the private key as PEM; relative to the folder of this configuration, in the demo to the working directory. Default: none, see privateKey.',
    ),
  login: loginSchema
    .optional()
    .describe(
      "How an enterprise's people log in to the merchant's application. Default: none, this server logs nobody in.",
    ),
});

const usageSchema = z.strictObject({
  window: z
    .enum(['hour', 'day'])
    .default('hour')
    .describe(
      'What one usage record holds: a whole hour or a whole day, UTC. As often as the product is billed. Default: hour.',
    ),
  closeAfterMs: z
    .int()
    .min(0)
    .max(900_000)
    .default(180_000)
    .describe(
      'How long after its end a window waits for late events, in milliseconds; KooGallery wants the record within 15 minutes. Default: 180000.',
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
  linkedKit: linkedKitSchema
    .optional()
    .describe(
      "The linked kit's RSA key, whose public half is in the seller console: it opens the client secrets that applicationSync brings. Default: none, applicationSync is refused.",
    ),
  usage: usageSchema.prefault({}).describe('How usage of pay-per-use instances is told.'),
  settings: z
    .record(z.string(), z.unknown())
    .default({})
    .describe("The plugin's own settings, checked against the plugin's schema. Default: none."),
  budgetMs: z
    .int()
    .min(100)
    .max(20_000)
    .default(4000)
    .describe(
      'Time to the answer where the work may go on after it, in milliseconds; KooGallery hangs up after 5 s. Default: 4000.',
    ),
  syncBudgetMs: z
    .int()
    .min(100)
    .max(20_000)
    .default(15_000)
    .describe(
      'Time to the answer where the guide knows no later one (SaaS V1.0, License 1.0, linked kit), in milliseconds; KooGallery hangs up after 20 s. Default: 15000.',
    ),
  bodySign: z.boolean().default(true).describe('Whether answers carry the Body-Sign header. Default: true.'),
  clockToleranceS: z
    .int()
    .min(1)
    .max(900)
    .default(60)
    .describe("How far a call's timestamp may lie from our clock, in seconds. Default: 60."),
  timeWindowS: z
    .int()
    .min(1)
    .max(86_400)
    .optional()
    .describe(
      'The same for guides that document no window (SaaS V1.0, License 1.0, linked kit V1.0), in seconds. Default: none, the time is not checked.',
    ),
  encryption: z
    .enum(['aes-256', 'aes-128'])
    .default('aes-256')
    .describe(
      'How SaaS V1.0 encrypts account, password, phone and e-mail; as chosen when the product was released. Default: aes-256.',
    ),
});
