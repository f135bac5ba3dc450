/** The first lines of each generated file. */
export const banner = [
  '// Made by `npm run generate` from openapi/. Do not edit: change the contract and generate again.',
  '',
].join('\n');

/** `saas-v2` becomes `saasV2`: a name that TypeScript takes. */
export function identifier(name: string): string {
  return name.replace(/[-_.](\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** `saas-v2` becomes `SaasV2`. */
export function typeName(name: string): string {
  const camel = identifier(name);
  return camel.charAt(0).toUpperCase() + camel.slice(1);
}

/** A string as TypeScript writes it. */
export function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

/** Several strings as a type: `'a' | 'b'`, or `never`. */
export function union(texts: string[]): string {
  return texts.length === 0 ? 'never' : texts.map(quoted).join(' | ');
}
