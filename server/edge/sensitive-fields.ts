import type { Guide } from '../../generated/scenes.ts';
import { ClientSecretUnreadable, decryptClientSecret } from '../../protocol/client-secret.ts';
import {
  decryptField,
  derivedIv,
  encryptField,
  encryptTypeOf,
  longestSensitiveText,
} from '../../protocol/sensitive-field.ts';
import type { Answer } from './answer.ts';
import { Fault } from './fault.ts';
import type { InboundCall } from './inbound-call.ts';

type Fields = Record<string, unknown>;

/** What is encrypted inside the messages of a guide, beside the signature of the whole (R14). */
interface SensitiveFields {
  /** The message with its sensitive fields in clear. */
  open?(call: InboundCall, message: Fields): Fields;
  /** The answer with its sensitive fields encrypted. */
  close?(call: InboundCall, answer: Answer['message']): Answer['message'];
}

const byGuide: Partial<Record<Guide, SensitiveFields>> = {
  'saas-v1': { open: openContact, close: closeAccess },
  'linked-kit-v1': { open: openClientSecret },
  'linked-kit-v2': { open: openClientSecret },
};

/**
 * The message as handlers read it.
 * @throws Fault when a field that cannot be done without cannot be opened.
 */
export function openSensitive(call: InboundCall, message: Fields): Fields {
  return byGuide[call.address.guide]?.open?.(call, message) ?? message;
}

/**
 * The answer as it is sent.
 * @throws Fault when a text is too long to be encrypted.
 */
export function closeSensitive(call: InboundCall, answer: Answer['message']): Answer['message'] {
  return byGuide[call.address.guide]?.close?.(call, answer) ?? answer;
}

/** A phone number that cannot be read must not stop an order: it is left out, and noted (R2). */
function openContact(call: InboundCall, message: Fields): Fields {
  const opened = { ...message };
  for (const name of ['mobilePhone', 'email']) {
    const value = message[name];
    if (typeof value !== 'string') continue;
    const text = decrypted(call, value);
    if (text !== null) opened[name] = text;
    else {
      delete opened[name];
      const detail =
        'cannot be decrypted with the key that signed the call; check `encryption` of the endpoint';
      call.drift.push({ kind: 'unreadable', path: `/${name}`, detail, sample: null, length: 0 });
    }
  }
  return opened;
}

/** The size is a choice in the seller console, which may have been changed without us: the other one is tried too. */
function decrypted(call: InboundCall, value: string): string | null {
  const { aesBits } = call.endpoint;
  const key = call.accessKey ?? '';
  return decryptField(key, aesBits, value) ?? decryptField(key, aesBits === 256 ? 128 : 256, value);
}

function closeAccess(call: InboundCall, answer: Answer['message']): Answer['message'] {
  const { appInfo, info, instanceId } = answer as Fields;
  const closed: Fields = { ...answer };
  if (isFields(appInfo)) closed.appInfo = closeAppInfo(call, String(instanceId), appInfo);
  if (Array.isArray(info)) closed.info = info.map((one) => closeInstanceInfo(call, one));
  const isClosed = isFields(appInfo) || (Array.isArray(info) && info.some((one) => isFields(one?.appInfo)));
  return (isClosed
    ? { ...closed, encryptType: encryptTypeOf(call.endpoint.aesBits) }
    : closed) as unknown as Answer['message'];
}

function closeInstanceInfo(call: InboundCall, one: unknown): unknown {
  if (!isFields(one) || !isFields(one.appInfo)) return one;
  const { appInfo, ...others } = one;
  try {
    return { ...others, appInfo: closeAppInfo(call, String(one.instanceId), one.appInfo) };
  } catch (error) {
    // One account that cannot be told must not hide the other instances of the list.
    if (error instanceof Fault) return others;
    throw error;
  }
}

function closeAppInfo(call: InboundCall, instanceId: string, appInfo: Fields): Fields {
  const closed = { ...appInfo };
  for (const name of ['userName', 'password']) {
    const text = appInfo[name];
    if (typeof text === 'string') closed[name] = encrypted(call, instanceId, name, text);
  }
  return closed;
}

function encrypted(call: InboundCall, instanceId: string, name: string, text: string): string {
  const size = Buffer.byteLength(text);
  if (size > longestSensitiveText) {
    const message = `appInfo.${name} has ${size} bytes; encrypted, at most ${longestSensitiveText} fit (R14)`;
    throw new Fault('SERVER_TROUBLE', message);
  }
  const key = call.accessKey ?? '';
  // The same text of the same instance is the same cipher text, so that a repeated answer is the same (R15).
  const iv = derivedIv(key, call.endpoint.name, instanceId, name, text);
  return encryptField(key, call.endpoint.aesBits, text, iv);
}

/** Without the secret nobody can log in, so here a text that cannot be read is a fault. */
function openClientSecret(call: InboundCall, message: Fields): Fields {
  const { clientSecret, ...others } = message;
  if (typeof clientSecret !== 'string') return message;
  // What is removed needs no secret, and removing has to succeed.
  if (String(message.flag) === '0') return others;
  const { kitPrivateKey } = call.endpoint;
  if (kitPrivateKey === null) {
    const advice = 'the endpoint has no linkedKit.privateKey in koobridge.yaml';
    throw new Fault('SECRET_UNREADABLE', `clientSecret cannot be decrypted: ${advice}`);
  }
  try {
    return { ...message, clientSecret: decryptClientSecret(kitPrivateKey, clientSecret) };
  } catch (error) {
    if (!(error instanceof ClientSecretUnreadable)) throw error;
    throw new Fault('SECRET_UNREADABLE', error.message, error);
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
