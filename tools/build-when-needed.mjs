// Builds dist/ when it is missing or older than the sources. Plain JavaScript: it runs before anything was built.
import { execFileSync } from 'node:child_process';
import { chmodSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const rooms = [
  'cli',
  'generated',
  'handlers',
  'lifecycle',
  'metering',
  'migrations',
  'outbound',
  'protocol',
  'server',
  'simulator',
  'storage',
];
const files = ['plugins/contract.ts', 'tsconfig.json', 'tsconfig.build.json', 'package.json'];
const stamp = join(root, 'dist', '.tsbuildinfo');

/** Newest change in ms since 1970; a folder's own time tells of removed files. */
function newestChange(path) {
  const facts = statSync(path);
  if (!facts.isDirectory()) return facts.mtimeMs;
  const inside = readdirSync(path).map((name) => newestChange(join(path, name)));
  return Math.max(facts.mtimeMs, ...inside);
}

function builtAt() {
  try {
    return statSync(stamp).mtimeMs;
  } catch {
    return 0;
  }
}

const newestSource = Math.max(...[...rooms, ...files].map((name) => newestChange(join(root, name))));
if (process.argv.includes('--force') || newestSource > builtAt()) {
  const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  process.stderr.write('Building ...\n');
  execFileSync(process.execPath, [compiler, '-p', join(root, 'tsconfig.build.json')], { stdio: 'inherit' });
  // npm makes the command executable only when it first links it.
  chmodSync(join(root, 'dist', 'cli', 'koobridge.js'), 0o755);
}
