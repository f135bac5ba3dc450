import { type Document, resolve } from '../../tools/generate/document.ts';

/** The optional fields of a schema that have a type and do not take null. */
export function notNullable(document: Document, name: string): string[] {
  const schema = document.components?.schemas?.[name];
  if (!schema) throw new Error(`${document.info.title} has no ${name}`);
  return Object.entries(schema.properties ?? {}).flatMap(([field, reference]) => {
    if (schema.required?.includes(field)) return [];
    const { type, nullable } = resolve(document, reference);
    return type === undefined || nullable ? [] : [field];
  });
}
