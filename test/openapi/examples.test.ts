import { expect } from 'chai';
import { validators } from '../../generated/validators.ts';
import type { Bundle } from '../../tools/generate/bundle.ts';
import type { Example, Schema } from '../../tools/generate/document.ts';
import { checkExamples } from '../../tools/generate/examples.ts';
import { foundExamples } from '../../tools/generate/found-examples.ts';
import { specFiles } from '../../tools/generate/spec-files.ts';
import { committedBundle } from './committed-bundle.ts';

const bundles: Bundle[] = specFiles().map((spec) => ({ ...spec, document: committedBundle(spec.name) }));

/** The guide as it is committed, after some damage. */
function damagedGuide(
  damage: (examples: Record<string, Example>, schemas: Record<string, Schema>) => void,
): Bundle {
  const guide = bundles.find(({ name }) => name === 'saas-v2');
  if (!guide) throw new Error('the contract has no saas-v2');
  const copy = structuredClone(guide);
  const content = copy.document.paths['/saas-v2/newInstance']?.post?.requestBody?.content;
  damage(content?.['application/json']?.examples ?? {}, copy.document.components?.schemas ?? {});
  return copy;
}

describe('The examples of the contract', () => {
  it('are as their schemas say, in every spec', () => {
    for (const bundle of bundles) {
      // The order notification, the smallest guide, has 13.
      expect(foundExamples(bundle.document).length, bundle.name).to.be.greaterThan(10);
      checkExamples([bundle]);
    }
  });

  it('name file, place and field when one is not', () => {
    const guide = damagedGuide(({ printed }) => {
      if (printed)
        printed.value = {
          activity: 'newInstance',
          orderId: 'x'.repeat(65),
          orderLineId: 'a',
          businessId: 'b',
        };
    });
    expect(() => checkExamples([guide])).to.throw(
      /openapi\/inbound\/saas-v2\.yaml: paths \/saas-v2\/newInstance post requestBody content application\/json example printed: \/orderId must NOT have more than 64 characters/,
    );
  });

  it('are refused with a field that their schema does not know', () => {
    const guide = damagedGuide(({ printed }) => {
      if (printed) printed.value = { ...(printed.value as object), colour: 'red' };
    });
    expect(() => checkExamples([guide])).to.throw(/example printed: .*additional properties .*colour/);
  });

  it('are held to their schemas inside schemas too', () => {
    const guide = damagedGuide((_, { NewInstanceRequest }) => {
      const orderId = NewInstanceRequest?.properties?.orderId;
      if (orderId) orderId.example = 5;
    });
    expect(() => checkExamples([guide])).to.throw(
      /components schemas NewInstanceRequest orderId: .* must be string/,
    );
  });

  it('of answers are held to the codes of their scene, and to what has to come with a code', () => {
    const guide = bundles.find(({ name }) => name === 'saas-v2');
    const copy = structuredClone(guide);
    const operation = copy?.document.paths['/saas-v2/newInstance']?.post;
    const printed = operation?.responses['200']?.content?.['application/json']?.examples?.printed;
    if (!copy || !printed) throw new Error('newInstance has no printed answer');
    printed.value = { resultCode: '000000', resultMsg: 'success.' };
    expect(() => checkExamples([copy])).to.throw(
      /responses 200 .* example printed: .*required property 'instanceId'/,
    );
    printed.value = { resultCode: '000003', resultMsg: 'no such instance' };
    expect(() => checkExamples([copy])).to.throw(
      /responses 200 .* example printed: \/resultCode must be equal to one of/,
    );
  });

  it('are marked as printed wrongly only while they are wrong', () => {
    const content =
      committedBundle('saas-v2').paths['/saas-v2/changeInstanceCheck']?.post?.requestBody?.content;
    const printed = content?.['application/json']?.examples?.printed;
    expect(printed?.['x-printed-wrong']).to.match(/upgrade/);
    const { request } = validators['saas-v2'].changeInstanceCheck;
    expect(request(printed?.value)).to.equal(false);
    const missing = (request.errors ?? []).filter(({ keyword }) => keyword === 'required');
    expect(missing.map(({ params }) => params.missingProperty)).to.deep.equal(['productInfo']);
  });
});
