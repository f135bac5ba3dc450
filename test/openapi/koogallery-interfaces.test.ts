import { expect } from 'chai';
import { outbound } from '../../generated/outbound.ts';
import { operationsOf } from '../../tools/generate/document.ts';
import { committedBundle } from './committed-bundle.ts';
import { fieldTable } from './field-table.ts';
import { notNullable } from './not-nullable.ts';

const document = committedBundle('koogallery');
const operations = outbound.koogallery;
const prefix = '/api/mkp-openapi-public/global';

// Method, path and way of signing, as the list of interfaces has them.
const interfaces: Record<string, string> = {
  queryOrder: `GET ${prefix}/v1/order/query ak-sk`,
  pushUsage: `POST ${prefix}/v1/isv/usage-data usage-signature`,
  pushUsageOld: 'POST /rest/marketplace/v1/isv/usage-data ak-sk',
  uploadLicense: `POST ${prefix}/v1/market-event/{event_id}/file ak-sk`,
  activateLicense: `POST ${prefix}/v1/license/activate ak-sk`,
  activateLicenses: `POST ${prefix}/v2/license/activate ak-sk`,
  queryLicense: `POST ${prefix}/v1/license/heartbeat ak-sk`,
  queryLicenses: `POST ${prefix}/v2/license/heartbeat ak-sk`,
  reportSoftwareUsage: `POST ${prefix}/v2/license/software-usage-info ak-sk`,
};

// Name, mandatory or optional, greatest length, as the tables of the guides have them.
const requests: Record<string, string[]> = {
  PushUsageRequest: ['usage_records M'],
  UsageRecord: [
    'instance_id M 64',
    'record_time M 17',
    'begin_time M 17',
    'end_time M 17',
    'usage_value M 20',
    'metering_sn M 64',
    'relate_pkg_instance O 64',
  ],
  PushUsageOldRequest: ['usage_records M'],
  UsageRecordOld: [
    'instance_id M 64',
    'product_id M 64',
    'record_time M 17',
    'begin_time M 17',
    'end_time M 17',
    'usage_value M 20',
    'relate_pkg_instance O 64',
  ],
  UploadLicenseRequest: ['type M 10', 'file_name O 1024', 'sha256 O 1024', 'characters O 1024'],
  ActivateLicenseRequest: ['license M 64', 'real_effect_time O 16'],
  ActivateLicensesRequest: ['license_list M', 'real_effect_time O 16'],
  QueryLicenseRequest: ['license M 64', 'heartbeatInfo O'],
  HeartbeatInfo: ['thirdPartyAccount M 256', 'ip O 32'],
  // No table was seen of it: as activateLicenses has it.
  QueryLicensesRequest: ['license_list M'],
  ReportSoftwareUsageRequest: ['usage_info M'],
  LicenseUsage: ['license M 64', 'software_usage_Info M'],
  // Optional in one table, of which exactly one is there.
  ActiveClient: ['id M 256'],
  ActiveClients: ['active_num M'],
};

const answers: Record<string, string[]> = {
  // The table says 6 for error_code, which MKT.0000 would not fit in, and nothing of whether error_msg is mandatory.
  PushUsageAnswer: ['error_code M 16', 'error_msg O 255'],
  UploadLicenseAnswer: ['error_code M 16', 'error_msg M 1024'],
  ActivateLicenseAnswer: ['error_code M 16', 'error_msg M 1024', 'data O'],
  ActivateLicensesAnswer: ['error_code M 16', 'error_msg M 1024'],
  LicenseCodeInfo: ['status O 10', 'expire_time O 16', 'product_id O 64', 'amount O', 'order_id O 64'],
  // The table calls data mandatory; a failure can hardly have it.
  QueryLicenseAnswer: ['error_code M 16', 'error_msg M 1024', 'data O'],
  QueryLicensesAnswer: ['error_code M 16', 'error_msg M 1024', 'data O'],
  // The last three are mandatory in a fragment that may be of the other version.
  LicenseInfo: [
    'license_code M 64',
    'status M 10',
    'activate_time O 16',
    'expire_time O 16',
    'product_name O 255',
  ],
  ReportSoftwareUsageAnswer: ['error_code M 16', 'error_msg M 1024', 'data O'],
};

describe('The contract of the open interface', () => {
  it('has every interface that a merchant may call, where it is and how it is signed', () => {
    const found = Object.entries(operations).map(([name, { method, path, auth }]) => [
      name,
      `${method} ${path} ${auth}`,
    ]);
    expect(Object.fromEntries(found)).to.deep.equal(interfaces);
  });

  for (const [name, fields] of Object.entries({ ...requests, ...answers })) {
    it(`has every field of ${name}, mandatory and as long as in the guide`, () => {
      expect(fieldTable(document, name)).to.deep.equal(fields);
    });
  }

  it('has the headers of the usage push and the event of the upload', () => {
    const parametersOf = (id: string) =>
      operationsOf(document)
        .filter(({ operation }) => operation.operationId === id)
        .flatMap(({ operation }) => operation.parameters ?? [])
        .map(({ name, in: place, schema }) => `${place} ${name} ${schema?.maxLength}`);
    expect(parametersOf('pushUsage')).to.deep.equal([
      'header signature 1000',
      'header ts 20',
      'header nonce 64',
    ]);
    expect(parametersOf('uploadLicense')).to.deep.equal(['path event_id 64']);
  });

  it('bounds every list: 1000 usage records, 100 codes, 100 clients', () => {
    const schemas = document.components?.schemas ?? {};
    const bounds = Object.entries(schemas).flatMap(([name, { properties = {} }]) =>
      Object.entries(properties).flatMap(([field, { maxItems }]) =>
        maxItems === undefined ? [] : [`${name}.${field} ${maxItems}`],
      ),
    );
    expect(bounds).to.deep.equal([
      'PushUsageRequest.usage_records 1000',
      'PushUsageOldRequest.usage_records 1000',
      'ActivateLicensesRequest.license_list 100',
      'QueryLicensesRequest.license_list 100',
      'ReportSoftwareUsageRequest.usage_info 100',
      'LicenseUsage.software_usage_Info 100',
    ]);
  });

  it('lets us send nothing but what it knows, and takes null for every optional field of an answer', () => {
    for (const name of Object.keys(requests)) {
      expect(document.components?.schemas?.[name]?.additionalProperties, name).to.equal(false);
    }
    for (const name of Object.keys(answers)) expect(notNullable(document, name), name).to.deep.equal([]);
  });

  it('has the same body for HTTP 200 and for any other status, since the status says nothing (R25)', () => {
    for (const { operation } of operationsOf(document)) {
      const schemas = ['200', 'default'].map(
        (status) => operation.responses[status]?.content?.['application/json']?.schema,
      );
      expect(schemas[0]?.$ref, operation.operationId).to.match(/Answer$/);
      expect(schemas[1], operation.operationId).to.deep.equal(schemas[0]);
    }
  });
});
