import { expect } from 'chai';
import { errorCode, type Guide, goodGuide } from './good-guide.ts';
import { type BrokenRules, lintRun } from './lint-run.ts';

type Damage = { what: string; rule: string; damage(guide: Guide): void };

const operationOf = (guide: Guide) => guide.paths['/guide/newInstance'].post;
const activityOf = (guide: Guide) => guide.components.schemas.Request.properties.activity;

const damages: Damage[] = [
  {
    what: 'a field without a description',
    rule: 'koobridge/field-described',
    damage: (guide) => {
      activityOf(guide).description = undefined;
    },
  },
  {
    what: 'a field with an empty description',
    rule: 'koobridge/field-described',
    damage: (guide) => {
      activityOf(guide).description = ' ';
    },
  },
  {
    what: 'a field without an example',
    rule: 'koobridge/field-described',
    damage: (guide) => {
      activityOf(guide).example = undefined;
    },
  },
  {
    what: 'a field without a source',
    rule: 'koobridge/source-named',
    damage: (guide) => {
      activityOf(guide)['x-source'] = undefined;
    },
  },
  {
    what: 'a shared field without a source',
    rule: 'koobridge/source-named',
    damage: (guide) => {
      guide.components.schemas.Status['x-source'] = undefined;
    },
  },
  {
    what: 'a source without a date',
    rule: 'koobridge/source-named',
    damage: (guide) => {
      activityOf(guide)['x-source'] = { page: 'x' };
    },
  },
  {
    what: 'no source in a list of sources',
    rule: 'koobridge/source-named',
    damage: (guide) => {
      activityOf(guide)['x-source'] = [];
    },
  },
  {
    what: 'a parameter without a source',
    rule: 'koobridge/source-named',
    damage: (guide) => {
      for (const each of operationOf(guide).parameters) each['x-source'] = undefined;
    },
  },
  {
    what: 'a scene without a source',
    rule: 'koobridge/source-named',
    damage: (guide) => {
      operationOf(guide)['x-source'] = undefined;
    },
  },
  {
    what: 'a printed example without a source',
    rule: 'koobridge/example-sourced',
    damage: (guide) => {
      exampleOf(guide)['x-source'] = undefined;
    },
  },
  {
    what: 'a printed mistake that is not explained',
    rule: 'koobridge/example-sourced',
    damage: (guide) => {
      exampleOf(guide)['x-printed-wrong'] = true;
    },
  },
  {
    what: 'an object that does not say what is mandatory',
    rule: 'koobridge/mandatory-stated',
    damage: (guide) => {
      guide.components.schemas.Request.required = undefined;
    },
  },
  {
    what: 'a text without a length',
    rule: 'koobridge/text-length',
    damage: (guide) => {
      activityOf(guide).maxLength = undefined;
    },
  },
  {
    what: 'a text parameter without a length',
    rule: 'koobridge/text-length',
    damage: (guide) => {
      for (const each of operationOf(guide).parameters) each.schema.maxLength = undefined;
    },
  },
  {
    what: 'a closed enumeration of KooGallery',
    rule: 'koobridge/extensible-values',
    damage: (guide) => {
      guide.components.schemas.Status.enum = ['FREEZE'];
    },
  },
  {
    what: 'an activity of several values',
    rule: 'koobridge/extensible-values',
    damage: (guide) => {
      activityOf(guide).enum.push('other');
    },
  },
  {
    what: 'a scene without an activity',
    rule: 'koobridge/scene-marks',
    damage: (guide) => {
      operationOf(guide)['x-scene'].activity = '';
    },
  },
  {
    what: 'a scene of another guide',
    rule: 'koobridge/scene-marks',
    damage: (guide) => {
      operationOf(guide)['x-scene'].guide = 'other';
    },
  },
  {
    what: 'an operationId that is not the activity',
    rule: 'koobridge/scene-marks',
    damage: (guide) => {
      operationOf(guide).operationId = 'other';
    },
  },
  {
    what: 'no result codes',
    rule: 'koobridge/scene-marks',
    damage: (guide) => {
      operationOf(guide)['x-result-codes'] = undefined;
    },
  },
  {
    what: 'a result code of seven digits',
    rule: 'koobridge/scene-marks',
    damage: (guide) => {
      operationOf(guide)['x-result-codes'] = ['0000004'];
    },
  },
  {
    what: 'a ruling that is none',
    rule: 'koobridge/ruling-named',
    damage: (guide) => {
      activityOf(guide)['x-ruling'] = 'as usual';
    },
  },
  codeDamage('an empty table of error codes', 'x-error-codes', {}),
  codeDamage('an error code without an HTTP status', 'x-error-codes', {
    E1: { ...errorCode(), httpStatus: undefined },
  }),
  codeDamage('an HTTP status that is none', 'x-error-codes', { E1: { ...errorCode(), httpStatus: 1000 } }),
  codeDamage('a second HTTP status that is none', 'x-error-codes', {
    E1: { ...errorCode(), otherHttpStatuses: ['413'] },
  }),
  codeDamage('a retry class that nobody knows', 'x-error-codes', { E1: { ...errorCode(), retry: 'maybe' } }),
  codeDamage('an error code without a meaning', 'x-error-codes', { E1: { ...errorCode(), meaning: '' } }),
  codeDamage('an error code with a column of its own', 'x-error-codes', {
    E1: { ...errorCode(), treatment: 'never' },
  }),
  codeDamage('a code of the gateway without a retry class', 'x-gateway-error-codes', {
    E1: { ...errorCode(), retry: undefined },
  }),
  codeDamage('a record code that is treated like an error code', 'x-record-codes', { '001': errorCode() }),
  codeDamage('a treatment that nobody knows', 'x-record-codes', {
    '001': { treatment: 'backoff', meaning: 'Unknown.' },
  }),
  {
    what: 'a mandatory field that is not declared',
    rule: 'no-required-schema-properties-undefined',
    damage: (guide) => {
      guide.components.schemas.Request.required = ['orderId'];
    },
  },
  {
    what: 'an operation without an id',
    rule: 'operation-operationId',
    damage: (guide) => {
      operationOf(guide).operationId = undefined;
    },
  },
];

function codeDamage(
  what: string,
  table: 'x-error-codes' | 'x-record-codes' | 'x-gateway-error-codes',
  codes: unknown,
): Damage {
  return {
    what,
    rule: 'koobridge/code-tables',
    damage: (guide) => {
      Object.assign(operationOf(guide), { [table]: codes });
    },
  };
}

function exampleOf(guide: Guide) {
  return operationOf(guide).requestBody.content['application/json'].examples.printed;
}

function damaged({ damage }: Damage): Guide {
  const guide = goodGuide();
  damage(guide);
  return guide;
}

describe('The rules of the contract', () => {
  let broken: BrokenRules;

  before(async function () {
    this.timeout(60_000);
    const twice = goodGuide();
    const paths = { ...twice.paths, '/guide/again': twice.paths['/guide/newInstance'] };
    broken = await lintRun([
      { name: 'good', place: 'inbound', spec: goodGuide() },
      { name: 'twice', place: 'inbound', spec: { ...twice, paths } },
      ...damages.map((each) => ({
        name: each.what.replaceAll(' ', '-'),
        place: 'inbound',
        spec: damaged(each),
      })),
      ...damages.map((each) => ({
        name: `ours-${each.what.replaceAll(' ', '-')}`,
        place: 'own',
        spec: damaged(each),
      })),
    ]);
  });

  it('find nothing in a guide that keeps them', () => {
    expect(broken.get('good')).to.deep.equal([]);
  });

  for (const { what, rule } of damages) {
    it(`find ${what} (${rule})`, () => {
      expect(broken.get(what.replaceAll(' ', '-'))).to.include(rule);
    });
  }

  it('find two operations of the same id', () => {
    expect(broken.get('twice')).to.deep.equal(['operation-operationId-unique']);
  });

  it('ask for descriptions, examples and true rulings alone where the interface is our own', () => {
    const rules = damages.flatMap(({ what }) => broken.get(`ours-${what.replaceAll(' ', '-')}`) ?? []);
    expect(new Set(rules.filter((rule) => rule.startsWith('koobridge/')))).to.deep.equal(
      new Set(['koobridge/field-described', 'koobridge/ruling-named']),
    );
  });
});
