import { scenes } from '../../generated/scenes.ts';
import type { Handler } from '../handler.ts';
import { renewal } from '../renewal.ts';
import { resultOf } from '../result.ts';

const codes = scenes['license-online'].refreshInstance.resultCodes;

/** The end of the period moved. */
export const refreshInstance: Handler<'license-online', 'refreshInstance'> = {
  decode: renewal,

  encode: (outcome) => resultOf(codes, outcome),
};
