import type { Cause, Difference, Explanation, SignedText } from '../../protocol/explain/explanation.ts';
import { visible } from '../../protocol/explain/first-difference.ts';

/** The languages of the command. */
export type Language = 'en' | 'zh';

/** Longer canonical strings are cut in the middle; `--json` has all of it. */
const longestText = 600;

const words = {
  en: {
    valid: 'VALID: the call is right.',
    wrong: 'WRONG: the call fails.',
    unknown: 'UNKNOWN: the signature could not be computed.',
    valid_notes: 'VALID: the call is right here. Worth knowing:',
    call: 'Call',
    request: 'of the request',
    answer: 'of the answer (Body-Sign)',
    ours: 'ours',
    theirs: "sender's",
    key: 'HMAC key',
    signed: 'Signed text',
    difference: 'First differing byte',
    body: 'body',
    'canonical string': 'canonical string',
    'HMAC key': 'HMAC key',
    byte: (offset: number, where: string) => `byte ${offset} of the ${where}`,
    todo: 'What to do',
    note: 'note',
    kind: 'not recognised',
  },
  zh: {
    valid: '正确：该调用没有问题。',
    wrong: '错误：该调用失败。',
    unknown: '未知：无法计算签名。',
    valid_notes: '正确：Koobridge 接受该调用。另请注意：',
    call: '调用',
    request: '请求签名',
    answer: '响应签名（Body-Sign）',
    ours: '我方',
    theirs: '发送方',
    key: 'HMAC 密钥',
    signed: '签名串',
    difference: '首个不同字节',
    body: '正文',
    'canonical string': '签名串',
    'HMAC key': 'HMAC 密钥',
    byte: (offset: number, where: string) => `${where}第 ${offset} 字节`,
    todo: '处理',
    note: '提示',
    kind: '无法识别',
  },
} as const;

/** An explanation in words, for a terminal. */
export function explanationText(explanation: Explanation, language: Language): string {
  const { verdict, causes, guide, transport, scene } = explanation;
  const say = words[language];
  const head = verdict === 'valid' && causes.length > 0 ? say.valid_notes : say[verdict];
  const kind = [guide, scene, transport].filter((each) => each !== null).join(', ') || say.kind;
  const lines = [
    head,
    `${say.call}: ${kind}`,
    ...causes.flatMap((cause) => causeLines(cause, language)),
    ...signedLines(explanation, language),
  ];
  return `${lines.join('\n')}\n`;
}

function causeLines(cause: Cause, language: Language): string[] {
  const { code, weight, where } = cause;
  const say = words[language];
  const [text, todo] = language === 'en' ? [cause.en, cause.whatToDoEn] : [cause.zh, cause.whatToDoZh];
  const label = weight === 'note' ? `${code} (${say.note}, ${where})` : `${code} (${where})`;
  return ['', label, `  ${text}`, `  ${say.todo}: ${todo}`];
}

function signedLines({ about, ours, theirs, firstDifference }: Explanation, language: Language): string[] {
  if (ours === null) return [];
  const say = words[language];
  return [
    '',
    `${say.signed} ${say[about]}, ${ours.algorithm}`,
    ...textLines(say.ours, ours, say.key),
    ...(theirs === null ? [] : textLines(`${say.theirs} (${theirs.algorithm})`, theirs, say.key)),
    ...(firstDifference === null ? [] : differenceLines(firstDifference, language)),
  ];
}

function textLines(whose: string, { text, hmacKey }: SignedText, keyWord: string): string[] {
  const shown = visible(text);
  const half = longestText / 2;
  const cut = shown.length <= longestText ? shown : `${shown.slice(0, half)} ... ${shown.slice(-half)}`;
  return [`  ${whose}: ${cut}`, ...(hmacKey === null ? [] : [`    ${keyWord}: ${visible(hmacKey)}`])];
}

function differenceLines(difference: Difference, language: Language): string[] {
  const say = words[language];
  return [
    '',
    `${say.difference}: ${say.byte(difference.offset, say[difference.in])}`,
    `  ${say.ours}: ${difference.ours}`,
    `  ${say.theirs}: ${difference.theirs}`,
  ];
}
