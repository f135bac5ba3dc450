import { expect } from 'chai';
import type { LifeCall, LifeStep } from '../../simulator/life/step.ts';
import { timelineEnd, timelineHead, timelineStep } from '../../simulator/life/timeline.ts';

const call: LifeCall = {
  scene: 'queryInstance',
  status: 200,
  resultCode: '000000',
  resultMsg: 'success.',
  ms: 2,
  problem: null,
};
const step: LifeStep = {
  type: 'step',
  number: 1,
  chapter: 'Sold by period',
  title: 'The buyer orders a year',
  startedAt: '2026-01-31T08:00:01.500Z',
  ms: 12,
  orderId: 'CS1',
  instanceId: 'i-1',
  calls: [call],
  note: null,
  outcome: 'done',
  problem: null,
};
const began = Date.parse('2026-01-31T08:00:00.000Z');

describe('the time line', () => {
  it('shows when, what, which call, how it was answered, how long it took and whether all checks passed', () => {
    const [chapter, line] = timelineStep(step, began, null);
    expect(chapter).to.equal('Sold by period');
    expect(line).to.match(/^ +1\.50 s {2}The buyer orders a year +queryInstance +000000 +2\.0 {2}ok$/);
  });

  it('writes equal calls in a row as one, with their number and time together', () => {
    const waiting = { ...call, resultCode: '000004' };
    const lines = timelineStep({ ...step, calls: [waiting, waiting, call] }, began, step);
    expect(lines).to.have.length(2);
    expect(lines[0]).to.match(/The buyer orders a year +queryInstance x2 +000004 +4\.0 {2}ok$/);
    expect(lines[1]).to.match(/^ +queryInstance +000000 +2\.0 {2}ok$/);
  });

  it('says what went wrong below the step', () => {
    const bad = { ...call, problem: 'http-status: HTTP 500 instead of 200', resultCode: null };
    const problem = `queryInstance: ${bad.problem}`;
    const lines = timelineStep({ ...step, calls: [bad], outcome: 'failed', problem }, began, step);
    expect(lines[0]).to.match(/queryInstance +- +2\.0 {2}failed$/);
    expect(lines[1]?.trim()).to.equal('failed: queryInstance: http-status: HTTP 500 instead of 200');
  });

  it('says below the step what else was seen, also of a step without a call', () => {
    const note = 'license.lic arrived: 812 bytes';
    const lines = timelineStep({ ...step, calls: [], note }, began, step);
    expect(lines).to.have.length(2);
    expect(lines[0]).to.match(/1\.50 s {2}The buyer orders a year +- +-$/);
    expect(lines[1]?.trim()).to.equal(note);
  });

  it('begins each chapter with its title, and with a free line after another', () => {
    expect(timelineStep(step, began, step)).to.have.length(1);
    expect(timelineStep({ ...step, chapter: 'Sold once' }, began, step).slice(0, 2)).to.deep.equal([
      '',
      'Sold once',
    ]);
  });

  it('keeps its columns, from the head to the last line', () => {
    const head = timelineHead(
      { name: 'cycle-demo', url: 'http://127.0.0.1:8080/produce/cycle-demo' },
      'cycle-billed',
    );
    expect(head[0]).to.equal(
      'The life of cycle-demo (cycle-billed) at http://127.0.0.1:8080/produce/cycle-demo',
    );
    const [heads = '', line = ''] = [head[2], timelineStep(step, began, step)[0]];
    expect(line.indexOf('queryInstance')).to.equal(heads.indexOf('call'));
    expect(line.indexOf('000000')).to.equal(heads.indexOf('answer'));
    expect(line.indexOf('ok')).to.equal(heads.indexOf('checks'));
  });

  it('ends with the sum', () => {
    const end = { type: 'end', ok: true, done: 20, declined: 0, failed: 0, ms: 1234 } as const;
    expect(timelineEnd(end).at(-1)).to.equal('20 steps went well, none failed; 1.23 s in all');
    expect(timelineEnd({ ...end, ok: false, declined: 1, failed: 2 }).at(-1)).to.equal(
      '20 steps went well, 1 declined, 2 FAILED; 1.23 s in all',
    );
  });
});
