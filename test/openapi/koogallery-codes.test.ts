import { expect } from 'chai';
import { outbound } from '../../generated/outbound.ts';
import type { ErrorCode } from '../../tools/generate/document.ts';

const operations = outbound.koogallery;

// HTTP status, code and what is done about it, row by row as the tables of the guides have them; the last column is ours.
const orderQuery = [
  '200 MKT.0000 none',
  '500 MKT.0999 backoff',
  '500 MKT.0100 never',
  '400 MKT.0101 never',
  '400 MKT.0199 never',
  '401 MKT.0150 never',
  '401 MKT.0151 never',
  '401 MKT.0154 never',
  '406 MKT.0250 later',
  '500 MKT.9001 never',
  '500 MKT.9002 never',
  '500 MKT.9003 never',
  '500 MKT.9004 never',
];
// As the order query, without 0250 and with 0102.
const usagePushOld = [...orderQuery.filter((row) => !row.includes('0250')), '400 MKT.0102 resign'];
// 94060003 and 94060006 were seen without their status.
const usagePush = [
  ...usagePushOld,
  '406 MKT.0250 later',
  '500 94060001 backoff',
  '401 94060002 resign',
  '400 94060003 never',
  '400 94060004 never',
  '400 94060005 never',
  '400 94060006 resign',
];
const upload = [
  '200 CBC.0000 none',
  '403 CBC.0150 never',
  '400 CBC.0101 never',
  '500 CBC.0999 backoff',
  '200 91381033 never',
  '200 91381034 never',
  '200 91381035 never',
  '200 91381036 backoff',
  '200 91381037 never',
  '200 91381038 never',
  '200 91380150 never',
];
// 403 and 500 for 92020001 and 400 for 92020002 stand in another copy.
const licenseCodes = [
  '200 92020000 none',
  '200,403,500 92020001 backoff',
  '200,400 92020002 never',
  '200 92020003 never',
  '200 92020004 later',
  '200 92020005 never',
  '200 92020011 never',
  '200 92020020 never',
  '400 95000001 never',
  '405 95000002 never',
  '415 95000003 never',
  '400 95000004 never',
];
const gateway = [
  '404 APIGW.0101 never',
  '404 APIGW.0103 never',
  '400 APIGW.0104 never',
  '400 APIGW.0105 never',
  '400 APIGW.0106 never',
  '400,413,414,494,502,504 APIGW.0201 never, from 500 on backoff',
  '401 APIGW.0301 resign',
  '403 APIGW.0302 resign',
  '401 APIGW.0303 resign',
];
const tables: Record<keyof typeof operations, string[]> = {
  queryOrder: orderQuery,
  pushUsage: usagePush,
  pushUsageOld: usagePushOld,
  uploadLicense: upload,
  activateLicense: licenseCodes,
  activateLicenses: licenseCodes,
  queryLicense: licenseCodes,
  queryLicenses: licenseCodes,
  reportSoftwareUsage: licenseCodes,
};

function rowsOf(codes: Record<string, ErrorCode>): string[] {
  return Object.entries(codes).map(([code, { httpStatus, otherHttpStatuses = [], retry, retryFrom500 }]) => {
    const later = retryFrom500 === undefined ? '' : `, from 500 on ${retryFrom500}`;
    return `${[httpStatus, ...otherHttpStatuses].join(',')} ${code} ${retry}${later}`;
  });
}

/** The table as it was generated: its lists may not be written to. */
function mutable(codes: unknown): Record<string, ErrorCode> {
  return codes as Record<string, ErrorCode>;
}

describe('The codes of the open interface', () => {
  for (const [name, operation] of Object.entries(operations)) {
    it(`of ${name} are those of its table, each with its HTTP status and its treatment`, () => {
      const expected = tables[name as keyof typeof operations];
      expect(rowsOf(mutable(operation.errorCodes))).to.have.members(expected);
      expect(rowsOf(mutable(operation.gatewayErrorCodes))).to.have.members(gateway);
    });

    it(`of ${name} all say what they mean, and exactly one of them that it went well`, () => {
      const codes = mutable({ ...operation.errorCodes, ...operation.gatewayErrorCodes });
      for (const [code, { meaning }] of Object.entries(codes)) expect(meaning, code).to.match(/.\.$/);
      const good = Object.values(codes).filter(({ retry }) => retry === 'none');
      expect(good.map(({ httpStatus }) => httpStatus)).to.deep.equal([200]);
    });
  }

  it('of a second activation say to ask for the code instead (R28)', () => {
    expect(operations.activateLicense.errorCodes['92020003'].meaning).to.match(/ask for it instead/);
  });

  for (const name of ['pushUsage', 'pushUsageOld'] as const) {
    it(`of the single records of ${name} are 001 to 013, and tell what KooGallery has from what it never takes`, () => {
      const rows = Object.entries(operations[name].recordCodes)
        .map(([code, { treatment }]) => `${code} ${treatment}`)
        .sort();
      expect(rows).to.deep.equal([
        '001 never',
        '002 never',
        '003 never',
        '004 never',
        '005 known',
        '006 never',
        '007 never',
        '008 never',
        '009 never',
        '010 known',
        '011 never',
        '012 never',
        '013 later',
      ]);
    });
  }

  it('of single records belong to the usage pushes alone', () => {
    const others = Object.entries(operations).filter(([, operation]) => 'recordCodes' in operation);
    expect(others.map(([name]) => name)).to.deep.equal(['pushUsage', 'pushUsageOld']);
  });
});
