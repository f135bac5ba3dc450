import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import ts from 'typescript';
import type { Bundle } from './bundle.ts';
import { banner } from './naming.ts';

/** TypeScript types of a bundle. An extensible enumeration becomes its known values, or any other text; a file, a Blob. */
export async function types(bundle: Bundle): Promise<string> {
  const document = structuredClone(bundle.document) as unknown as OpenAPI3;
  const ast = await openapiTS(document, {
    alphabetize: false,
    transform: (schema) => bytes(schema) ?? extensibleEnum(schema as Record<string, unknown>),
  });
  return `${banner}\n${astToString(ast).trim()}\n`;
}

// The bytes of a file, as a FormData takes them.
function bytes({ format }: { format?: string }): ts.TypeNode | undefined {
  return format === 'binary' ? ts.factory.createTypeReferenceNode('Blob') : undefined;
}

function extensibleEnum(schema: Record<string, unknown>): ts.TypeNode | undefined {
  const values = schema['x-extensible-enum'];
  if (!Array.isArray(values)) return undefined;
  const known = values.map((value) => ts.factory.createLiteralTypeNode(literal(value)));
  const others = [
    ...(values.some(isNumber) ? [anyOther(ts.SyntaxKind.NumberKeyword)] : []),
    ...(values.every(isNumber) ? [] : [anyOther(ts.SyntaxKind.StringKeyword)]),
  ];
  const nothing = schema.nullable ? [ts.factory.createLiteralTypeNode(ts.factory.createNull())] : [];
  return ts.factory.createUnionTypeNode([...known, ...others, ...nothing]);
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number';
}

function literal(value: unknown): ts.LiteralTypeNode['literal'] {
  return isNumber(value)
    ? ts.factory.createNumericLiteral(value)
    : ts.factory.createStringLiteral(String(value));
}

// `string & {}` keeps the known values visible to editors; a plain `string` would swallow them.
function anyOther(kind: ts.SyntaxKind.StringKeyword | ts.SyntaxKind.NumberKeyword): ts.TypeNode {
  return ts.factory.createParenthesizedType(
    ts.factory.createIntersectionTypeNode([
      ts.factory.createKeywordTypeNode(kind),
      ts.factory.createTypeLiteralNode([]),
    ]),
  );
}
