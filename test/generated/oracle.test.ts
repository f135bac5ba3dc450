import { expect } from 'chai';
import fc from 'fast-check';
import { type Guide, scenes } from '../../generated/scenes.ts';
import { type SceneValidators, type Validate, validators } from '../../generated/validators.ts';
import { bundle } from '../../tools/generate/bundle.ts';
import { sceneList } from '../../tools/generate/scene-list.ts';
import { answerSchema, requestSchema } from '../../tools/generate/scene-schemas.ts';
import { specFiles } from '../../tools/generate/spec-files.ts';
import { brokenMessages, messages } from '../arbitraries/message.ts';
import { type Oracle, type SceneSchemas, startOracle, type Verdict } from './oracle.ts';

const everyScene = (Object.keys(scenes) as Guide[]).flatMap((guide) =>
  Object.keys(scenes[guide]).map((activity) => ({ guide, activity, name: `${guide}-${activity}` })),
);

describe('The precompiled validators beside express-openapi-validator', () => {
  const schemas = new Map<string, SceneSchemas>();
  const keywords = new Set<string>();
  let oracle: Oracle;

  before(async function () {
    this.timeout(60_000);
    const bundles = await bundle(specFiles());
    for (const { document, scenes: all } of sceneList(bundles)) {
      for (const scene of all) {
        const request = requestSchema(document, scene);
        schemas.set(`${scene.guide}-${scene.activity}`, { request, answer: answerSchema(document, scene) });
      }
    }
    oracle = await startOracle(schemas);
  });

  after(() => oracle.close());

  for (const { guide, activity, name } of everyScene) {
    for (const kind of ['request', 'answer'] as const) {
      const validate = validatorOf(guide, activity, kind);
      // What has to come with a code is an alternative; the oracle tells the faults of the other alternatives too.
      const hasAlternatives = () => 'oneOf' in schemaOf(name, kind);
      const view = (faults: Verdict) => (hasAlternatives() ? faults.length === 0 : faults);

      it(`accept the same good ${kind}s of ${name}`, async function () {
        this.timeout(60_000);
        const property = fc.asyncProperty(messages(schemaOf(name, kind)), async (message) => {
          const ours = verdictOf(validate, message);
          if (!hasAlternatives()) expect(ours).to.deep.equal([]);
          expect(view(await oracle.ask(name, kind, message))).to.deep.equal(view(ours));
        });
        await fc.assert(property, { numRuns: 15 });
      });

      it(`find the same faults in broken ${kind}s of ${name}`, async function () {
        this.timeout(60_000);
        const property = fc.asyncProperty(brokenMessages(schemaOf(name, kind)), async (message) => {
          const ours = verdictOf(validate, message);
          if (kind === 'request')
            for (const fault of ours) keywords.add(fault.slice(fault.lastIndexOf(' ') + 1));
          expect(view(await oracle.ask(name, kind, message))).to.deep.equal(view(ours));
        });
        await fc.assert(property, { numRuns: 50 });
      });
    }
  }

  it('met every kind of fault in the broken requests', () => {
    const kinds = ['required', 'type', 'additionalProperties', 'enum', 'maxLength', 'pattern'];
    expect([...keywords]).to.include.members(kinds);
  });

  function schemaOf(name: string, kind: keyof SceneSchemas) {
    const both = schemas.get(name);
    if (!both) throw new Error(`${name} is not in the contract`);
    return both[kind];
  }
});

function validatorOf(guide: Guide, activity: string, kind: keyof SceneValidators): Validate {
  const found = (validators[guide] as Record<string, SceneValidators>)[activity];
  if (!found) throw new Error(`${guide} has no validators of ${activity}`);
  return found[kind];
}

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
