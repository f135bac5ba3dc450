import type { Bundle } from './bundle.ts';
import {
  type Document,
  type ErrorCode,
  operationsOf,
  type PlacedOperation,
  type RecordCode,
} from './document.ts';
import { banner, quoted } from './naming.ts';

/** `generated/outbound.ts`: what we call at others, with what their codes mean. */
export function outboundTable(bundles: Bundle[]): string {
  const tables = bundles
    .filter((bundle) => bundle.direction === 'outbound')
    .map(({ name, document }) => `  ${quoted(name)}: {\n${rowsOf(document)}\n  },`);
  return `${banner}
/**
 * What we call at others, by spec and operation. A code's \`retry\` says whether the same request may be sent again:
 * \`backoff\` with growing pauses, \`later\` after a given time, \`resign\` after mending keys, rights or clock, \`never\`; \`none\` went well.
 * \`auth\` names the way the request is signed.
 */
export const outbound = {
${tables.join('\n')}
} as const;
`;
}

function rowsOf(document: Document): string {
  return operationsOf(document)
    .map((placed) => rowOf(placed, document))
    .join('\n');
}

function rowOf({ path, method, operation }: PlacedOperation, document: Document): string {
  const [security = {}] = operation.security ?? document.security ?? [];
  const [scheme = 'none'] = Object.keys(security);
  return [
    `    ${quoted(operation.operationId ?? path)}: {`,
    `      method: ${quoted(method.toUpperCase())},`,
    `      path: ${quoted(path)},`,
    `      auth: ${quoted(scheme)},`,
    ...table('errorCodes', operation['x-error-codes'], codeOf),
    ...table('gatewayErrorCodes', operation['x-gateway-error-codes'], codeOf),
    ...table('recordCodes', operation['x-record-codes'], recordCodeOf),
    ...table('mockOrders', operation['x-mock-orders'], quoted),
    '    },',
  ].join('\n');
}

function codeOf({ httpStatus, otherHttpStatuses, retry, retryFrom500, meaning }: ErrorCode): string {
  const others = otherHttpStatuses ? `, otherHttpStatuses: [${otherHttpStatuses.join(', ')}]` : '';
  const from500 = retryFrom500 ? `, retryFrom500: ${quoted(retryFrom500)}` : '';
  return `{ httpStatus: ${httpStatus}${others}, retry: ${quoted(retry)}${from500}, meaning: ${quoted(meaning)} }`;
}

function recordCodeOf({ treatment, meaning }: RecordCode): string {
  return `{ treatment: ${quoted(treatment)}, meaning: ${quoted(meaning)} }`;
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
