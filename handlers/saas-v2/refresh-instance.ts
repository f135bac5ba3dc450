import { scenes } from '../../generated/scenes.ts';
import type { Handler } from '../handler.ts';
import { renewal } from '../renewal.ts';
import { resultOf } from '../result.ts';

const codes = scenes['saas-v2'].refreshInstance.resultCodes;

/** The end of the period moved. */
export const refreshInstance: Handler<'saas-v2', 'refreshInstance'> = {
  decode: renewal,

  encode: (outcome) => resultOf(codes, outcome),
};
