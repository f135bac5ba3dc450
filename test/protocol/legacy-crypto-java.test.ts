import { generateKeyPairSync } from 'node:crypto';
import { expect } from 'chai';
import fc from 'fast-check';
import { authToken, kitAuthToken } from '../../protocol/auth-token.ts';
import { decryptClientSecret } from '../../protocol/client-secret.ts';
import { sha1prngKey } from '../../protocol/java-sha1prng.ts';
import { decryptField, encryptField } from '../../protocol/sensitive-field.ts';
import { awkwardTexts, ivs, v1Parameters } from '../arbitraries/v1-parameters.ts';
import { accessKeys } from '../arbitraries/wire.ts';
import { answersOfJava, hasJdk, type JavaCase } from './java/legacy-crypto.ts';

const bothSizes = fc.constantFrom(128 as const, 256 as const);
const keys = fc.oneof(accessKeys, fc.uuid(), awkwardTexts);

/** What Java was asked, and what its answer has to be. */
interface Question {
  ask: JavaCase;
  expect: (answer: string) => void;
}

const seeds = fc.sample(fc.tuple(fc.uint8Array({ maxLength: 100, size: 'max' }), bothSizes), 300);
const fields = fc.sample(fc.tuple(keys, bothSizes, awkwardTexts, ivs), 200);
const calls = fc.sample(fc.tuple(keys, v1Parameters), 200);
const pair = generateKeyPairSync('rsa', { modulusLength: 3072 });
const publicDer = pair.publicKey.export({ type: 'spki', format: 'der' });

const groups: Record<string, Question[]> = {
  'makes the same AES keys out of SHA1PRNG': seeds.map(([seed, bits]) => ({
    ask: ['key', seed, String(bits)],
    expect: (answer) =>
      expect(answer, Buffer.from(seed).toString('hex')).to.equal(sha1prngKey(seed, bits).toString('hex')),
  })),

  'encrypts a field to the same bytes, and ours opens them': fields.map(([key, bits, plain, iv]) => ({
    ask: ['encrypt', key, String(bits), iv, plain],
    expect: (answer) => {
      expect(answer, JSON.stringify([key, plain])).to.equal(encryptField(key, bits, plain, iv));
      expect(decryptField(key, bits, answer)).to.equal(plain);
    },
  })),

  'opens the fields that ours encrypted': fields.map(([key, bits, plain, iv]) => ({
    ask: ['decrypt', key, String(bits), encryptField(key, bits, plain, iv)],
    expect: (answer) => expect(Buffer.from(answer, 'hex').toString('utf8')).to.equal(plain),
  })),

  'makes the same authToken for GET': calls.map(([key, entries]) => ({
    ask: ['token', key, ...entries.flat()],
    expect: (answer) => {
      const parameters = new Map(entries);
      const time = parameters.get('timeStamp') ?? '';
      expect(answer, JSON.stringify([key, entries])).to.equal(authToken(key, time, parameters));
    },
  })),

  'makes the same authToken for the kit': calls.map(([key, entries]) => ({
    ask: ['kit-token', key, ...entries.flat()],
    expect: (answer) =>
      expect(answer, JSON.stringify([key, entries])).to.equal(kitAuthToken(key, Object.fromEntries(entries))),
  })),

  // Asked for by name alone, Java makes the mask of OAEPWithSHA-256AndMGF1Padding with SHA-1.
  'encrypts client secrets that ours opens': ['SHA-1', 'SHA-256'].flatMap((digest) =>
    ['', 'a client secret', '客户密钥'].map((plain) => ({
      ask: ['oaep', publicDer, digest, plain] as JavaCase,
      expect: (answer: string) =>
        expect(decryptClientSecret(pair.privateKey, answer), digest).to.equal(plain),
    })),
  ),
};

describe('a JDK', () => {
  const answers = new Map<Question, string>();

  before(async function () {
    if (!hasJdk()) {
      console.warn(
        '    skipped: no JDK of version 17 or later on the path to compare the V1 cryptography with',
      );
      this.skip();
    }
    const questions = Object.values(groups).flat();
    const given = await answersOfJava(questions.map(({ ask }) => ask));
    for (const [i, question] of questions.entries()) answers.set(question, given[i] ?? 'no answer');
  });

  for (const [name, questions] of Object.entries(groups)) {
    it(`${name}: ${questions.length} cases`, () => {
      for (const question of questions) question.expect(answers.get(question) ?? 'not asked');
    });
  }
});
