import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { StartError } from '../../server/start-error.ts';
import { askServer, serverAccess } from '../ask-server.ts';
import { configFor } from '../config-for.ts';
import { fine, notFine } from '../exit-codes.ts';
import { exitOnStartError } from '../exit-on-start-error.ts';

interface Options {
  order: string[];
  ordersFile?: string;
  endpoint?: string;
  dryRun?: boolean;
  url?: string;
  token?: string;
  config?: string;
  json?: boolean;
}

interface Finding {
  kind: string;
  endpoint: string;
  orderId: string | null;
  instanceId: string | null;
  facts: Record<string, unknown>;
  advice: { en: string };
}

interface Report {
  asked: number;
  repaired: Finding[];
  open: Finding[];
  gone: number;
  stopped: string | null;
}

/** `koobridge reconcile`: compare what KooGallery says with what a running server holds. */
export function addReconcileCommand(program: Command): void {
  program
    .command('reconcile')
    .description(
      'Ask KooGallery for all known orders, and for those named here, and compare: what is safe is repaired, the rest is listed. ' +
        'Exit code 0: both agree, 1: something is left to decide, 2: wrong usage.',
    )
    .option('--order <id...>', 'orders to ask for besides', [])
    .option(
      '--orders-file <file>',
      "orders to ask for: one in a line, or a CSV such as the seller console's order list",
    )
    .option('--endpoint <name>', 'only this endpoint; the named orders are taken for its own')
    .option('--dry-run', 'repair nothing')
    .option('--url <address>', 'where the server runs; default: http://127.0.0.1, its configured port')
    .option('--token <token>', 'token of its management interface; default: the first of management.tokens')
    .option(
      '--config <file>',
      'the configuration; default: koobridge.yaml, else KOOBRIDGE_CONFIG, else the demo',
    )
    .option('--json', 'print the report as JSON')
    .action(async (options: Options) => {
      await exitOnStartError(async () => {
        process.exitCode = await reconcile(options);
      }, options.json === true);
    });
}

async function reconcile({
  config,
  json,
  order,
  ordersFile,
  endpoint,
  dryRun,
  ...said
}: Options): Promise<number> {
  const { named, leftOut } = ordersFile === undefined ? { named: [], leftOut: 0 } : ordersIn(ordersFile);
  const orders = [...order, ...named];
  const access = serverAccess(said, () => configFor(config));
  const wish = { orders, ...(endpoint === undefined ? {} : { endpoint }), dryRun: dryRun === true };
  const report = await askServer<Report>(access, 'POST', '/reconcile', wish);
  if (leftOut > 0 && !json) process.stdout.write(`${leftOut} cancelled or unpaid orders were left out.\n`);
  process.stdout.write(json ? `${JSON.stringify(report)}\n` : inWords(report));
  return report.open.length === 0 && report.stopped === null ? fine : notFine;
}

/** The orders that a file names. Of rows that tell a state, those cancelled or never paid have nothing to compare. */
function ordersIn(file: string): { named: string[]; leftOut: number } {
  const rows = textOf(file)
    .split(/\r?\n/)
    .flatMap((row) => [...row.matchAll(orderNumber)].map(([orderId]) => ({ orderId, row })));
  if (rows.length === 0) throw new StartError(`${file} names no order, such as CS2211181819B4LVS.`);
  const named = rows.filter(({ row }) => !withoutService.test(row)).map(({ orderId }) => orderId);
  return { named: [...new Set(named)], leftOut: rows.length - named.length };
}

/** Order ids look like CS2211181819B4LVS; the rest of a line is of no use here. */
const orderNumber = /\b(?:CS|MOCK)[A-Z0-9]{4,60}\b/g;

/** The states of the seller console's order list that no service follows, in both languages. */
const withoutService =
  /\b(?:cancel?led|unpaid|pending payment|awaiting payment)\b|已取消|待付款|待支付|未支付/i;

/** A file's text. What Excel saves as Unicode text is UTF-16 and says so in its first two bytes. */
function textOf(file: string): string {
  try {
    const bytes = readFileSync(file);
    return new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8').decode(bytes);
  } catch (cause) {
    throw new StartError(`${file} cannot be read. Write the orders into it, one in a line.`, { cause });
  }
}

function inWords({ asked, repaired, open, gone, stopped }: Report): string {
  const lines = [
    `${asked} orders asked for; ${repaired.length} differences repaired, ${open.length} open, ${gone} gone.`,
    ...repaired.map((finding) => `\nrepaired  ${lineOf(finding)}`),
    ...open.map((finding) => `\nopen      ${lineOf(finding)}`),
    ...(stopped === null ? [] : [`\nNot all orders could be asked for: ${stopped}`]),
  ];
  return `${lines.join('\n')}\n`;
}

function lineOf({ kind, endpoint, orderId, instanceId, facts, advice }: Finding): string {
  const about = [endpoint, orderId, instanceId].filter(Boolean).join('  ');
  return `${kind}  ${about}\n          ${JSON.stringify(facts)}\n          ${advice.en}`;
}
