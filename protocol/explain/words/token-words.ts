import { cause, note } from './words.ts';

const rule = [
  'Sign name=value joined by & in ascending order of the names, each value decoded once, authToken left out.',
  '将除 authToken 外的参数按名称升序以 & 连接为 name=value 再签名，每个值只解码一次。',
] as const;
const key = ['The key of the HMAC is accessKey + timeStamp.', 'HMAC 密钥为 accessKey + timeStamp。'] as const;

/** What is wrong with an `authToken`. */
export const tokenWords = {
  'timestamp-missing-in-key': cause(
    'key',
    'The timeStamp is missing in the key of the HMAC: the access key alone was used.',
    'HMAC 密钥缺少 timeStamp：只用了 access key。',
    ...key,
  ),
  'key-and-timestamp-swapped': cause(
    'key',
    'Access key and timeStamp are swapped in the key of the HMAC.',
    'HMAC 密钥中 access key 与 timeStamp 顺序颠倒。',
    ...key,
  ),
  'access-key-missing-in-key': cause(
    'key',
    'The key of the HMAC is the timeStamp alone.',
    'HMAC 密钥只有 timeStamp。',
    ...key,
  ),
  'blank-values-left-out': note(
    'parameters',
    'Blank values were left out of the signed text. Koobridge accepts both.',
    '签名时略去了空值参数。Koobridge 两者都接受。',
    'In a GET call an empty parameter counts as `name=`.',
    'GET 请求中空参数按 `name=` 参与签名。',
  ),
  'blank-values-kept': note(
    'parameters',
    'Blank values were signed. Koobridge accepts both.',
    '空值参与了签名。Koobridge 两者都接受。',
    'In a POST call of the linked kit blank values are left out.',
    '联营 kit 的 POST 请求中略去空值。',
  ),
  'wrong-order': cause(
    'parameters',
    'The parameters were signed in the wrong order: {order}.',
    '参数签名顺序错误：{order}。',
    ...rule,
  ),
  'parameter-left-out': cause(
    'parameters',
    'The parameter {name} was left out of the signed text, or added afterwards.',
    '签名时遗漏了参数 {name}，或签名后才加上。',
    'Every parameter counts but authToken, unknown ones too.',
    '除 authToken 外的每个参数都参与签名，包括未知参数。',
  ),
  'names-only-signed': cause(
    'parameters',
    'Only the names of the parameters were signed.',
    '只对参数名签名。',
    ...rule,
  ),
  'values-only-signed': cause(
    'parameters',
    'Only the values of the parameters were signed.',
    '只对参数值签名。',
    ...rule,
  ),
  'wrong-joining': cause(
    'parameters',
    'The parameters are joined otherwise: an & too many, or none.',
    '参数连接方式不对：多了或少了 &。',
    ...rule,
  ),
  'json-signed': cause(
    'parameters',
    'The parameters were signed as JSON.',
    '参数以 JSON 形式签名。',
    ...rule,
  ),
  'token-among-parameters': cause(
    'parameters',
    'An empty authToken was signed with the parameters.',
    '空的 authToken 参与了签名。',
    ...rule,
  ),
  'repeated-parameter': cause(
    'parameters',
    'A parameter comes twice; the first value counts.',
    '参数重复出现；应取第一个值。',
    'Send each parameter once.',
    '每个参数只发送一次。',
  ),
  'decrypted-first': cause(
    'parameters',
    'Phone and e-mail were decrypted before they were signed.',
    '手机号和邮箱先解密后签名。',
    'Phone and e-mail stay encrypted in the signature: verify first, then decrypt.',
    '手机号和邮箱在签名中保持加密：先验签再解密。',
  ),
  'extend-params-decoded': cause(
    'parameters',
    'saasExtendParams was decoded from Base64 before it was signed.',
    'saasExtendParams 先做了 Base64 解码再签名。',
    'It stays Base64 in the signature.',
    '它在签名中保持 Base64。',
  ),
  'token-plus-became-blank': note(
    'authToken',
    'A `+` in the authToken became a blank: it was sent without being escaped. Koobridge accepts both.',
    'authToken 中的 `+` 变成了空格：发送时未转义。Koobridge 两者都接受。',
    'Send it as %2B; on receipt take a blank in the token for a plus.',
    '发送时写作 %2B；接收时将 token 中的空格视为加号。',
  ),
  'token-encoded-twice': cause(
    'authToken',
    'The authToken was URL-encoded twice, or not decoded.',
    'authToken 被 URL 编码两次，或未解码。',
    'Encode it once, decode it once.',
    '只编码一次，只解码一次。',
  ),
  'token-padding-cut': cause(
    'authToken',
    'The `=` at the end of the authToken was cut off.',
    'authToken 末尾的 `=` 被截掉。',
    'Split a parameter at its first = only.',
    '只在第一个 = 处拆分参数。',
  ),
} as const;
