import { expect } from 'chai';
import { changesOf } from '../../../tools/spec-diff/changes.ts';
import { compareSpecs } from '../../../tools/spec-diff/compare/compare-specs.ts';
import { rules } from '../../../tools/spec-diff/rules/rules.ts';
import { sides } from '../../../tools/spec-diff/side.ts';
import { fieldCases } from './cases/field-cases.ts';
import { noteCases } from './cases/note-cases.ts';
import type { RuleCase } from './cases/rule-case.ts';
import { sceneCases } from './cases/scene-cases.ts';
import { valueCases } from './cases/value-cases.ts';
import { tinySpec } from './tiny-spec.ts';

const ruleCases = [...sceneCases, ...fieldCases, ...valueCases, ...noteCases];
const kindOf: Record<string, string> = { B: 'breaking', A: 'additive', D: 'docs' };

describe('the rules of the comparison', () => {
  it('each have a case', () => {
    expect([...new Set(ruleCases.map(({ rule }) => rule))].sort()).to.deep.equal(Object.keys(rules).sort());
  });

  it('say of every breaking change what follows from it', () => {
    const verdicts = Object.values(rules).flatMap((rule) => Object.values(rule.verdicts));
    const silent = verdicts.filter(({ kind, so }) => kind === 'breaking' && so === '');
    expect(silent).to.deep.equal([]);
  });

  it('judge a side when the change can happen there, and no other', () => {
    for (const name of new Set(ruleCases.map(({ rule }) => rule))) {
      const cases = ruleCases.filter(({ rule }) => rule === name);
      const possible = sides.filter((_, at) => cases.some(({ judged }) => judged[at] !== '-'));
      const judged = sides.filter((side) => rules[name].verdicts[side]);
      expect(judged, name).to.deep.equal(possible);
    }
  });

  for (const ruleCase of ruleCases) {
    for (const [at, side] of sides.entries()) {
      const kind = kindOf[ruleCase.judged[at] ?? ''];
      if (!kind) continue;
      it(`call ${ruleCase.what} (${ruleCase.rule}) ${kind} in an ${side}`, () => {
        const changes = changesIn(ruleCase, at);
        expect(changes.map((change) => change.rule)).to.deep.equal([ruleCase.rule]);
        const [change] = changes;
        expect(change).to.include({ spec: 'tiny', kind, side });
        expect(change?.sentence).to.match(/^tiny[^:]*: [^;]+[^.](; .+[^.])?\.$/);
        expect(change?.sentence).to.not.match(/undefined|\[object/);
      });
    }
  }
});

function changesIn({ before, after }: RuleCase, at: number) {
  const [old, young] = [tinySpec(sides[at] ?? 'own request'), tinySpec(sides[at] ?? 'own request')];
  before(old);
  after(young);
  return changesOf(compareSpecs(old.bundles, young.bundles), new Map([['tiny', 1]]));
}
