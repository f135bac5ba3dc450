/** Why we believe that a command the pages print works. */
export type Proof = { runHere: true } | { shownBy: [file: string, text: string][] };

const runHere: Proof = { runHere: true };
const shownBy = (...places: [file: string, text: string][]): Proof => ({ shownBy: places });

const ci = '.ci/run';
const twoCommands = 'test/readme/two-commands.test.ts';
const explain = 'test/cli/explain-command.test.ts';
const firstPlugin = 'test/readme/first-plugin.test.ts';
const outbox = 'test/flows/outbox.test.ts';
const kitKey = 'test/config/linked-kit-key.test.ts';
const reconcileCommand = 'test/flows/reconcile-command.test.ts';
const specDiff = 'test/tools/spec-diff/command.test.ts';
const specDrift = 'test/drift/spec-drift-command.test.ts';
const specSources = 'test/tools/spec-sources.test.ts';

/**
 * Every command that a page prints. Those that are quick are run by `printed-commands.test.ts`; each of the others names
 * the test or the CI step that runs it, and a text to be found there. A new command has to be entered here.
 */
export const printedCommands: Record<string, Proof> = {
  'npm ci && npm start': shownBy([ci, 'npm ci'], [twoCommands, "run('npm start'"]),
  'npm start': shownBy([twoCommands, "run('npm start'"]),
  'npx koobridge simulate life --endpoint cycle-demo': shownBy([
    twoCommands,
    "run('npx koobridge simulate life --endpoint cycle-demo'",
  ]),
  'npx koobridge simulate life --endpoint my-saas': shownBy([firstPlugin, "'my-saas'"]),
  'cp examples/demo.koobridge.yaml koobridge.yaml': shownBy([firstPlugin, 'examples/demo.koobridge.yaml']),
  'npm ci && npm test': shownBy([ci, 'npm ci'], [ci, 'npm test']),
  'npm ci': shownBy([ci, 'npm ci']),
  'npm test': shownBy([ci, 'npm test']),
  'npm run demo': shownBy([ci, 'npm run demo']),
  'npm run check': shownBy([ci, 'npm run check']),
  'npm run lint': shownBy([ci, 'npm run check'], ['package.json', 'npm run lint"']),
  'npm run generate': shownBy([ci, 'npm run check'], ['package.json', 'npm run generate -- --check']),
  'npm run generate -- --check': shownBy(
    [ci, 'npm run check'],
    ['package.json', 'npm run generate -- --check'],
  ),
  'export TEST_POSTGRES_URL=postgres://user:password@127.0.0.1:5432/test': shownBy([
    ci,
    'export TEST_POSTGRES_URL',
  ]),
  'export TEST_MYSQL_URL=mysql://user:password@127.0.0.1:3306/test': shownBy([ci, 'export TEST_MYSQL_URL']),
  'npx koobridge check-config': runHere,
  'openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:3072 -out kit-private-key.pem': shownBy([
    kitKey,
    'it was made as the page says',
  ]),
  'openssl pkey -in kit-private-key.pem -pubout -out kit-public-key.pem': shownBy([
    kitKey,
    'it was made as the page says',
  ]),
  'npx koobridge plugin list': runHere,
  "npx mocha 'test/protocol/*.test.ts'": runHere,
  'npm run bench:usage': shownBy(['package.json', '"bench:usage": ']),
  'npm run proof:usage': shownBy(
    ['test/flows/usage-weeks.test.ts', 'playWeeks({ hours: 36,'],
    ['package.json', '"proof:usage": '],
  ),
  'npm run bench': shownBy(['package.json', '"bench": ']),
  'npm run dev': shownBy([twoCommands, "run('npm run dev'"]),
  'npm run format': shownBy(['package.json', '"format": ']),
  'npm run spec:diff': shownBy(
    [specDiff, "runTool('spec-diff/spec-diff.ts'"],
    ['package.json', '"spec:diff": "tsx tools/spec-diff/spec-diff.ts"'],
  ),
  'npm run spec:diff HEAD~1': shownBy([specDiff, "run('HEAD', '--json')"]),
  'npx koobridge spec diff --json': shownBy([specDiff, "['spec', 'diff', 'HEAD', '--json']"]),
  'npm run spec:sources': shownBy(
    [specSources, "runTool('spec-sources/spec-sources.ts', [])"],
    ['package.json', '"spec:sources": "tsx tools/spec-sources/spec-sources.ts"'],
  ),
  'npm run spec:sources -- --page zh-cn_topic_0070649429': shownBy([specSources, "['--page', "]),
  'npx koobridge outbox list': shownBy([outbox, "outbox('list', '--endpoint', 'saas-demo')"]),
  'npx koobridge outbox retry 7Qk2v0mJ8r0o2k9yq1k6oC3aH0iQd2dV1cH7b4lM3fS': shownBy([
    outbox,
    "outbox('retry', messageId)",
  ]),
  'npx koobridge reconcile --dry-run': shownBy([reconcileCommand, "'--dry-run'"]),
  'npx koobridge reconcile --orders-file orders.csv --endpoint cycle-demo': shownBy([
    reconcileCommand,
    "'--orders-file', file, '--endpoint', 'cycle-demo'",
  ]),
  'npx koobridge explain --journal 0190a6c8-7d0e-7b5c-9a57-3f0c8a4a2e11': shownBy([
    'test/cli/explain-journal.test.ts',
    "'--journal'",
  ]),
  'npx koobridge explain --curl "$(cat call.txt)" --key-file key.txt': shownBy(
    [explain, "'--curl', curlOf("],
    [explain, "'--key-file', keyFile"],
  ),
  'npx koobridge explain --har calls.har --endpoint my-saas': shownBy(
    [explain, "'--har', one"],
    [explain, "'--endpoint', 'saas-v1-demo'"],
  ),
  'pbpaste | npx koobridge explain --endpoint my-saas --at 2026-11-24T10:00:00Z': shownBy([
    explain,
    "'--endpoint', 'saas-v1-demo', ...at, '--json'], { stdin: ",
  ]),
  'npx koobridge spec drift': shownBy([specDrift, "['spec', 'drift', ...args]"]),
  'npx koobridge simulate life --endpoint my-saas --kit': shownBy([
    'test/simulator/simulate-life-command.test.ts',
    "'--kit', '--json'",
  ]),
  'LOGIN_URL=http://127.0.0.1:8080/login/my-saas HANDOVER_KEY=$KOO_HANDOVER_KEY PORT=3000 node examples/linked-login-app.mjs':
    shownBy(['test/login/hand-over.test.ts', "['examples/linked-login-app.mjs']"]),
};
