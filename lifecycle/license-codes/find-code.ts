import { instanceKey, licenseCodeKey } from '../../storage/keys.ts';
import type { LicenseCodeRow } from '../../storage/license-code-rows.ts';
import type { CodePlace } from './code-row.ts';
import type { CodeParts } from './parts.ts';

/** A code as somebody names it; without `sandbox` whichever is known, a real one first. */
export interface NamedCode {
  endpoint: string;
  code: string;
  sandbox?: boolean | undefined;
}

/** A code, its place, and its row if it is known. */
export interface FoundCode extends CodePlace {
  code_key: string;
  instance_key: string;
  row: LicenseCodeRow | undefined;
}

/**
 * Finds a code. It is one code at the marketplace, whatever it is called for here: where the wished place does not know
 * it and the other one does, that one is meant, so that no code is activated for both.
 */
export async function findCode(
  { reader }: Pick<CodeParts, 'reader'>,
  { endpoint, code, sandbox }: NamedCode,
): Promise<FoundCode> {
  const [real, tried] = await Promise.all(
    [false, true].map((mode) => reader.licenseCode(licenseCodeKey(endpoint, mode, code))),
  );
  const isSandbox = sandbox === true ? !real || tried !== undefined : !real && tried !== undefined;
  return {
    endpoint,
    code,
    sandbox: isSandbox,
    code_key: licenseCodeKey(endpoint, isSandbox, code),
    instance_key: instanceKey(endpoint, isSandbox, code),
    row: isSandbox ? tried : real,
  };
}
