import { narrowBytes } from './charset.ts';
import type { Found } from './explanation.ts';
import { jsonForms } from './json-forms.ts';

/** Other bytes that may have been signed in place of the body's. */
export interface BodyForm extends Found {
  body: Buffer;
}

/**
 * The bytes that may have been signed in place of these, the likelier first: line breaks at the end, a byte order mark,
 * JSON written again, another character set, an URL decoding too many. None equals the body.
 */
export function bodyForms(body: Buffer): BodyForm[] {
  const text = body.toString('utf8');
  return [
    ...lineEnds(text),
    ...jsonForms(body).map((each) => form('body-reserialised', each.text, { form: each.form })),
    ...urlForms(text),
    ...byteForms(body),
    form('body-left-out', ''),
  ].filter((each) => !each.body.equals(body));
}

function lineEnds(text: string): BodyForm[] {
  return [
    form('newline-after-body', text.replace(/\r?\n$/, '')),
    form('newline-missing', `${text}\n`),
    form('newline-missing', `${text}\r\n`),
    form('blanks-around-body', text.trim()),
    form('line-breaks-changed', text.replace(/\r?\n/g, '\n')),
    form('line-breaks-changed', text.replace(/\r?\n/g, '\r\n')),
    form('line-breaks-changed', text.replace(/\r?\n/g, '')),
  ];
}

function urlForms(text: string): BodyForm[] {
  return [
    form('plus-became-blank', text.replaceAll('+', ' ')),
    form('plus-became-blank', text.replaceAll(' ', '+')),
    form('body-url-decoded', decoded(text)),
    form('body-url-decoded', decoded(text.replaceAll('+', ' '))),
  ];
}

function byteForms(body: Buffer): BodyForm[] {
  const mark = Buffer.from('\ufeff', 'utf8');
  const hasMark = body.subarray(0, 3).equals(mark);
  const changed: [charset: string, bytes: Buffer][] = [
    ['byte order mark', hasMark ? body.subarray(3) : Buffer.concat([mark, body])],
    ['ISO-8859-1', Buffer.from(body.toString('latin1'), 'utf8')],
    ['ISO-8859-1', narrowBytes(body.toString('utf8'), 'ISO-8859-1')],
    ['US-ASCII', narrowBytes(body.toString('utf8'), 'US-ASCII')],
    ['GBK', Buffer.from(new TextDecoder('gbk').decode(body), 'utf8')],
    ['UTF-16', Buffer.from(body.toString('utf8'), 'utf16le')],
  ];
  return changed.map(([charset, bytes]) => ({
    code: charset === 'byte order mark' ? 'byte-order-mark' : 'wrong-charset',
    facts: { charset },
    body: bytes,
  }));
}

function form(code: BodyForm['code'], text: string, facts: Record<string, string> = {}): BodyForm {
  return { code, facts, body: Buffer.from(text, 'utf8') };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
