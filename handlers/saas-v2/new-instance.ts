import { scenes } from '../../generated/scenes.ts';
import { creation, creationAnswer } from '../creation.ts';
import type { Handler } from '../handler.ts';

const codes = scenes['saas-v2'].newInstance.resultCodes;

/** An order was paid; what was bought stands in the order query. */
export const newInstance: Handler<'saas-v2', 'newInstance'> = {
  decode: creation,

  encode: (outcome) => creationAnswer(codes, outcome),
};
