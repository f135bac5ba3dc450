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

/** The guide prints no members of productInfo, and senders write it as an object, its JSON text or a list of one. */
function targetOf(productInfo: unknown): Partial<OrderedProduct> {
  const told = onlyOne(typeof productInfo === 'string' ? parsed(productInfo) : productInfo);
  const { productId, skuCode, linearValue, productName } = told;
  const target: Partial<OrderedProduct> = {
    ...(typeof productId === 'string' ? { productId } : {}),
    ...(typeof skuCode === 'string' ? { skuCode } : {}),
    ...(isQuantity(linearValue) ? { quantity: Number(linearValue) } : {}),
    ...(typeof productName === 'string' ? { name: productName } : {}),
  };
  if (Object.keys(target).length > 0) return target;
  throw new BadRequest('productInfo names none of productId, skuCode, linearValue and productName');
}

function onlyOne(told: unknown): Record<string, unknown> {
  const one: unknown = Array.isArray(told) && told.length === 1 ? told[0] : told;
  if (typeof one === 'object' && one !== null && !Array.isArray(one)) return one as Record<string, unknown>;
  throw new BadRequest('productInfo is neither one product nor the JSON text of one');
}

function isQuantity(value: unknown): boolean {
  if (typeof value === 'number') return true;
  return typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new BadRequest('productInfo is a text that is not JSON', { cause: error });
  }
}
