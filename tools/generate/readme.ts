import type { GeneratedFiles } from './generation.ts';

/** `generated/README.md`: what each file is. */
export function readme(files: GeneratedFiles): string {
  const rows = ['README.md', ...files.keys()]
    .sort()
    .map((path) => `| [${path}](${path}) | ${meaningOf(path)} |`);
  return `# Generated

Everything here is made from \`openapi/\` (and \`koobridge.schema.json\` from \`server/config/schema.ts\`) by
\`npm run generate\`. Do not edit it: change the contract, generate, and commit both. \`npm run generate -- --check\` names
the files that are no longer what the contract makes; the checks of every change run it.

| file | what it is |
|---|---|
${rows.join('\n')}
`;
}

function meaningOf(path: string): string {
  const name = path.replace(/^.*\//, '').replace(/\.[^.]+$/, '');
  if (path.startsWith('bundles/'))
    return `The spec \`${name}\` in one document, as \`/docs\` shows it and requests are held to it`;
  if (path.startsWith('types/')) return `TypeScript types of \`${name}\``;
  if (path.startsWith('validators/'))
    return `Validators of \`${name}\`, compiled beforehand; used through \`validators.ts\``;
  const meaning = meanings[path];
  if (!meaning) throw new Error(`${path}: tools/generate/readme.ts does not say what it is`);
  return meaning;
}

const meanings: Record<string, string> = {
  'README.md': 'This page',
  'koobridge.schema.json': 'JSON Schema of `koobridge.yaml`, for editors',
  'outbound.ts': 'What we call at others: paths, the meaning of their codes, mock orders',
  'scenes.ts': 'Every scene: facts, types of request and answer, result codes and their meaning',
  'validators.ts': "The table of all validators, and KooGallery's order answer",
};
