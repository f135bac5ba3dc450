import { createCipheriv, createHash, createHmac, randomBytes } from 'node:crypto';
import { accessKey, type MerchantWays, type ReceivedCall } from './merchant.ts';

type Fields = Record<string, unknown>;

/** A merchant of SaaS V1.0 that encrypts with 128 bits, written without a line of the code it tests. */
export const saasV1Ways: MerchantWays = { guide: 'saas-v1', isSigned, createShop };

/** The value of an encrypted field. */
export function encrypted(text: string): string {
  const key = sha1(sha1(Buffer.from(accessKey))).subarray(0, 16);
  const iv = randomBytes(8).toString('hex');
  const cipher = createCipheriv('aes-128-cbc', key, Buffer.from(iv));
  return iv + cipher.update(text, 'utf8', 'base64') + cipher.final('base64');
}

function sha1(bytes: Buffer): Buffer {
  return createHash('sha1').update(bytes).digest();
}

function isSigned({ query }: ReceivedCall): boolean {
  const names = [...query.keys()].filter((name) => name !== 'authToken').sort();
  const joined = names.map((name) => `${name}=${query.get(name)}`).join('&');
  const token = createHmac('sha256', `${accessKey}${query.get('timeStamp')}`)
    .update(joined)
    .digest('base64');
  return query.get('authToken') === token;
}

function createShop(pollsUntilReady: number): (fields: Fields) => Fields {
  const opened = new Map<string, { answer: Fields; triesLeft: number }>();
  const released = new Set<unknown>();
  const done = { resultCode: '000000', resultMsg: 'success.' };

  function newInstance({ orderId, productId, businessId }: Fields): Fields {
    const key = `${orderId} ${productId}`;
    const known = opened.get(key) ?? { answer: openedAnswer(businessId), triesLeft: pollsUntilReady };
    opened.set(key, known);
    if (known.triesLeft === 0) return known.answer;
    known.triesLeft -= 1;
    return { resultCode: '000005', resultMsg: 'still in progress' };
  }

  function openedAnswer(instanceId: unknown): Fields {
    const appInfo = {
      frontEndUrl: 'https://shop.example.com',
      userName: encrypted('admin'),
      password: encrypted('first-password'),
    };
    return { ...done, encryptType: '2', instanceId, appInfo };
  }

  return (fields) => {
    const { activity, instanceId } = fields;
    if (activity === 'newInstance') return newInstance(fields);
    const known = [...opened.values()].find(({ answer }) => answer.instanceId === instanceId);
    if (known === undefined) return { resultCode: '000003', resultMsg: 'there is no such instance' };
    if (activity === 'releaseInstance') released.add(instanceId);
    if (activity !== 'queryInstance') return done;
    if (released.has(instanceId)) return { resultCode: '000003', resultMsg: 'it was released' };
    const { appInfo } = known.answer;
    return { ...done, encryptType: '2', info: [{ instanceId, appInfo }] };
  };
}
