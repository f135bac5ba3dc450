import { sortedBody } from '../sorted-body.ts';
import { sortedJson } from '../sorted-json.ts';

/** A way in which a library writes JSON, with its name in a sentence. */
export interface JsonForm {
  form: string;
  text: string;
}

/** The ways in which libraries write the value of a JSON text again; none when it is no JSON. */
export function jsonForms(bytes: Buffer): JsonForm[] {
  const text = bytes.toString('utf8');
  const value = parsed(text);
  if (value === undefined) return [];
  const compact = JSON.stringify(value);
  const sorted = sortedBody(bytes);
  const forms: JsonForm[] = [
    { form: 'compact', text: compact },
    { form: 'keys sorted at every level', text: sortedJson(value) },
    { form: 'keys sorted, nulls dropped', text: sorted ?? compact },
    { form: 'indented by 2', text: JSON.stringify(value, null, 2) },
    { form: 'indented by 4', text: JSON.stringify(value, null, 4) },
    { form: 'indented by a tab', text: JSON.stringify(value, null, '\t') },
    { form: 'nulls dropped', text: JSON.stringify(withoutNulls(value)) },
    { form: 'blank after colon and comma', text: spaced(compact) },
    { form: 'blank after colon and comma, keys sorted', text: spaced(sortedJson(value)) },
  ];
  return [{ form: 'as sent', text }, ...forms].flatMap((each) => [each, ...escapings(each)]);
}

/** How libraries escape what JSON lets them escape or not. */
function escapings({ form, text }: JsonForm): JsonForm[] {
  return [
    { form: `${form}, \\uXXXX for non-ASCII`, text: unicodeEscaped(text) },
    { form: `${form}, slashes as \\/`, text: text.replace(/(?<!\\)\//g, '\\/') },
    {
      form: `${form}, <, > and & as \\u003c, \\u003e and \\u0026`,
      text: text.replace(/[<>&]/g, escapedUnit),
    },
    {
      form: `${form}, \\uXXXX for non-ASCII, slashes as \\/`,
      text: unicodeEscaped(text).replace(/(?<!\\)\//g, '\\/'),
    },
  ];
}

function unicodeEscaped(text: string): string {
  return text.replace(/[\u0080-\uffff]/g, escapedUnit);
}

function escapedUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function withoutNulls(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== null));
}

/** As Python's `json.dumps` writes it. Texts are passed over, for they may hold colons and commas. */
function spaced(compact: string): string {
  return compact.replace(/"(?:[^"\\]|\\.)*"|[:,]/g, (token) => (token.length === 1 ? `${token} ` : token));
}
