import { scenes } from '../../generated/scenes.ts';
import type { OrderedProduct } from '../../lifecycle/command.ts';
import { BadRequest, type Handler } from '../handler.ts';
import { resultOf } from '../result.ts';

const codes = scenes['saas-v2'].changeInstanceCheck.resultCodes;

/** A buyer who renews asks for another specification: would it be possible? */
export const changeInstanceCheck: Handler<'saas-v2', 'changeInstanceCheck'> = {
  decode: ({ instanceId, productInfo }) => ({
    type: 'checkChange',
    instanceId,
    target: targetOf(productInfo),
  }),

  encode: (outcome) => resultOf(codes, outcome),
};

/** The guide prints no members of productInfo, and senders write it as an object or as its JSON text. */
function targetOf(productInfo: unknown): Partial<OrderedProduct> {
  const told = typeof productInfo === 'string' ? parsed(productInfo) : productInfo;
  if (typeof told !== 'object' || told === null)
    throw new BadRequest('productInfo is neither an object nor the JSON text of one');
  const { productId, skuCode, linearValue, productName } = told as Record<string, unknown>;
  return {
    ...(typeof productId === 'string' ? { productId } : {}),
    ...(typeof skuCode === 'string' ? { skuCode } : {}),
    ...(typeof linearValue === 'number' ? { quantity: linearValue } : {}),
    ...(typeof productName === 'string' ? { name: productName } : {}),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new BadRequest('productInfo is a text that is not JSON', { cause: error });
  }
}
