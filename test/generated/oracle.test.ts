import { expect } from 'chai';
import fc from 'fast-check';
import { scenes } from '../../generated/scenes.ts';
import { type Validate, validators } from '../../generated/validators.ts';
import { bundle } from '../../tools/generate/bundle.ts';
import { sceneList } from '../../tools/generate/scene-list.ts';
import { answerSchema, requestSchema } from '../../tools/generate/scene-schemas.ts';
import { specFiles } from '../../tools/generate/spec-files.ts';
import { brokenMessages, messages } from '../arbitraries/message.ts';
import { type Oracle, type SceneSchemas, startOracle, type Verdict } from './oracle.ts';

const guide = 'saas-v2';
const activities = Object.keys(scenes[guide]) as (keyof (typeof scenes)[typeof guide])[];

describe('The precompiled validators beside express-openapi-validator', () => {
  const schemas = new Map<string, SceneSchemas>();
  const keywords = new Set<string>();
  let oracle: Oracle;

  before(async function () {
    this.timeout(60_000);
    const bundles = await bundle(specFiles().filter((spec) => spec.name === guide));
    for (const { document, scenes: all } of sceneList(bundles)) {
      for (const scene of all) {
        const request = requestSchema(document, scene);
        schemas.set(scene.activity, { request, answer: answerSchema(document, scene) });
      }
    }
    oracle = await startOracle(schemas);
  });

  after(() => oracle.close());

  for (const activity of activities) {
    for (const kind of ['request', 'answer'] as const) {
      const validate = validators[guide][activity][kind];
      // What has to come with a code is an alternative; the oracle tells the faults of the other alternatives too.
      const alternatives = activity === 'newInstance' && kind === 'answer';
      const view = (faults: Verdict) => (alternatives ? faults.length === 0 : faults);

      it(`accept the same good ${kind}s of ${activity}`, async function () {
        this.timeout(60_000);
        const property = fc.asyncProperty(messages(schemaOf(activity, kind)), async (message) => {
          const ours = verdictOf(validate, message);
          if (!alternatives) expect(ours).to.deep.equal([]);
          expect(view(await oracle.ask(activity, kind, message))).to.deep.equal(view(ours));
        });
        await fc.assert(property, { numRuns: 30 });
      });

      it(`find the same faults in broken ${kind}s of ${activity}`, async function () {
        this.timeout(60_000);
        const property = fc.asyncProperty(brokenMessages(schemaOf(activity, kind)), async (message) => {
          const ours = verdictOf(validate, message);
          if (kind === 'request')
            for (const fault of ours) keywords.add(fault.slice(fault.lastIndexOf(' ') + 1));
          expect(view(await oracle.ask(activity, kind, message))).to.deep.equal(view(ours));
        });
        await fc.assert(property, { numRuns: 200 });
      });
    }
  }

  it('met every kind of fault in the broken requests', () => {
    const kinds = ['required', 'type', 'additionalProperties', 'enum', 'maxLength', 'pattern'];
    expect([...keywords]).to.include.members(kinds);
  });

  function schemaOf(activity: string, kind: keyof SceneSchemas) {
    const both = schemas.get(activity);
    if (!both) throw new Error(`${activity} is not in the contract`);
    return both[kind];
  }
});

// Of what is sent: JSON cannot say everything that a generator makes (-0, undefined).
function verdictOf(validate: Validate, message: unknown): Verdict {
  if (validate(JSON.parse(JSON.stringify(message)))) return [];
  const faults = (validate.errors ?? []).map(({ instancePath, keyword, params }) => {
    const field = params.missingProperty ?? params.additionalProperty;
    if (field === undefined) return `${instancePath} ${keyword}`;
    // The oracle loses the place of a field whose name is empty.
    return field === '' ? ` ${keyword}` : `${instancePath}/${String(field)} ${keyword}`;
  });
  return faults.sort();
}
