import { readFileSync } from 'node:fs';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { ExplainOptions } from '../../protocol/explain/explanation.ts';
import { guides, recogniseCall } from '../../protocol/explain/recognise-call.ts';
import { parseTimestamp } from '../../protocol/timestamp.ts';
import { StartError } from '../../server/start-error.ts';
import { serverAccess } from '../ask-server.ts';
import { configFor } from '../config-for.ts';
import { fine, notFine } from '../exit-codes.ts';
import { exitOnStartError } from '../exit-on-start-error.ts';
import { bestExplanation } from '../explain/best-explanation.ts';
import { readJournal } from '../explain/journal-call.ts';
import { type KnownKeys, keysOfEndpoint, saidKey } from '../explain/known-keys.ts';
import { explanationText, type Language } from '../explain/print-explanation.ts';
import { type ReadCall, readCall, readRow } from '../explain/read-call.ts';

interface Options {
  key?: string;
  keyFile?: string;
  otherKey: string[];
  endpoint?: string;
  journal?: string;
  curl?: string;
  har?: string;
  entry?: number;
  at?: number;
  guide?: NonNullable<ExplainOptions['guide']>;
  lang: Language;
  url?: string;
  token?: string;
  config?: string;
  json?: boolean;
}

/** `koobridge explain`: why a call is refused, down to the first differing byte. */
export function addExplainCommand(program: Command): void {
  program
    .command('explain')
    .description(
      'Say why a call fails: the signed text as the sender made it and ours, the first differing byte, and the cause. ' +
        'Exit code 0: the call is right, 1: it is not, or nobody can tell, 2: wrong usage.',
    )
    .argument(
      '[file]',
      'a curl line, a HAR, a row of the journal, or a request as it travels; default: stdin',
    )
    .option('--journal <id>', "a call of a running server's journal")
    .option('--curl <line>', 'a curl line, as browsers copy it')
    .option('--har <file>', 'a HAR file')
    .option('--entry <n>', 'which entry of the HAR, from 1', wholeNumber)
    .option('--key <key>', 'the access key; others on this machine may see it, so --key-file is better')
    .option('--key-file <file>', 'file with the access key; or set KOOBRIDGE_EXPLAIN_KEY')
    .option('--other-key <key...>', 'keys that may have been taken for it', [])
    .option('--endpoint <name>', 'take the keys of this endpoint from the configuration')
    .option('--at <time>', 'when the call arrived, such as 2026-11-24T10:00:00Z; default: as recorded', time)
    .addOption(
      new Option('--guide <guide>', 'the access guide; default: guessed from the call').choices(guides),
    )
    .addOption(new Option('--lang <language>', 'language of the words').choices(['en', 'zh']).default('en'))
    .option(
      '--url <address>',
      'where the server of the journal runs; default: http://127.0.0.1, its configured port',
    )
    .option('--token <token>', 'token of its management interface; default: the first of management.tokens')
    .option(
      '--config <file>',
      'the configuration; default: koobridge.yaml, else KOOBRIDGE_CONFIG, else the demo',
    )
    .option('--json', 'print the explanation as JSON')
    .action(async (file: string | undefined, options: Options) => {
      await exitOnStartError(async () => {
        process.exitCode = await explain(file, options);
      }, options.json === true);
    });
}

async function explain(file: string | undefined, options: Options): Promise<number> {
  const read = await readFrom(file, options);
  const { at, json, lang } = options;
  const guide = options.guide ?? read.guide;
  const call = at === undefined ? read.call : { ...read.call, receivedAt: at };
  const about = { now: at ?? Date.now(), ...(guide === undefined ? {} : { guide }) };
  const explanation = bestExplanation(call, keysFor(read, options), about);
  process.stdout.write(json ? `${JSON.stringify(explanation)}\n` : explanationText(explanation, lang));
  return explanation.verdict === 'valid' ? fine : notFine;
}

async function readFrom(file: string | undefined, options: Options): Promise<ReadCall> {
  const { journal, curl, har, entry } = options;
  const sources = [file, journal, curl, har].filter((each) => each !== undefined);
  if (sources.length > 1) throw new StartError('Say one of: a file, --journal, --curl, --har.');
  if (journal !== undefined)
    return readRow(await readJournal(serverAccess(options, configOf(options)), journal));
  if (curl !== undefined) return readCall(Buffer.from(curl), entry);
  const path = har ?? file;
  if (path === undefined && process.stdin.isTTY)
    throw new StartError('Give the call as a file, with --curl, --har or --journal, or on stdin.');
  return readCall(bytesOf(path), entry);
}

function bytesOf(path: string | undefined): Buffer {
  try {
    return readFileSync(path ?? 0);
  } catch (cause) {
    throw new StartError(`${path ?? 'stdin'} cannot be read.`, { cause });
  }
}

function keysFor({ call, endpoint, guide }: ReadCall, options: Options): KnownKeys {
  const key = saidKey(options, process.env);
  if (key === '') throw new StartError('The key is empty.');
  const name = options.endpoint ?? (key === null ? endpoint : undefined);
  if (name === undefined) return { valid: key === null ? [] : [key], others: options.otherKey };
  const { transport } = recogniseCall(call, options.guide ?? guide);
  const isKit = transport === 'kit-v1' || transport === 'kit-v2';
  const known = keysOfEndpoint(configOf(options)(), name, isKit);
  return {
    ...known,
    valid: key === null ? known.valid : [key],
    others: [...options.otherKey, ...known.others],
  };
}

function configOf({ config }: Options) {
  return () => configFor(config);
}

function wholeNumber(text: string): number {
  if (/^[1-9]\d{0,6}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It must be a number from 1.');
}

function time(text: string): number {
  const at = parseTimestamp(text) ?? Date.parse(text);
  if (Number.isNaN(at)) throw new InvalidArgumentError('It must be a time such as 2026-11-24T10:00:00Z.');
  return at;
}
