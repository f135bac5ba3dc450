import type { StartFigures } from '../start-figures.ts';
import type { CaseReport, Report } from './report.ts';

/** What the project wants to reach. Reported, never enforced: a shared machine proves nothing by one bad run. */
const aims = { queryInstance: 0.45, newInstance: 0.2, p99Ms: 20, startMs: 1500, idleMegabytes: 150 };

const headings = [
  'case',
  'calls/s',
  'p50 ms',
  'p99 ms',
  'CPU us/call',
  'errors',
  'of echo',
  'by CPU',
  'of insert',
  'server busy',
  'load busy',
];

/** The report as text for people. */
export function formatReport(report: Report): string {
  const { machine, connections, seconds, rounds } = report;
  const head = [
    `${machine.date}, Node ${machine.node}, ${machine.cores} x ${machine.processor}, one write to disk ${machine.syncUs.toFixed(0)} us`,
    `${connections} keep-alive connections, ${seconds} s a case in ${rounds} rounds, each beside a round of the echo; medians`,
  ];
  const table = report.cases.length === 0 ? [] : ['', ...formatTable([headings, ...report.cases.map(cells)])];
  const errors = report.cases.flatMap(({ name, firstError }) =>
    firstError === null ? [] : [`${name}: ${firstError}`],
  );
  const start = report.start === null ? [] : ['', ...startLines(report.start)];
  const profiles = report.cases.flatMap(profileLines);
  const all = [...head, ...table, ...errors, ...start, '', ...aimLines(report)];
  return [...all, ...disturbance(report), ...profiles, ''].join('\n');
}

function cells(one: CaseReport): string[] {
  return [
    one.name,
    one.callsPerSecond.toFixed(0),
    one.p50Ms.toFixed(2),
    one.p99Ms.toFixed(2),
    one.cpuUsPerCall.toFixed(1),
    String(one.errors),
    one.ratioToEcho.calls.toFixed(2),
    one.ratioToEcho.cpu.toFixed(2),
    one.ratioToInsert?.toFixed(2) ?? '',
    percent(one.serverBusy),
    percent(one.loadBusy),
  ];
}

function formatTable(rows: string[][]): string[] {
  const widths = headings.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  '),
  );
}

function startLines(start: StartFigures): string[] {
  return [
    `start to first answer  ${start.startMs.toFixed(0)} ms, on a new database ${start.firstStartMs.toFixed(0)} ms`,
    `idle memory            ${start.idleMegabytes.toFixed(0)} MB resident after ${start.idleSeconds} s`,
  ];
}

function aimLines({ cases, start }: Report): string[] {
  const ratios = cases.flatMap(({ name, ratioToEcho, p99Ms }) => {
    if (name !== 'queryInstance' && name !== 'newInstance') return [];
    const ratio = verdict(`${name} >= ${aims[name]} of the echo`, ratioToEcho.calls >= aims[name]);
    return [ratio, verdict(`${name} p99 < ${aims.p99Ms} ms`, p99Ms < aims.p99Ms)];
  });
  if (start === null) return ratios;
  return [
    ...ratios,
    verdict(`start < ${aims.startMs} ms`, start.startMs < aims.startMs),
    verdict(`idle < ${aims.idleMegabytes} MB`, start.idleMegabytes < aims.idleMegabytes),
  ];
}

function verdict(aim: string, met: boolean): string {
  return `aim ${aim}: ${met ? 'met' : 'MISSED'}`;
}

const undisturbed = 0.9;

/** An echo that waits for nothing keeps a core busy; when it does not, somebody else had the core. */
function disturbance({ cases }: Report): string[] {
  const echo = cases.find(({ name }) => name === 'echo');
  if (!echo || echo.serverBusy >= undisturbed) return [];
  const share = percent(echo.serverBusy);
  return [
    '',
    `The echo had ${share} of a core: other programs took the rest. Measure again, or go by CPU time.`,
  ];
}

const shownParts = 25;

function profileLines({ name, profile, cpuUsPerCall }: CaseReport): string[] {
  if (profile === null) return [];
  const lines = profile.slice(0, shownParts).map(({ owner, part }) => {
    const us = (part * cpuUsPerCall).toFixed(1);
    return `  ${percent(part).padStart(6)}  ${us.padStart(6)} us  ${owner}`;
  });
  return ['', `where the time of ${name} goes (measured with the profiler on)`, ...lines];
}

function percent(part: number): string {
  return `${(part * 100).toFixed(part < 0.1 ? 1 : 0)} %`;
}
