import { type Command, Option } from 'commander';
import { askServer, readList, type ServerAccess, serverAccess } from '../ask-server.ts';
import { configFor } from '../config-for.ts';
import { fine, notFine } from '../exit-codes.ts';
import { exitOnStartError } from '../exit-on-start-error.ts';

interface Options {
  url?: string;
  token?: string;
  config?: string;
  json?: boolean;
}

interface ListOptions extends Options {
  state?: string;
  endpoint?: string;
  instance?: string;
}

/** A message, as the management interface shows it. */
interface Message {
  messageId: string;
  kind: string;
  endpoint: string;
  sandbox: boolean;
  instanceId: string | null;
  state: string;
  attempts: number;
  nextTryAt: string | null;
  lastCode: string | null;
  lastError: string | null;
  createdAt: string;
}

/** `koobridge outbox list` and `koobridge outbox retry`: what KooGallery has still to be told. */
export function addOutboxCommands(program: Command): void {
  const outbox = program
    .command('outbox')
    .description('See what a running server has still to tell KooGallery, and have it tried again.');
  asking(outbox.command('list'))
    .description(
      'List the messages that are not delivered, the newest first. Exit code 0: none of them is dead, 1: at least one is, 2: wrong usage.',
    )
    .addOption(new Option('--state <state>', 'only messages in this state').choices(['waiting', 'dead']))
    .option('--endpoint <name>', 'only those of this endpoint')
    .option('--instance <id>', 'only those of this instance')
    .action((options: ListOptions) => run(options, (access) => list(access, options)));
  asking(outbox.command('retry'))
    .description('Have a dead message tried again at once. What it says cannot be changed.')
    .argument('<messageId>', 'the message, as the list shows it')
    .action((messageId: string, options: Options) =>
      run(options, (access) => retry(access, messageId, options)),
    );
}

function asking(command: Command): Command {
  return command
    .option('--url <address>', 'where the server runs; default: http://127.0.0.1, its configured port')
    .option('--token <token>', 'token of its management interface; default: the first of management.tokens')
    .option(
      '--config <file>',
      'the configuration; default: koobridge.yaml, else KOOBRIDGE_CONFIG, else the demo',
    )
    .option('--json', 'print JSON');
}

async function run(options: Options, command: (access: ServerAccess) => Promise<number>): Promise<void> {
  await exitOnStartError(async () => {
    process.exitCode = await command(serverAccess(options, () => configFor(options.config)));
  }, options.json === true);
}

async function list(access: ServerAccess, { state, endpoint, instance, json }: ListOptions): Promise<number> {
  const filter = new URLSearchParams();
  for (const [name, value] of Object.entries({ state, endpoint, instanceId: instance }))
    if (value !== undefined) filter.set(name, value);
  const messages = await readList<Message>(access, filter.size > 0 ? `/outbox?${filter}` : '/outbox');
  process.stdout.write(json ? `${JSON.stringify({ messages })}\n` : inWords(messages));
  return messages.some((message) => message.state === 'dead') ? notFine : fine;
}

async function retry(access: ServerAccess, messageId: string, { json }: Options): Promise<number> {
  const path = `/outbox/${encodeURIComponent(messageId)}/retry`;
  const message = await askServer<Message>(access, 'POST', path, {});
  process.stdout.write(json ? `${JSON.stringify({ message })}\n` : `${messageId} is tried again.\n`);
  return fine;
}

function inWords(messages: Message[]): string {
  if (messages.length === 0) return 'There is nothing that KooGallery has still to be told.\n';
  return messages.map(textOf).join('');
}

function textOf(message: Message): string {
  const { messageId, kind, endpoint, instanceId, state, nextTryAt, lastError } = message;
  const about = instanceId === null ? endpoint : `instance ${instanceId} of ${endpoint}`;
  const sandbox = message.sandbox ? ', sandbox' : '';
  const next = nextTryAt === null ? '' : `, next try at ${nextTryAt}`;
  const lines = [
    `${messageId}  ${state}`,
    `  ${kind}, ${about}${sandbox}, written at ${message.createdAt}`,
    `  ${message.attempts} failed attempts${next}`,
    ...(lastError === null ? [] : [`  ${lastError}`]),
  ];
  return `${lines.join('\n')}\n`;
}
