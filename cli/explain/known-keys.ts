import { readFileSync } from 'node:fs';
import type { AesBits } from '../../protocol/sensitive-field.ts';
import type { Config } from '../../server/config/schema.ts';
import { StartError } from '../../server/start-error.ts';

/** The keys that a call is held to. */
export interface KnownKeys {
  /** Valid at the endpoint for this kind of call, each of them. */
  valid: readonly string[];
  /** Keys that may have been taken for them. */
  others: readonly string[];
  aesBits?: AesBits;
  kitPrivateKey?: string;
  toleranceMs?: number;
}

/** Where keys may come from on the command line. */
export interface SaidKeys {
  key?: string;
  keyFile?: string;
  otherKey: readonly string[];
}

/** The key that was said, by option, file or environment; null for none. @throws StartError when the file cannot be read. */
export function saidKey({ key, keyFile }: SaidKeys, env: NodeJS.ProcessEnv): string | null {
  if (key !== undefined) return key;
  if (keyFile === undefined) return env.KOOBRIDGE_EXPLAIN_KEY ?? null;
  try {
    return readFileSync(keyFile, 'utf8').replace(/\r?\n$/, '');
  } catch (cause) {
    throw new StartError(`${keyFile} cannot be read. Write the access key into it.`, { cause });
  }
}

/** The keys of an endpoint of the configuration. @throws StartError when there is no such endpoint. */
export function keysOfEndpoint(config: Config, name: string, isKit: boolean): KnownKeys {
  const endpoint = config.endpoints.find((each) => each.name === name);
  if (endpoint === undefined) {
    const names = config.endpoints.map((each) => each.name).join(', ');
    throw new StartError(`${config.file} has no endpoint ${name}. It has: ${names}.`);
  }
  const valid = isKit ? endpoint.keys.kit : endpoint.keys.basic;
  const all = config.endpoints.flatMap(({ keys }) => [...keys.basic, ...keys.kit]);
  return {
    valid,
    others: [...new Set(all)].filter((each) => !valid.includes(each)),
    aesBits: endpoint.encryption === 'aes-128' ? 128 : 256,
    toleranceMs: endpoint.clockToleranceS * 1000,
    ...(endpoint.linkedKit ? { kitPrivateKey: endpoint.linkedKit.privateKeyPem } : {}),
  };
}
