import { type Bundle, bundle } from './bundle.ts';
import { configSchema } from './config-schema.ts';
import type { Schema } from './document.ts';
import { checkExamples } from './examples.ts';
import { lint } from './lint.ts';
import { identifier } from './naming.ts';
import { outboundTable } from './outbound-table.ts';
import { readme } from './readme.ts';
import { sceneList } from './scene-list.ts';
import { answerSchema, othersAnswerSchema, ourRequestSchema, requestSchema } from './scene-schemas.ts';
import { sceneTable } from './scene-table.ts';
import { specFiles } from './spec-files.ts';
import { types } from './types.ts';
import { validatorsModule } from './validators.ts';
import { validatorsTable } from './validators-table.ts';

/** Texts of the generated files by their path inside `generated/`. */
export type GeneratedFiles = Map<string, string>;

/**
 * Everything that is made of the contract, in memory. The same contract gives the same bytes.
 * @throws Error when the contract breaks its rules or an example is not as its schema says.
 */
export async function generation(): Promise<GeneratedFiles> {
  const specs = specFiles();
  await lint(specs.map((spec) => spec.path));
  const bundles = await bundle(specs);
  checkExamples(bundles);
  const guides = sceneList(bundles);
  const files: GeneratedFiles = new Map();
  for (const each of bundles) {
    files.set(`bundles/${each.name}.json`, `${JSON.stringify(each.document, null, 2)}\n`);
    files.set(`types/${each.name}.ts`, await types(each));
  }
  for (const guide of guides) {
    const schemas: Record<string, Schema> = {};
    for (const scene of guide.scenes) {
      schemas[`${identifier(scene.activity)}Request`] = requestSchema(guide.document, scene);
      schemas[`${identifier(scene.activity)}Answer`] = answerSchema(guide.document, scene);
    }
    files.set(`validators/${guide.guide}.ts`, validatorsModule(schemas));
  }
  files.set('validators/koogallery.ts', validatorsModule(outboundSchemas(bundles)));
  files.set('validators.ts', validatorsTable(guides, [...requests, ...answers].map(validatorName)));
  files.set('scenes.ts', sceneTable(guides));
  files.set('outbound.ts', outboundTable(bundles));
  const config = await configSchema();
  if (config) files.set('koobridge.schema.json', config);
  files.set('README.md', readme(files));
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The bodies that we exchange with KooGallery's open interface, by the name of their validator. */
const requests = [
  'PushUsageRequest',
  'PushUsageOldRequest',
  'UploadLicenseRequest',
  'ActivateLicenseRequest',
  'ActivateLicensesRequest',
  'QueryLicenseRequest',
  'QueryLicensesRequest',
  'ReportSoftwareUsageRequest',
];
const answers = [
  'OrderQueryAnswer',
  'PushUsageAnswer',
  'UploadLicenseAnswer',
  'ActivateLicenseAnswer',
  'ActivateLicensesAnswer',
  'LicenseCodeInfo',
  'QueryLicenseAnswer',
  'QueryLicensesAnswer',
  'ReportSoftwareUsageAnswer',
];

function outboundSchemas(bundles: Bundle[]): Record<string, Schema> {
  const koogallery = bundles.find((each) => each.name === 'koogallery');
  if (!koogallery) throw new Error('openapi/outbound/koogallery.yaml is missing');
  const { document } = koogallery;
  return Object.fromEntries([
    ...requests.map((name) => [validatorName(name), ourRequestSchema(document, name)]),
    ...answers.map((name) => [validatorName(name), othersAnswerSchema(document, name)]),
  ]);
}

/** `pushUsageRequest` for `PushUsageRequest`. */
function validatorName(schema: string): string {
  return schema.charAt(0).toLowerCase() + schema.slice(1);
}
