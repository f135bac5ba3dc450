import { expect } from 'chai';
import * as validators from '../../generated/validators.ts';
import { type MediaType, operationsOf } from '../../tools/generate/document.ts';
import { committedBundle } from './committed-bundle.ts';

const operations = operationsOf(committedBundle('koogallery'));

function examplesIn(content: MediaType | undefined): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(content?.examples ?? {}).map(([name, { value }]) => [name, value]),
  );
}

function requestsOf(id: string): Record<string, unknown> {
  const { content = {} } =
    operations.find(({ operation }) => operation.operationId === id)?.operation.requestBody ?? {};
  return examplesIn(content['application/json'] ?? content['multipart/form-data']);
}

function answersOf(id: string): Record<string, unknown> {
  const responses = operations.find(({ operation }) => operation.operationId === id)?.operation.responses;
  return examplesIn(responses?.['200']?.content?.['application/json']);
}

function taken(validate: validators.Validate, value: unknown): void {
  expect(validate(value), JSON.stringify(validate.errors)).to.equal(true);
}

function refused(validate: validators.Validate, value: unknown): void {
  expect(validate(value), JSON.stringify(value)).to.equal(false);
}

// As printed in the guides, letter by letter.
const oneRecord =
  '{"instance_id":"7f141bf1-aec8-4859-8323-fb3a8ad50721","record_time":"20220809T091000Z","begin_time":"20220809T080000Z","end_time":"20220809T090000Z","usage_value":"99"}';
const codeInfo =
  '{"status":"ALIVE","expire_time":"20230726121646","product_id":"12345","amount":2,"order_id":"CS123"}';
const printed = {
  pushOld: JSON.parse(`{"usage_records":[${oneRecord}]}`),
  pushed: JSON.parse('{"error_code":"MKT.0000","error_msg":"success"}'),
  upload: JSON.parse(
    '{"type":"FILE","sha256":"350fafaffdba2a628e355b0174e90b05dba6b337b318629bce1d8ec063ebe1cd","characters":"111"}',
  ),
  activate: JSON.parse('{"license":"PLXXXXXX"}'),
  activateSeveral: JSON.parse(
    '{"license_list":["PL****001","PL****002","PL****003"],"real_effect_time":"20260102153555"}',
  ),
  activated: JSON.parse(
    `{"error_code":"92020000","error_msg":"success","data":{"license_code_info":${JSON.stringify(codeInfo)}}}`,
  ),
  query: JSON.parse(
    '{"license":"PLXXXXXX","heartbeatInfo":{"thirdPartyAccount":"myaccount1","ip":"192.168.1.51"}}',
  ),
  oneClient: JSON.parse('{"usage_info":[{"license":"PLXXXXXX","software_usage_Info":[{"id":"account1"}]}]}'),
  number: JSON.parse('{"usage_info":[{"license":"PLXXXXXX","software_usage_Info":[{"active_num":100}]}]}'),
};

describe('The printed examples of the open interface', () => {
  it('of the older usage push are there as printed; the call is refused, for its product is missing', () => {
    expect(requestsOf('pushUsageOld').printed).to.deep.equal(printed.pushOld);
    expect(answersOf('pushUsageOld').printed).to.deep.equal(printed.pushed);
    refused(validators.pushUsageOldRequest, printed.pushOld);
    const missing = (validators.pushUsageOldRequest.errors ?? []).map(({ params }) => params.missingProperty);
    expect(missing).to.deep.equal(['product_id']);
    taken(validators.pushUsageAnswer, printed.pushed);
  });

  it('of the upload are there as printed', () => {
    expect(requestsOf('uploadLicense').printed).to.have.deep.property('isvUpdateFileReq', printed.upload);
    taken(validators.uploadLicenseRequest, printed.upload);
  });

  it('of the activation are there as printed', () => {
    expect(requestsOf('activateLicense').printed).to.deep.equal(printed.activate);
    expect(answersOf('activateLicense').printed).to.deep.equal(printed.activated);
    expect(requestsOf('activateLicenses').printed).to.deep.equal(printed.activateSeveral);
    taken(validators.activateLicenseRequest, printed.activate);
    taken(validators.activateLicenseAnswer, printed.activated);
    taken(validators.activateLicensesRequest, printed.activateSeveral);
    taken(validators.licenseCodeInfo, JSON.parse(codeInfo));
  });

  it('of the query and of the statistics are there as printed', () => {
    expect(requestsOf('queryLicense').printed).to.deep.equal(printed.query);
    expect(requestsOf('reportSoftwareUsage')).to.deep.equal({
      oneClient: printed.oneClient,
      number: printed.number,
    });
    taken(validators.queryLicenseRequest, printed.query);
    taken(validators.reportSoftwareUsageRequest, printed.oneClient);
    taken(validators.reportSoftwareUsageRequest, printed.number);
  });
});

describe('The validators of the open interface', () => {
  const pair = (id: string, request: validators.Validate, answer: validators.Validate) => ({
    id,
    request,
    answer,
  });

  for (const { id, request, answer } of [
    pair('pushUsage', validators.pushUsageRequest, validators.pushUsageAnswer),
    pair('activateLicense', validators.activateLicenseRequest, validators.activateLicenseAnswer),
    pair('activateLicenses', validators.activateLicensesRequest, validators.activateLicensesAnswer),
    pair('queryLicense', validators.queryLicenseRequest, validators.queryLicenseAnswer),
    pair('queryLicenses', validators.queryLicensesRequest, validators.queryLicensesAnswer),
    pair('reportSoftwareUsage', validators.reportSoftwareUsageRequest, validators.reportSoftwareUsageAnswer),
  ]) {
    it(`take every example of ${id}, refuse a request with a field of nobody's, and take an answer with one`, () => {
      const [requests, answers] = [Object.values(requestsOf(id)), Object.values(answersOf(id))];
      expect(requests.length * answers.length).to.be.above(0);
      for (const value of requests) {
        taken(request, value);
        refused(request, { ...(value as object), colour: 'red' });
      }
      for (const value of answers) {
        taken(answer, value);
        taken(answer, { ...(value as object), colour: 'red' });
        taken(answer, { error_code: '92029999', error_msg: 'a code of tomorrow', data: null });
        refused(answer, { error_msg: 'no code' });
      }
    });
  }

  it('take a usage value that is a decimal above 0 with 4 digits after the point, and no other (R26)', () => {
    const record = { ...JSON.parse(oneRecord), metering_sn: '1' };
    const push = (usage_value: unknown) => ({ usage_records: [{ ...record, usage_value }] });
    for (const good of ['99', '0.0001', '12345678.1234', '0.5'])
      taken(validators.pushUsageRequest, push(good));
    for (const bad of ['0', '0.0000', '-1', '1e3', '1.23456', '.5', '1.', '', 99]) {
      refused(validators.pushUsageRequest, push(bad));
    }
  });

  it('take at most 1000 usage records, and at least one', () => {
    const record = { ...JSON.parse(oneRecord), metering_sn: '1' };
    const push = (length: number) => ({ usage_records: Array.from({ length }, () => record) });
    taken(validators.pushUsageRequest, push(1000));
    refused(validators.pushUsageRequest, push(1001));
    refused(validators.pushUsageRequest, push(0));
  });

  it('take a client or their number, and not both', () => {
    const report = (use: object) => ({ usage_info: [{ license: 'PL1', software_usage_Info: [use] }] });
    refused(validators.reportSoftwareUsageRequest, report({ id: 'a', active_num: 1 }));
    refused(validators.reportSoftwareUsageRequest, report({}));
  });

  it('take a code without an end, since nobody says that every product has one', () => {
    const data = { license_code: 'PL1', status: 'ALIVE', expire_time: null, seats: 3 };
    taken(validators.queryLicenseAnswer, { error_code: '92020000', error_msg: 'success', data });
    taken(validators.licenseCodeInfo, { status: 'PAUSED', expire_time: null });
  });
});
