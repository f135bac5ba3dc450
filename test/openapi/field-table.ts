import { type Document, resolve } from '../../tools/generate/document.ts';

/** The fields of a schema as a guide's table has them: name, M or O, greatest length. */
export function fieldTable(document: Document, name: string): string[] {
  const schema = document.components?.schemas?.[name];
  if (!schema) throw new Error(`${document.info.title} has no ${name}`);
  return Object.entries(schema.properties ?? {}).map(([field, reference]) => {
    const { maxLength } = resolve(document, reference);
    const mandatory = schema.required?.includes(field) ? 'M' : 'O';
    return [field, mandatory, ...(maxLength === undefined ? [] : [maxLength])].join(' ');
  });
}
