import ajvDraft04 from 'ajv-draft-04';
import type { Bundle } from './bundle.ts';
import { checkedSchema } from './checked-schema.ts';
import type { Schema } from './document.ts';
import { foundExamples } from './found-examples.ts';
import { sceneList } from './scene-list.ts';
import { answerSchema } from './scene-schemas.ts';

/**
 * Holds every example of the contract to its schema, also to what drift detection would report: an example shows what
 * is known. Examples that are marked as printed wrongly are left alone.
 * @throws Error with one line per fault: file, example, place in it, what is wrong.
 */
export function checkExamples(bundles: Bundle[]): void {
  const faults = bundles.flatMap(faultsOf);
  if (faults.length > 0)
    throw new Error(`Examples that are not as their schemas say:\n\n${faults.join('\n')}`);
}

function faultsOf(bundle: Bundle): string[] {
  const { document } = bundle;
  const scenes = sceneList([bundle]).flatMap((guide) => guide.scenes);
  return foundExamples(document).flatMap(({ place, schema, value }) => {
    const scene = scenes.find(({ path, method }) =>
      place.startsWith(`paths ${path} ${method.toLowerCase()} responses 200 `),
    );
    const demands = scene ? answerSchema(document, scene) : checkedSchema(document, schema, 'closed');
    return faultsIn(demands, value).map((fault) => `${bundle.path}: ${place}: ${fault}`);
  });
}

const ajv = new ajvDraft04.default({
  allErrors: true,
  allowUnionTypes: true,
  discriminator: true,
  strictTypes: false,
  strictRequired: false,
  formats: {
    // The bytes of an upload, which JSON cannot show.
    binary: true,
    'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/,
  },
});

function faultsIn(schema: Schema, value: unknown): string[] {
  const validate = ajv.compile(schema);
  if (validate(value)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) =>
      `${instancePath || 'the whole of it'} ${message} ${JSON.stringify(params)}`,
  );
}
