import { isRecord, isText, type Owner, ownerOf, type Rule } from './rule.ts';

/** Whether the same request may be sent again. */
const retries = ['none', 'backoff', 'later', 'resign', 'never'];
/** What becomes of a record that KooGallery took first and refused later. */
const treatments = ['known', 'later', 'never'];

/** What is wrong with the value under a key, in words; null when nothing is. */
type Check = (value: unknown) => string | null;

const asText: Check = (value) => (isText(value) ? null : 'is a text');
const asStatus: Check = (value) => (isStatus(value) ? null : 'is an HTTP status');
const oneOf =
  (words: string[]): Check =>
  (value) =>
    words.includes(String(value)) ? null : `is one of ${words.join(', ')}`;
const forReaders: Record<string, Check> = { 'x-note': asText, 'x-ruling': () => null };

/** What a row of a table holds, and what it has to hold. */
interface Row {
  needs: Record<string, Check>;
  mayHave: Record<string, Check>;
}

const errorRow: Row = {
  needs: { httpStatus: asStatus, retry: oneOf(retries), meaning: asText },
  mayHave: {
    otherHttpStatuses: (value) =>
      Array.isArray(value) && value.length > 0 && value.every(isStatus) ? null : 'is a list of HTTP statuses',
    retryFrom500: oneOf(retries),
    ...forReaders,
  },
};
const recordRow: Row = { needs: { treatment: oneOf(treatments), meaning: asText }, mayHave: forReaders };

const tables = {
  'x-error-codes': errorRow,
  'x-gateway-error-codes': errorRow,
  'x-record-codes': recordRow,
};

/** Every code of KooGallery says what it means and what we do about it, in words that programs know. */
export const codeTables: Rule = () => {
  let owner: Owner = 'ours';
  return {
    Root(_, context) {
      owner = ownerOf(context);
    },
    Operation(operation, context) {
      if (owner === 'ours') return;
      for (const [table, row] of Object.entries(tables)) {
        const codes = operation[table];
        if (codes === undefined) continue;
        for (const fault of faultsOf(codes, row)) {
          context.report({ message: `${table}: ${fault}`, location: context.location.child(table) });
        }
      }
    },
  };
};

function faultsOf(codes: unknown, { needs, mayHave }: Row): string[] {
  if (!isRecord(codes) || Object.keys(codes).length === 0) return ['is a table of codes'];
  const checks = { ...needs, ...mayHave };
  return Object.entries(codes).flatMap(([code, row]) => {
    if (!isRecord(row)) return [`${code} has no row`];
    const missing = Object.keys(needs).filter((key) => row[key] === undefined);
    const faults = Object.entries(row).flatMap(([key, value]) => {
      const check = checks[key];
      const fault = check ? check(value) : 'is no column of this table';
      return fault === null ? [] : [`${code}: ${key} ${fault}`];
    });
    return [...missing.map((key) => `${code} needs ${key}`), ...faults];
  });
}

function isStatus(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 100 && Number(value) <= 599;
}
