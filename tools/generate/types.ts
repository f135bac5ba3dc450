import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import ts from 'typescript';
import type { Bundle } from './bundle.ts';
import { banner } from './naming.ts';

/** TypeScript types of a bundle. An extensible enumeration becomes its known values, or any other text. */
export async function types(bundle: Bundle): Promise<string> {
  const document = structuredClone(bundle.document) as unknown as OpenAPI3;
  const ast = await openapiTS(document, {
    alphabetize: false,
    transform: (schema) => extensibleEnum(schema as Record<string, unknown>),
  });
  return `${banner}\n${astToString(ast).trim()}\n`;
}

function extensibleEnum(schema: Record<string, unknown>): ts.TypeNode | undefined {
  const values = schema['x-extensible-enum'];
  if (!Array.isArray(values)) return undefined;
  const known = values.map((value) =>
    ts.factory.createLiteralTypeNode(ts.factory.createStringLiteral(String(value))),
  );
  const nothing = schema.nullable ? [ts.factory.createLiteralTypeNode(ts.factory.createNull())] : [];
  return ts.factory.createUnionTypeNode([...known, anyOtherText(), ...nothing]);
}

// `string & {}` keeps the known values visible to editors; a plain `string` would swallow them.
function anyOtherText(): ts.TypeNode {
  return ts.factory.createParenthesizedType(
    ts.factory.createIntersectionTypeNode([
      ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
      ts.factory.createTypeLiteralNode([]),
    ]),
  );
}
