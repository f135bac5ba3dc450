import { expect } from 'chai';
import fc from 'fast-check';
import { parseExtendParams, writeExtendParams } from '../../protocol/extend-params.ts';
import { encodeFormQuery, parseFormQuery } from '../../protocol/form-query.ts';
import { awkwardTexts } from '../arbitraries/v1-parameters.ts';

const printed =
  'W3sibmFtZSI6ImlkTnVtIiwidmFsdWUiOiIzNTIyNTU1NTU1NTU2NTYifSx7Im5hbWUiOiJ1c2VyTmFtZSIsInZhbHVlIjoiaHVhd2VpMTIzIn0seyJuYW1lIjoiY3VzdEVtYWlsIiwidmFsdWUiOiIxMjNAaHVhd2VpLmNvbSJ9XQ==';

const params = fc.array(
  fc.record({ name: awkwardTexts.filter((name) => name !== ''), value: awkwardTexts }),
  {
    maxLength: 6,
  },
);

function encoded(json: string): string {
  return Buffer.from(json, 'utf8').toString('base64');
}

describe('the extension parameters', () => {
  it('are read from the printed example and written as it stands', () => {
    const list = [
      { name: 'idNum', value: '352255555555656' },
      { name: 'userName', value: 'huawei123' },
      { name: 'custEmail', value: '123@huawei.com' },
    ];
    expect(parseExtendParams(printed)).to.deep.equal(list);
    expect(writeExtendParams(list)).to.equal(printed);
  });

  it('keep the JSON text that WeLink products put into a value', () => {
    const platform = '{"tenantName":"某公司","tennantId":"1","userId":"u"}';
    const value = writeExtendParams([{ name: 'platformParams', value: platform }]);
    expect(parseExtendParams(value)).to.deep.equal([{ name: 'platformParams', value: platform }]);
  });

  it('give a value that is no string as JSON text, and a missing one as the empty text', () => {
    const json =
      '[{"name":"a","value":1.5},{"name":"b","value":{"c":[true]}},{"name":"d","value":null},{"name":"e"}]';
    expect(parseExtendParams(encoded(json))).to.deep.equal([
      { name: 'a', value: '1.5' },
      { name: 'b', value: '{"c":[true]}' },
      { name: 'd', value: '' },
      { name: 'e', value: '' },
    ]);
  });

  it('drop entries without a name', () => {
    const json = '[{"value":"1"},{"name":"","value":"2"},{"name":7},null,5,"x",[],{"name":"a","value":"3"}]';
    expect(parseExtendParams(encoded(json))).to.deep.equal([{ name: 'a', value: '3' }]);
  });

  it('are null when they are no such list', () => {
    const deep = `[{"name":"a","value":${'['.repeat(100_000)}${']'.repeat(100_000)}}]`;
    for (const text of [
      '',
      '!',
      'W3',
      printed.slice(2),
      encoded('{}'),
      encoded('null'),
      encoded('[1'),
      encoded(deep),
    ]) {
      expect(parseExtendParams(text), text.slice(0, 20)).to.equal(null);
    }
    expect(parseExtendParams(Buffer.from([0x5b, 0x22, 0xff, 0x22, 0x5d]).toString('base64'))).to.equal(null);
  });

  it('survive the query, and a plus in their Base64 that was not escaped', () => {
    fc.assert(
      fc.property(params, (list) => {
        const base64 = writeExtendParams(list);
        const escaped = parseFormQuery(encodeFormQuery([['saasExtendParams', base64]]));
        expect(parseExtendParams(escaped.get('saasExtendParams') ?? '')).to.deep.equal(list);
        const raw = parseFormQuery(`saasExtendParams=${base64}`);
        expect(parseExtendParams(raw.get('saasExtendParams') ?? '')).to.deep.equal(list);
      }),
    );
    const withPlus = writeExtendParams([{ name: 'a', value: '>>>>' }]);
    expect(withPlus).to.contain('+');
    expect(parseExtendParams(withPlus.replaceAll('+', ' '))).to.deep.equal([{ name: 'a', value: '>>>>' }]);
  });
});
