import { expect } from 'chai';
import type { Bundle } from '../../tools/generate/bundle.ts';
import type { Document } from '../../tools/generate/document.ts';
import { outboundTable } from '../../tools/generate/outbound-table.ts';

/** A spec of what we call, with one operation and what is said about it. */
function bundleOf(said: object, root: object = {}): Bundle {
  const operation = { operationId: 'act', responses: {}, ...said };
  const paths = { '/act/{id}': { post: operation } };
  const document = { openapi: '3.0.3', info: { title: 'Tiny', version: '1' }, paths, ...root };
  return {
    name: 'tiny',
    path: 'openapi/outbound/tiny.yaml',
    direction: 'outbound',
    document: document as unknown as Document,
  };
}

/** What the generated module exports, read without its types. */
function tableOf(bundle: Bundle): Record<string, unknown> {
  const [, literal = ''] = /export const outbound = ([\s\S]*) as const;/.exec(outboundTable([bundle])) ?? [];
  return new Function(`return (${literal}).tiny.act`)() as Record<string, unknown>;
}

describe('the table of what we call', () => {
  it('has method and path of an operation', () => {
    expect(tableOf(bundleOf({}))).to.deep.equal({ method: 'POST', path: '/act/{id}', auth: 'none' });
  });

  it('has the way to sign of the operation, else that of the whole spec', () => {
    const root = { security: [{ 'ak-sk': [] }] };
    expect(tableOf(bundleOf({}, root)).auth).to.equal('ak-sk');
    expect(tableOf(bundleOf({ security: [{ 'usage-signature': [] }] }, root)).auth).to.equal(
      'usage-signature',
    );
    expect(tableOf(bundleOf({ security: [] }, root)).auth).to.equal('none');
  });

  it('has the codes of an operation and of its gateway, without the notes for readers', () => {
    const code = { httpStatus: 400, retry: 'never', meaning: "It's wrong.", 'x-note': 'A guess.' };
    const several = { ...code, otherHttpStatuses: [413, 502], retryFrom500: 'backoff' };
    const { errorCodes, gatewayErrorCodes } = tableOf(
      bundleOf({ 'x-error-codes': { '94060001': code }, 'x-gateway-error-codes': { 'APIGW.0201': several } }),
    );
    const { 'x-note': _, ...facts } = code;
    expect(errorCodes).to.deep.equal({ '94060001': facts });
    expect(gatewayErrorCodes).to.deep.equal({
      'APIGW.0201': { ...facts, otherHttpStatuses: [413, 502], retryFrom500: 'backoff' },
    });
  });

  it('has what becomes of single records', () => {
    const codes = { '005': { treatment: 'known', meaning: 'It came before.' } };
    expect(tableOf(bundleOf({ 'x-record-codes': codes })).recordCodes).to.deep.equal(codes);
  });

  it('leaves out what is called at us', () => {
    const inbound: Bundle = { ...bundleOf({}), name: 'guide', direction: 'inbound' };
    expect(outboundTable([inbound])).to.not.include('guide');
  });
});
