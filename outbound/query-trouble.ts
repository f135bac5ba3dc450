import { outbound } from '../generated/outbound.ts';

const { errorCodes } = outbound.koogallery.queryOrder;
type ErrorCode = keyof typeof errorCodes;

/** What an answer without an order means. */
export type Verdict =
  | { kind: 'unknown-order' }
  | { kind: 'trouble'; retryable: boolean; meaning: string; advice: string };

const mendKeys =
  'Check ak, sk and site in koobridge.yaml, and that the account is the seller of the product.';
const askLater = 'It is asked again by itself.';
const report = 'Look into the call with this order id, and report it when the order is right.';

/**
 * No code says "no such order". We send nothing but the two ids, so a complaint about a parameter's value is one about
 * the order: MKT.0199 "something else is wrong", MKT.0100 "out of range". MKT.0101 is about names of parameters, and
 * MKT.0150 says that there is such an order, of somebody else's product.
 */
const unknownOrderCodes: readonly ErrorCode[] = ['MKT.0199', 'MKT.0100'];

/** `CBC.` is the same as `MKT.`, and one table prints a blank after the point (R25); null for a code we do not know. */
export function knownCode(resultCode: string): ErrorCode | null {
  const code = resultCode.replace(/\s/g, '').replace(/^CBC\./, 'MKT.');
  return Object.hasOwn(errorCodes, code) ? (code as ErrorCode) : null;
}

/** What an answer of KooGallery itself means; the HTTP status says nothing when the code is known (R25). */
export function verdictOnCode(resultCode: string, httpStatus: number): Verdict {
  const code = knownCode(resultCode);
  if (code === null) return verdictOnStatus(httpStatus);
  if (unknownOrderCodes.includes(code)) return { kind: 'unknown-order' };
  const { retry, meaning } = errorCodes[code];
  if (retry !== 'never') return { kind: 'trouble', retryable: true, meaning, advice: askLater };
  const advice = errorCodes[code].httpStatus === 401 ? mendKeys : report;
  return { kind: 'trouble', retryable: false, meaning, advice };
}

/** What an answer of the gateway in front of KooGallery means, and of whatever else may answer on the way. */
export function verdictOnGateway(errorCode: string | null, httpStatus: number): Verdict {
  switch (errorCode) {
    case 'APIGW.0301':
    case 'APIGW.0303': {
      const meaning = 'The signature was refused.';
      const advice = `${mendKeys} The clock of this machine may be off by 15 minutes at most.`;
      return { kind: 'trouble', retryable: false, meaning, advice };
    }
    case 'APIGW.0302':
      return {
        kind: 'trouble',
        retryable: false,
        meaning: 'The account is not allowed to call.',
        advice: mendKeys,
      };
    case 'APIGW.0101':
    case 'APIGW.0103': {
      const advice = 'Check marketplace.site and baseUrl in koobridge.yaml.';
      return {
        kind: 'trouble',
        retryable: false,
        meaning: 'There is no order query at this address.',
        advice,
      };
    }
    default:
      return verdictOnStatus(httpStatus);
  }
}

function verdictOnStatus(httpStatus: number): Verdict {
  const retryable = httpStatus >= 500 || httpStatus === 429 || httpStatus === 406 || httpStatus === 408;
  const meaning = 'This answer is in no table of KooGallery.';
  return { kind: 'trouble', retryable, meaning, advice: retryable ? askLater : report };
}
