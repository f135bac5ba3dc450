import { z } from 'zod';
import { endpointSchema } from './endpoint-schema.ts';
import type { LoginConfig } from './login-schema.ts';
import { marketplaceSchema } from './marketplace-schema.ts';
import { secret } from './secret-schema.ts';

/** koobridge.yaml as written. What no schema can say (unique names, demo keys ...) is in config-rules.ts. */
export const configSchema = z.strictObject({
  demo: z
    .boolean()
    .default(false)
    .describe(
      'True for trying out: the published demo keys are allowed, the server listens on this machine only. Default: false.',
    ),
  server: z
    .strictObject({
      port: z
        .int()
        .min(0)
        .max(65_535)
        .default(8080)
        .describe('TCP port; 0 takes any free one. The environment variable PORT goes first. Default: 8080.'),
      host: z
        .string()
        .min(1)
        .max(255)
        .optional()
        .describe(
          'Address to listen on. The environment variable HOST goes first. Default: 0.0.0.0, in the demo 127.0.0.1.',
        ),
      publicUrl: z
        .url({ protocol: /^https?$/, error: 'must be an address like https://isv.example.com.' })
        .optional()
        .describe('Address under which KooGallery and buyers reach this server. Default: none.'),
    })
    .prefault({})
    .describe('Where the server listens.'),
  database: z
    .strictObject({
      url: z
        .string()
        .regex(
          /^(sqlite:(?!.*:memory:).+|(postgres|postgresql|mysql|mariadb):\/\/.+)$/,
          'must begin with sqlite: and a file, postgres:// or mysql://, like sqlite:./data/koobridge.db.',
        )
        .default('sqlite:./data/koobridge.db')
        .describe(
          'The database: sqlite:<file>, postgres://... or mysql://.... A relative file starts at the folder of this configuration, in the demo at the working directory. The environment variable DATABASE_URL goes first. Default: sqlite:./data/koobridge.db.',
        ),
      migrate: z
        .boolean()
        .default(true)
        .describe('Whether the tables are brought up to date at start. Default: true.'),
      encryptionKey: secret()
        .min(32)
        .optional()
        .describe(
          'Key that encrypts buyer data and access data in the database, at least 32 characters. Losing it loses those data.',
        ),
    })
    .prefault({})
    .describe('Where everything is kept.'),
  marketplace: marketplaceSchema.describe('KooGallery, as we call it.'),
  endpoints: z
    .array(endpointSchema)
    .min(1)
    .describe('The production addresses that KooGallery calls, one for each product.'),
  plugins: z
    .strictObject({
      directory: z
        .string()
        .min(1)
        .default('./plugins')
        .describe(
          'Folder with one folder for each plugin; relative to the folder of this configuration, in the demo to the working directory. Default: ./plugins.',
        ),
    })
    .prefault({})
    .describe('Where plugins are found.'),
  management: z
    .strictObject({
      tokens: z
        .array(secret().describe('A bearer token of the management API.'))
        .default([])
        .describe(
          'Bearer tokens of the management API; each is valid. Default: none, the management API is closed.',
        ),
    })
    .prefault({})
    .describe('Access to the management API.'),
  sandbox: z
    .strictObject({
      keepDays: z
        .int()
        .min(1)
        .max(3650)
        .default(7)
        .describe('How long instances of debugging calls are kept, in days. Default: 7.'),
    })
    .prefault({})
    .describe('Debugging and probe calls of KooGallery.'),
  reconcile: z
    .strictObject({
      everyMs: z
        .int()
        .min(0)
        .max(604_800_000)
        .default(21_600_000)
        .describe(
          'How often KooGallery is asked for all orders to find what is missing, in milliseconds; 0 for never. Default: 21600000, 6 h.',
        ),
      mostQueries: z
        .int()
        .min(1)
        .max(100_000)
        .default(500)
        .describe('How many orders one run asks for at most, the newest first. Default: 500.'),
      paceMs: z
        .int()
        .min(0)
        .max(60_000)
        .default(200)
        .describe('Pause between two questions, in milliseconds. Default: 200.'),
      expiredGraceMs: z
        .int()
        .min(0)
        .max(2_592_000_000)
        .default(86_400_000)
        .describe(
          'How long after the end of its period an instance may go on before it is reported, in milliseconds. Default: 86400000, a day.',
        ),
    })
    .prefault({})
    .describe('Comparison of what KooGallery says with what is held here.'),
  licenses: z
    .strictObject({
      staleDays: z
        .int()
        .min(0)
        .max(90)
        .default(7)
        .describe(
          'How long what KooGallery last said of an authorization code counts when it cannot be asked, in days. Default: 7.',
        ),
    })
    .prefault({})
    .describe('Authorization codes (License 2.0).'),
  jobs: z
    .strictObject({
      leaseMs: z
        .int()
        .min(1000)
        .max(600_000)
        .default(10_000)
        .describe(
          'How long work belongs to a process that gives no sign of life, in milliseconds; then another one takes it. Default: 10000.',
        ),
      pluginTimeoutMs: z
        .int()
        .min(1000)
        .max(3_600_000)
        .default(120_000)
        .describe('How long one attempt of a plugin may last, in milliseconds. Default: 120000.'),
      giveUpAfterMs: z
        .int()
        .min(1000)
        .max(604_800_000)
        .default(10_800_000)
        .describe(
          'After how long work that keeps failing is given up, in milliseconds. Default: 10800000, the 3 h that KooGallery asks for.',
        ),
    })
    .prefault({})
    .describe('Work that outlasts its call.'),
  outbox: z
    .strictObject({
      giveUpAfterMs: z
        .int()
        .min(1000)
        .max(2_592_000_000)
        .default(259_200_000)
        .describe(
          'After how long a message to KooGallery that keeps failing is no longer tried by itself, in milliseconds. Default: 259200000, three days.',
        ),
    })
    .prefault({})
    .describe('What KooGallery is told.'),
});

/** koobridge.yaml with its defaults. */
export type ConfigFile = z.output<typeof configSchema>;

/** One production address, complete. */
export type EndpointConfig = Omit<ConfigFile['endpoints'][number], 'path' | 'keys' | 'linkedKit'> & {
  path: string;
  /** Valid keys of each interface type; `kit` is empty without the linked kit. */
  keys: { basic: string[]; kit: string[] };
  /** Only of a product with the linked kit: the key that opens its client secrets, PEM. */
  linkedKit?: { privateKeyPem: string; login?: LoginConfig };
};

/** The configuration the server runs on: nothing left open, paths absolute. */
export type Config = Omit<ConfigFile, 'server' | 'database' | 'marketplace' | 'endpoints'> & {
  /** The file it was read from, absolute. */
  file: string;
  server: { port: number; host: string; publicUrl: string | null };
  /** `encryptionKey` is null when the file names none. */
  database: { url: string; migrate: boolean; encryptionKey: string | null };
  /** Addresses without a slash at the end; `fallbackUrl` is null when there is no other host to ask. */
  marketplace: Omit<ConfigFile['marketplace'], 'baseUrl' | 'fallbackUrl'> & {
    baseUrl: string;
    fallbackUrl: string | null;
  };
  endpoints: EndpointConfig[];
};
