import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { redocly } from '../../tools/generate/redocly.ts';

/** Rules that each spec breaks, by the name it was given. */
export type BrokenRules = Map<string, string[]>;

/**
 * Lints specs as the generation does, all in one run.
 * @param specs by name; the file is `<name>/<place>/guide.yaml`, for the place decides which rules concern it.
 */
export async function lintRun(specs: { name: string; place: string; spec: object }[]): Promise<BrokenRules> {
  const folder = mkdtempSync(join(tmpdir(), 'koobridge-lint-'));
  try {
    const paths = specs.map(({ name, place, spec }) => {
      const path = join(folder, name, place, 'guide.yaml');
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, JSON.stringify(spec));
      return path;
    });
    const run = await redocly('lint', ...paths, '--format', 'json', '--max-problems', '1000');
    // One JSON document per spec, in the order given.
    const reports = run.stdout.split(/(?<=^\})(?=\{)/m).map((report) => JSON.parse(report) as Report);
    return new Map(specs.map(({ name }, index) => [name, rulesOf(reports[index])]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Report {
  problems: { ruleId: string }[];
}

function rulesOf(report: Report | undefined): string[] {
  if (!report) throw new Error('redocly reported on fewer specs than it was given');
  return [...new Set(report.problems.map(({ ruleId }) => ruleId))].sort();
}
