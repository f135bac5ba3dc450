import type { LifeCall, LifeEnd, LifeStep } from './step.ts';

const WIDTHS = { time: 9, title: 44, scene: 26, code: 7, ms: 9 };

/** What stands above a time line. */
export function timelineHead(endpoint: { name: string; url: string }, productType: string): string[] {
  const heads = row('time', 'what happened', 'call', 'answer', 'ms', 'checks');
  return [
    `The life of ${endpoint.name} (${productType}) at ${endpoint.url}`,
    '',
    heads,
    '-'.repeat(heads.length + 2),
  ];
}

/** The lines of one step: equal calls in a row are one line with their number. */
export function timelineStep(step: LifeStep, beganAt: number, previous: LifeStep | null): string[] {
  const lines = groups(step.calls).map(({ call, count, ms }, index) => {
    const times = count === 1 ? '' : ` x${count}`;
    const first = index === 0;
    return row(
      first ? clock(Date.parse(step.startedAt) - beganAt) : '',
      first ? step.title : '',
      `${call.scene}${times}`,
      call.resultCode ?? '-',
      ms.toFixed(1),
      call.problem === null ? 'ok' : 'failed',
    );
  });
  if (lines.length === 0)
    lines.push(row(clock(Date.parse(step.startedAt) - beganAt), step.title, '-', '-', '', ''));
  if (step.note !== null) lines.push(`${' '.repeat(WIDTHS.time)}  ${step.note}`);
  if (step.problem !== null) lines.push(`${' '.repeat(WIDTHS.time)}  ${step.outcome}: ${step.problem}`);
  const chapter =
    step.chapter === previous?.chapter ? [] : [...(previous === null ? [] : ['']), step.chapter];
  return [...chapter, ...lines];
}

/** What stands below a time line. */
export function timelineEnd(end: LifeEnd): string[] {
  const declined = end.declined === 0 ? '' : `, ${end.declined} declined`;
  const failed = end.failed === 0 ? 'none failed' : `${end.failed} FAILED`;
  return ['', `${end.done} steps went well${declined}, ${failed}; ${(end.ms / 1000).toFixed(2)} s in all`];
}

interface Group {
  call: LifeCall;
  count: number;
  ms: number;
}

function groups(calls: LifeCall[]): Group[] {
  const result: Group[] = [];
  for (const call of calls) {
    const last = result.at(-1);
    const same =
      last?.call.scene === call.scene &&
      last.call.resultCode === call.resultCode &&
      last.call.problem === null;
    if (last !== undefined && same && call.problem === null) {
      last.count += 1;
      last.ms += call.ms;
    } else {
      result.push({ call, count: 1, ms: call.ms });
    }
  }
  return result;
}

function row(time: string, title: string, scene: string, code: string, ms: string, checks: string): string {
  const cells = [
    time.padStart(WIDTHS.time),
    title.padEnd(WIDTHS.title),
    scene.padEnd(WIDTHS.scene),
    code.padEnd(WIDTHS.code),
    ms.padStart(WIDTHS.ms),
    checks,
  ];
  return cells.join('  ').trimEnd();
}

function clock(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`;
}
