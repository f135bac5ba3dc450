import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Command } from 'commander';
import type { LicenseClaims, LicenseVerdict } from '../../examples/verify-license.mjs';
import { packageRoot } from '../../server/config/package-root.ts';
import { fine, notFine, wrongUsage } from '../exit-codes.ts';

interface Options {
  key: string;
  fingerprint?: string;
  at?: string;
  json?: boolean;
}

const rfc3339 = /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)$/;

/** `koobridge license verify`: checks a license of the plugin license-demo, as the buyer's software does. */
export function addLicenseCommands(program: Command): void {
  const license = program.command('license').description('Licenses that the plugin license-demo has issued.');
  license
    .command('verify')
    .argument('<file>', 'the license: a file license.lic, or a file with the string')
    .description('Check a license, without a network. Exit code 0: valid, 1: not valid, 2: wrong usage.')
    .requiredOption('--key <key>', 'the public key: a PEM file, or the base64 that the server logs')
    .option('--fingerprint <device>', 'fingerprint of the device it should hold on')
    .option('--at <time>', 'the moment, RFC 3339, such as 2026-01-31T12:00:00Z; default: now')
    .option('--json', 'print the result as JSON')
    .action(async (file: string, options: Options) => process.exit(await run(file, options)));
}

async function run(file: string, { key, fingerprint, at, json }: Options): Promise<number> {
  // Its own file, and run as it is: the command shows what the example that merchants copy would say.
  const example = pathToFileURL(join(packageRoot(), 'examples', 'verify-license.mjs')).href;
  const { verifyLicense } = (await import(example)) as typeof import('../../examples/verify-license.mjs');
  let verdict: LicenseVerdict;
  try {
    const publicKey = existsSync(key) ? readFileSync(key, 'utf8') : key;
    const on = { fingerprint: fingerprint ?? null, now: momentOf(at) };
    verdict = verifyLicense(readFileSync(file, 'utf8'), publicKey, on);
  } catch (error) {
    process.stderr.write(`error: ${error instanceof Error ? error.message : String(error)}\n`);
    return wrongUsage;
  }
  process.stdout.write(json ? `${JSON.stringify(verdict)}\n` : inWords(verdict));
  return verdict.valid ? fine : notFine;
}

function momentOf(at: string | undefined): Date {
  if (at === undefined) return new Date();
  const moment = new Date(at.toUpperCase());
  if (rfc3339.test(at) && !Number.isNaN(moment.getTime())) return moment;
  throw new RangeError(`"${at}" is no time of RFC 3339. Write it like 2026-01-31T12:00:00Z.`);
}

function inWords({ sentence, claims }: LicenseVerdict): string {
  return `${[sentence, ...(claims === null ? [] : claimLines(claims))].join('\n')}\n`;
}

function claimLines(claims: LicenseClaims): string[] {
  const rows: [string, string][] = [
    ['license', claims.licenseId],
    ['instance', claims.instanceId],
    ['product', claims.productId ?? 'unknown'],
    ['seats', String(claims.seats)],
    ['device', claims.deviceHash === null ? 'any' : `bound (SHA-256 ${claims.deviceHash})`],
    ['from', claims.notBefore],
    ['until', claims.expiresAt ?? 'no end'],
    ['key', `${claims.keyId} (SHA-256 ${claims.keyFingerprint})`],
  ];
  return rows.map(([name, value]) => `  ${name.padEnd(10)}${value}`);
}
