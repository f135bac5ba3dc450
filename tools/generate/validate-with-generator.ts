import { execFileSync, spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { root, specFiles } from './spec-files.ts';

// A second opinion on the committed bundles, by openapi-generator. It needs Java and is no part of build, test or start.

if (spawnSync('java', ['-version'], { stdio: 'ignore' }).status !== 0) {
  console.error('There is no java on the path: install Java 17 or later to validate with openapi-generator.');
  process.exit(1);
}

const packageFile = createRequire(import.meta.url).resolve(
  '@openapitools/openapi-generator-cli/package.json',
);
const jar = join(dirname(packageFile), 'bin', 'openapi-generator.jar');
for (const { name } of specFiles()) {
  const bundle = join(root, 'generated', 'bundles', `${name}.json`);
  try {
    execFileSync('java', ['-jar', jar, 'validate', '--input-spec', bundle], { stdio: 'pipe' });
    console.log(`${name}: no issues`);
  } catch (error) {
    process.exitCode = 1;
    console.error(`${name}: ${(error as { stdout: Buffer }).stdout.toString()}`);
  }
}
