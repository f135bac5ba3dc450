import { scenes } from '../../generated/scenes.ts';
import type { Handler } from '../handler.ts';
import { renewal } from '../renewal.ts';
import { resultOf } from '../result.ts';

const codes = scenes['license-code'].refreshLicenseCode.resultCodes;

/** The end of a code's period moved. KooGallery makes the codes, so this may be the first that is heard of one. */
export const refreshLicenseCode: Handler<'license-code', 'refreshLicenseCode'> = {
  decode: ({ license, ...message }) => ({
    ...renewal({ ...message, instanceId: license }),
    introduces: true,
  }),

  encode: (outcome) => resultOf(codes, outcome),
};
