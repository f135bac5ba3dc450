import { scenes } from '../../generated/scenes.ts';
import { freezeOrUnfreeze } from '../freeze-or-unfreeze.ts';
import type { Handler } from '../handler.ts';
import { resultOf } from '../result.ts';

const codes = scenes['license-code'].updateLicenseCodeStatus.resultCodes;

/** Freeze and unfreeze of a code, which this may be the first call about. */
export const updateLicenseCodeStatus: Handler<'license-code', 'updateLicenseCodeStatus'> = {
  decode: ({ license, status }) => ({ ...freezeOrUnfreeze(license, status), introduces: true }),

  encode: (outcome) => resultOf(codes, outcome),
};
