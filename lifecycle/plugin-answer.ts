import { z } from 'zod';
import type { Access, Created, Described, License, Usage } from '../plugins/contract.ts';

const access = z.strictObject({
  frontEndUrl: z.url().max(512),
  adminUrl: z.url().max(512).optional(),
  userName: z.string().max(128).optional(),
  password: z.string().max(128).optional(),
  memo: z.string().max(1024).optional(),
});

const usage = z.array(
  z.strictObject({
    relatedInstanceId: z.string().max(64).optional(),
    value: z.number().nonnegative().lt(1e8).refine(hasFourDecimals, 'must have at most 4 decimals'),
    countedAt: z.date(),
    dashboardUrl: z.url().max(512).optional(),
  }),
);

// KooGallery takes a text of 1024 characters; a file it does not limit, so the limit is ours.
const largestFile = 1024 * 1024;

const license = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('text'),
    text: z.string().min(1).max(1024).refine(isWellFormed, 'must be well-formed Unicode'),
  }),
  z.strictObject({
    kind: z.literal('file'),
    fileName: z.string().min(1).max(255),
    content: z
      .instanceof(Uint8Array)
      .refine(({ length }) => length > 0 && length <= largestFile, 'must have 1 byte to 1 MiB'),
  }),
]);

const withAccess = z.strictObject({ access: access.optional() });

/** A plugin answered something KooGallery would refuse. Names the field, never its value. */
export class UnfitAnswer extends Error {
  constructor(functionName: string, problem: string) {
    super(`the plugin's ${functionName}() answered what cannot be used: ${problem}`);
    this.name = 'UnfitAnswer';
  }
}

/** @throws UnfitAnswer */
export function checkCreated(answer: unknown): Created {
  return checked<Created>('create', withAccess, answer);
}

/**
 * Encrypted texts may be longer than their field: better no instance yet than one whose account nobody can be told (R14).
 * @param longest in bytes of UTF-8; undefined for no limit
 * @throws UnfitAnswer
 */
export function checkAccountLength(access: Access, longest: number | undefined): void {
  if (longest === undefined) return;
  for (const name of ['userName', 'password'] as const) {
    const size = Buffer.byteLength(access[name] ?? '');
    if (size > longest)
      throw new UnfitAnswer(
        'create',
        `access.${name}: ${size} bytes; the guide takes ${longest} at most (R14)`,
      );
  }
}

/** @throws UnfitAnswer */
export function checkDescribed(answer: unknown): Described {
  return checked<Described>('describe', withAccess, answer);
}

/** @throws UnfitAnswer */
export function checkLicense(answer: unknown): License {
  return checked<License>('issueLicense', license, answer);
}

/** @throws UnfitAnswer */
export function checkUsage(answer: unknown): Usage[] {
  return checked<Usage[]>('usage', usage, answer);
}

function checked<Answer>(functionName: string, schema: z.ZodType, answer: unknown): Answer {
  const result = schema.safeParse(answer);
  if (result.success) return result.data as Answer;
  const problems = result.error.issues.map(
    (issue) => `${issue.path.join('.') || 'the answer'}: ${issue.message}`,
  );
  throw new UnfitAnswer(functionName, problems.join('; '));
}

/** Half of a surrogate pair would come back from the database as something else. */
function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}

function hasFourDecimals(value: number): boolean {
  return Number.isInteger(Math.round(value * 1e8) / 1e4);
}
