import { cause } from './words.ts';

const rawBytes = [
  'Sign the very bytes that are sent, and send the very bytes that were signed; parse only afterwards.',
  '对实际发送的字节签名，并原样发送被签名的字节；解析放在其后。',
] as const;

/** What was done to the bytes between signing and sending, or between arrival and checking. */
export const bytesWords = {
  'newline-after-body': cause(
    'body',
    'A line break was added to the body after it was signed.',
    '签名之后请求体（或响应体）末尾被加上了换行。',
    'Use print instead of println, or curl --data-binary; sign what leaves.',
    '用 print 而不是 println，或用 curl --data-binary；对实际发出的内容签名。',
  ),
  'newline-missing': cause(
    'body',
    'The body was signed with a line break at its end, and sent without.',
    '签名时末尾带换行，发送时没有。',
    ...rawBytes,
  ),
  'blanks-around-body': cause(
    'body',
    'Blanks around the body were left out of the signature. They count.',
    '签名时去掉了首尾空白，而空白也参与签名。',
    ...rawBytes,
  ),
  'line-breaks-changed': cause(
    'body',
    'Line breaks inside the body were changed between signing and sending.',
    '签名与发送之间，正文中的换行被改变。',
    'curl -d drops line breaks: use --data-binary. Keep git and editors from changing test files.',
    'curl -d 会去掉换行：请用 --data-binary。不要让 git 或编辑器改动测试文件。',
  ),
  'body-reserialised': cause(
    'body',
    'The body was written again after it was signed, or before it was checked: what was signed is the JSON {form}.',
    '正文在签名后（或校验前）被重新序列化：签名所用的 JSON 形式为 {form}。',
    ...rawBytes,
  ),
  'plus-became-blank': cause(
    'decoding',
    'A `+` became a blank: it was sent without being escaped, or decoded once more.',
    '`+` 变成了空格：发送时未转义，或多解码了一次。',
    'Send a plus as %2B and a blank as %20; decode once.',
    '加号写作 %2B，空格写作 %20；只解码一次。',
  ),
  'decoded-twice': cause(
    'decoding',
    'Values were URL-decoded twice.',
    '参数值被 URL 解码了两次。',
    'The framework has decoded already: do not decode its values again.',
    '框架已经解码：不要再次解码。',
  ),
  'not-decoded': cause(
    'decoding',
    'The values were signed as they stand in the address, URL-encoded.',
    '参数值未经 URL 解码就参与了签名。',
    'URL-decode each value once, then sign.',
    '每个值先做一次 URL 解码，再签名。',
  ),
  'body-url-decoded': cause(
    'body',
    'The body was URL-decoded before it was signed or checked.',
    '正文在签名或校验前被 URL 解码。',
    'A JSON body is not encoded: use it as it is.',
    'JSON 正文没有编码：直接使用。',
  ),
  'byte-order-mark': cause(
    'body',
    'A byte order mark at the start of the body is in one of the two only.',
    '正文开头的 BOM 只存在于签名或发送的一方。',
    'Write UTF-8 without a byte order mark.',
    '使用不带 BOM 的 UTF-8。',
  ),
  'wrong-charset': cause(
    'charset',
    'The text was turned into bytes as {charset}, not as UTF-8.',
    '文本按 {charset} 而不是 UTF-8 转成字节。',
    'Name UTF-8 wherever text becomes bytes, such as getBytes(StandardCharsets.UTF_8).',
    '凡文本转字节处都写明 UTF-8，例如 getBytes(StandardCharsets.UTF_8)。',
  ),
  'body-left-out': cause(
    'body',
    'The signature does not cover the body: it was empty when it was signed or read.',
    '签名没有覆盖正文：签名或读取时正文为空。',
    'Read the body before anything else does: a stream can be read once.',
    '先于其他代码读取正文：流只能读一次。',
  ),
} as const;
