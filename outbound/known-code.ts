import { outbound } from '../generated/outbound.ts';
import type { Operation } from './request.ts';

/** How a code is tried again, see `openapi/outbound/koogallery.yaml`. */
export type Retry = 'none' | 'backoff' | 'later' | 'resign' | 'never';

/** A code of the contract. */
export interface KnownCode {
  /** As the contract writes it. */
  code: string;
  /** Who says so: KooGallery, or the gateway in front of it. */
  of: 'koogallery' | 'gateway';
  retry: Retry;
  meaning: string;
}

type CodeTable = Record<string, { retry: Retry; retryFrom500?: Retry; meaning: string }>;

/** The entry of a code in the tables of an interface and of the gateway; null for a code that is in neither. */
export function knownCode(operation: Operation, code: string | null, httpStatus: number): KnownCode | null {
  if (code === null) return null;
  const { errorCodes, gatewayErrorCodes } = outbound.koogallery[operation];
  return (
    entryOf(errorCodes, 'koogallery', code, httpStatus) ??
    entryOf(gatewayErrorCodes, 'gateway', code, httpStatus)
  );
}

function entryOf(table: CodeTable, of: KnownCode['of'], code: string, httpStatus: number): KnownCode | null {
  for (const written of spellings(code)) {
    const entry = Object.hasOwn(table, written) ? table[written] : undefined;
    if (!entry) continue;
    const { retryFrom500, retry, meaning } = entry;
    return { code: written, of, meaning, retry: (httpStatus >= 500 ? retryFrom500 : null) ?? retry };
  }
  return null;
}

/**
 * `CBC.` is the same as `MKT.`, and one table prints a blank after the point (R25); gateways of one's own write `APIG.`
 * (open APIs, gateway codes).
 */
function spellings(code: string): string[] {
  const plain = code.replace(/\s/g, '').replace(/^APIG\./, 'APIGW.');
  const [, rest] = /^(?:MKT|CBC)\.(.+)$/.exec(plain) ?? [];
  return rest === undefined ? [plain] : [`MKT.${rest}`, `CBC.${rest}`];
}
