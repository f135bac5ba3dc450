import type { Bundle } from './bundle.ts';
import { type Document, type ErrorCode, operationsOf, type PlacedOperation } from './document.ts';
import { banner, quoted } from './naming.ts';

/** `generated/outbound.ts`: what we call at others, with what their codes mean. */
export function outboundTable(bundles: Bundle[]): string {
  const tables = bundles
    .filter((bundle) => bundle.direction === 'outbound')
    .map(({ name, document }) => `  ${quoted(name)}: {\n${rowsOf(document)}\n  },`);
  return `${banner}
/**
 * What we call at others, by spec and operation. A code's \`retry\` says whether the same request may be sent again:
 * \`backoff\` with growing pauses, \`later\` after a given time, \`resign\` after mending keys or clock, \`never\`; \`none\` went well.
 */
export const outbound = {
${tables.join('\n')}
} as const;
`;
}

function rowsOf(document: Document): string {
  return operationsOf(document).map(rowOf).join('\n');
}

function rowOf({ path, method, operation }: PlacedOperation): string {
  return [
    `    ${quoted(operation.operationId ?? path)}: {`,
    `      method: ${quoted(method.toUpperCase())},`,
    `      path: ${quoted(path)},`,
    ...table('errorCodes', operation['x-error-codes'], codeOf),
    ...table('gatewayErrorCodes', operation['x-gateway-error-codes'], codeOf),
    ...table('mockOrders', operation['x-mock-orders'], quoted),
    '    },',
  ].join('\n');
}

function codeOf({ httpStatus, retry, meaning }: ErrorCode): string {
  return `{ httpStatus: ${httpStatus}, retry: ${quoted(retry)}, meaning: ${quoted(meaning)} }`;
}

function table<Value>(
  name: string,
  rows: Record<string, Value> | undefined,
  print: (value: Value) => string,
): string[] {
  const entries = Object.entries(rows ?? {});
  if (entries.length === 0) return [];
  const lines = entries.map(([key, value]) => `        ${quoted(key)}: ${print(value)},`);
  return [`      ${name}: {`, ...lines, '      },'];
}
