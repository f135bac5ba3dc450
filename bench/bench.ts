import { readOptions } from './options.ts';
import { formatReport } from './report/table.ts';
import { runBench } from './run-bench.ts';

const options = readOptions(process.argv);
process.on('SIGINT', () => process.exit(1)).on('SIGTERM', () => process.exit(1));

try {
  const report = await runBench(options, (text) => process.stderr.write(`measuring ${text} ...\n`));
  process.stdout.write(options.json ? `${JSON.stringify(report, null, 2)}\n` : formatReport(report));
  process.exitCode = report.cases.some(({ errors }) => errors > 0) ? 1 : 0;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
