import { createHmac } from 'node:crypto';
import { expect } from 'chai';
import fc from 'fast-check';
import { authToken, verifyAuthToken } from '../../protocol/auth-token.ts';
import { encodeFormQuery, parseFormQuery } from '../../protocol/form-query.ts';
import { v1Parameters } from '../arbitraries/v1-parameters.ts';
import { accessKeys } from '../arbitraries/wire.ts';

const accessKey = 'xxxxxxx';
const extendParams =
  'W3sibmFtZSI6ImlkTnVtIiwidmFsdWUiOiIzNTIyNTU1NTU1NTU2NTYifSx7Im5hbWUiOiJ1c2VyTmFtZSIsInZhbHVlIjoiaHVhd2VpMTIzIn0seyJuYW1lIjoiY3VzdEVtYWlsIiwidmFsdWUiOiIxMjNAaHVhd2VpLmNvbSJ9XQ==';

/** Computed by hand, A published with Huawei's own sample. */
const vectors = [
  {
    name: 'A, a new purchase',
    joined:
      'activity=newInstance&businessId=61e834ba-7b97-4418-b8f7-e5345137278c&customerId=68cbc86abc2018ab880d92f36422fa0e&expireTime=20200727153156&orderId=CS1906666666ABCDE&productId=00301-666666-0--0&testFlag=1&timeStamp=20200727073711903',
    token: 'Gzbfjf9LHRBcI3bFVi++sLinCNOBF6qa7is1fvjEgYQ=',
  },
  {
    name: "B, the rule's own example in its real order",
    joined: 'p1=1&p2=2&p3=3&timeStamp=201706211855321',
    token: 'pFDO0i85uykoqyb/eXdNNUGaIGSknt/NNx/B557NZS4=',
  },
  {
    name: 'C, a freeze',
    joined:
      'activity=instanceStatus&instanceId=huaweitest123456&instanceStatus=FREEZE&testFlag=1&timeStamp=20230327070251713',
    token: 'ZSOkS/1f2/y5l0qBour/5o72VITGX3TepEUYypc4vMc=',
  },
  {
    name: 'D, with Chinese, a blank, a plus and an empty value',
    joined: `activity=newInstance&businessId=61e834ba-7b97-4418-b8f7-e5345137278c&chargingMode=1&customerId=68cbc86abc2018ab880d92f36422fa0e&customerName=测试 a+b&email=&orderId=CS1906666666ABCDE&productId=00301-666666-0--0&saasExtendParams=${extendParams}&testFlag=1&timeStamp=20200727073711903`,
    token: 'xajI0hYdYtN9f0848Fduul6/KqYZGpkzBa1iJ9f2Afk=',
  },
];

/** All names of the guide in the order that is signed. */
const documentedOrder =
  'activity amount bandWidth businessId chargingMode customerId customerName diskSize email expireTime instanceId instanceStatus mobilePhone orderAmount orderId periodNumber periodType productId provisionType saasExtendParams skuCode testFlag timeStamp trialFlag trialToFormal userId userName'.split(
    ' ',
  );

/** The entries of a joined string, in another order than the signed one. */
function shuffled(joined: string): [string, string][] {
  return joined
    .split('&')
    .map((pair): [string, string] => {
      const at = pair.indexOf('=');
      return [pair.slice(0, at), pair.slice(at + 1)];
    })
    .reverse();
}

function verify(entries: Iterable<[string, string]>, token: string, keys: string[] = [accessKey]) {
  return verifyAuthToken({ accessKeys: keys, parameters: new Map(entries), token });
}

function tokenOf(entries: [string, string][], key = accessKey): string {
  return authToken(key, new Map(entries).get('timeStamp') ?? '', new Map(entries));
}

describe('the authToken of a GET call', () => {
  for (const { name, joined, token } of vectors) {
    it(`is the one computed for ${name}, whatever order the parameters come in`, () => {
      const entries = shuffled(joined);
      expect(tokenOf(entries)).to.equal(token);
      expect(tokenOf([['authToken', 'left out'], ...entries])).to.equal(token);
      expect(verify(entries, token)).to.deep.equal({
        ok: true,
        accessKey,
        keyIndex: 0,
        form: 'as received',
      });
    });
  }

  it('accepts the printed request as it stands on the wire', () => {
    const parameters = parseFormQuery(
      'activity=newInstance&businessId=61e834ba-7b97-4418-b8f7-e5345137278c&customerId=68cbc86abc2018ab880d92f36422fa0e&expireTime=20200727153156&orderId=CS1906666666ABCDE&productId=00301-666666-0--0&testFlag=1&timeStamp=20200727073711903&authToken=Gzbfjf9LHRBcI3bFVi%2B%2BsLinCNOBF6qa7is1fvjEgYQ%3D',
    );
    const token = parameters.get('authToken') ?? '';
    expect(verify(parameters, token)).to.include({ ok: true, form: 'as received' });
  });

  it('accepts the same request with the token not escaped, and says so', () => {
    const [vector] = vectors;
    const parameters = parseFormQuery(`${vector?.joined}&authToken=${vector?.token}`);
    const token = parameters.get('authToken') ?? '';
    expect(token).to.contain('Vi  sLin');
    expect(verify(parameters, token)).to.deep.equal({
      ok: true,
      accessKey,
      keyIndex: 0,
      form: 'blanks in the token read as +',
    });
  });

  it('signs the documented names in the documented order', () => {
    const entries = documentedOrder.map((name): [string, string] => [name, `${name}-1`]);
    const joined = entries.map(([name, value]) => `${name}=${value}`).join('&');
    const expected = createHmac('sha256', 'keytimeStamp-1').update(joined).digest('base64');
    expect(authToken('key', 'timeStamp-1', new Map(entries.reverse()))).to.equal(expected);
  });

  it('sorts names by code units: capitals first, then small letters, then the rest of the world', () => {
    const entries: [string, string][] = [
      ['\uff5a', '5'],
      ['a', '2'],
      ['😀', '4'],
      ['Z', '1'],
      ['ab', '3'],
    ];
    const expected = createHmac('sha256', 'key').update('Z=1&a=2&ab=3&😀=4&\uff5a=5').digest('base64');
    expect(authToken('key', '', new Map(entries))).to.equal(expected);
  });

  it('reads a missing timeStamp as the empty text', () => {
    const token = createHmac('sha256', accessKey).update('a=1').digest('base64');
    expect(verify([['a', '1']], token)).to.have.property('ok', true);
  });

  it('accepts a sender that leaves empty parameters out, and says so, the plus escaped or not', () => {
    const [, , , vector] = vectors;
    const entries = shuffled(vector?.joined ?? '');
    const token = '2xcuokLYsTKzLTVbI+n7O+IEzqUMCDFpaGmGzQd7C9U=';
    expect(tokenOf(entries.filter(([name]) => name !== 'email'))).to.equal(token);
    expect(verify(entries, token)).to.include({ ok: true, form: 'without empty parameters' });
    expect(verify(entries, token.replaceAll('+', ' '))).to.include({
      ok: true,
      form: 'without empty parameters, blanks in the token read as +',
    });
  });

  it('tells which of several keys signed', () => {
    const [vector] = vectors;
    const verdict = verify(shuffled(vector?.joined ?? ''), vector?.token ?? '', ['old', accessKey, 'new']);
    expect(verdict).to.include({ ok: true, accessKey, keyIndex: 1 });
  });

  it('gives a reason that names no key and no token', () => {
    const entries = shuffled(vectors[0]?.joined ?? '');
    const right = vectors[0]?.token ?? '';
    const key = 'a-key-that-is-secret';
    for (const [token, keys] of [
      [right, [key]],
      [right, [key, `${key}-2`]],
      [right, []],
      ['', [key]],
      [right.slice(1), [key]],
      [`${right}\n`, [key]],
      [right.toUpperCase(), [key]],
    ] as const) {
      const verdict = verify(entries, token, [...keys]);
      if (verdict.ok) throw new Error('it was accepted');
      expect(verdict.reason).to.be.a('string').with.length.above(10);
      expect(verdict.reason).not.to.contain(key);
      if (token !== '') expect(verdict.reason).not.to.contain(token);
    }
  });

  it('is verified from the wire for any key and parameters, with its plus signs escaped or not', () => {
    fc.assert(
      fc.property(accessKeys, v1Parameters, (key, entries) => {
        const token = tokenOf(entries, key);
        const sorted = [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
        const text = sorted.map(([name, value]) => `${name}=${value}`).join('&');
        const time = new Map(entries).get('timeStamp');
        expect(token).to.equal(createHmac('sha256', `${key}${time}`).update(text).digest('base64'));

        const query = encodeFormQuery(entries);
        const escaped = parseFormQuery(`${query}&authToken=${encodeURIComponent(token)}`);
        expect(verify(escaped, escaped.get('authToken') ?? '', [key])).to.include({ form: 'as received' });
        const raw = parseFormQuery(`${query}&authToken=${token}`);
        const form = token.includes('+') ? 'blanks in the token read as +' : 'as received';
        expect(verify(raw, raw.get('authToken') ?? '', [key])).to.include({ form });
      }),
    );
  });

  it('breaks with any changed character of a value, whether the sender signs empty parameters or not', () => {
    fc.assert(
      fc.property(v1Parameters, fc.nat(), fc.nat(), (entries, which, where) => {
        const filled = entries.filter(([, value]) => value !== '');
        const [name, value] = filled[which % filled.length] as [string, string];
        const changed = entries.map(([other, text]): [string, string] =>
          other === name ? [name, characterChanged(value, where)] : [other, text],
        );
        for (const signed of [entries, filled]) {
          const token = tokenOf(signed);
          expect(verify(entries, token)).to.have.property('ok', true);
          expect(verify(changed, token)).to.have.property('ok', false);
          expect(verify(entries, token, [`${accessKey}.`])).to.have.property('ok', false);
        }
      }),
    );
  });
});

function characterChanged(text: string, at: number): string {
  const characters = [...text];
  const index = at % characters.length;
  characters[index] = characters[index] === 'x' ? '+' : 'x';
  return characters.join('');
}
