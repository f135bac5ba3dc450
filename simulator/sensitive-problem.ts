import { aesBitsOf, decryptField } from '../protocol/sensitive-field.ts';
import type { Endpoint } from './endpoint.ts';

/** How a buyer gets in, as the answer has it. */
interface AppInfo {
  userName?: string;
  password?: string;
}

/** What is wrong with the encrypted account data of a SaaS V1.0 answer; null when nothing is, or there are none. */
export function sensitiveProblem(endpoint: Endpoint, answer: Record<string, unknown>): string | null {
  const unreadable = accessesOf(answer).flatMap((appInfo, index) =>
    (['userName', 'password'] as const)
      .filter((name) => appInfo[name] !== undefined && opened(endpoint, answer, appInfo[name]) === null)
      .map((name) => `${name} of appInfo ${index + 1}`),
  );
  if (endpoint.guide !== 'saas-v1' || unreadable.length === 0) return null;
  return `cannot be decrypted with the access key and the announced encryptType: ${unreadable.join(', ')}`;
}

/** The account data of an answer in clear, each as the buyer would see it. */
export function openedAccesses(endpoint: Endpoint, answer: Record<string, unknown>): AppInfo[] {
  return accessesOf(answer).map(({ userName, password }) => ({
    ...(userName === undefined ? {} : { userName: opened(endpoint, answer, userName) ?? '' }),
    ...(password === undefined ? {} : { password: opened(endpoint, answer, password) ?? '' }),
  }));
}

function opened(endpoint: Endpoint, answer: Record<string, unknown>, value: unknown): string | null {
  const { encryptType } = answer;
  const bits = aesBitsOf(typeof encryptType === 'string' ? encryptType : undefined);
  return decryptField(endpoint.accessKey, bits, String(value));
}

function accessesOf({ appInfo, info }: Record<string, unknown>): AppInfo[] {
  const listed: unknown[] = Array.isArray(info) ? info.map((one) => one?.appInfo) : [];
  return [appInfo, ...listed].filter((each): each is AppInfo => typeof each === 'object' && each !== null);
}
