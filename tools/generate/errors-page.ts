import { type CallFault, failures } from '../../handlers/failures.ts';
import type { FailureReason } from '../../lifecycle/command.ts';
import type { RefusalReason } from '../../plugins/contract.ts';
import { markdownTable } from './markdown-table.ts';

/** `docs/errors.md` and `docs/errors.zh-CN.md`, made of the table in `handlers/failures.ts`. */
export function errorsPage(): { english: string; chinese: string } {
  return { english: page(english), chinese: page(chinese) };
}

/** Meaning and advice in Chinese. A failure without them does not compile. */
interface Translation {
  meaning: string;
  advice: string;
}

const ofCalls: Record<CallFault, Translation> = {
  SIGNATURE_MISSING: {
    meaning: '调用缺少签名或 token。',
    advice: '检查服务器前面的代理是否原样转发了查询字符串和请求头。',
  },
  SIGNATURE_WRONG: {
    meaning: '用该接入点的任何一个密钥都算不出这个签名。',
    advice:
      '核对 koobridge.yaml 的 keys.basic 与卖家中心里绑定到该生产地址的访问密钥是否一致；检查代理是否改动了请求体。',
  },
  TIMESTAMP_WRONG: {
    meaning: '缺少查询参数 timestamp，或者它既不是 13 位数字也不是 10 位数字。',
    advice: '检查服务器前面的代理是否原样转发了查询字符串。',
  },
  TIMESTAMP_OLD: {
    meaning: '时间戳与本机时钟相差太大。',
    advice: '校准本机时钟（NTP），或者调大该接入点的 clockToleranceS。',
  },
  NONCE_MISSING: {
    meaning: '缺少查询参数 nonce。',
    advice: '检查服务器前面的代理是否原样转发了查询字符串。',
  },
  NONCE_REPLAYED: {
    meaning: '这个 nonce 已经用过：同一个请求被发送了两次。',
    advice: '云商店每次重试都会换新的 nonce，请查找是否有代理在重复发送请求。',
  },
  CONTENT_TYPE_WRONG: {
    meaning: '请求体没有声明为 JSON。',
    advice: '发送 Content-Type: application/json。',
  },
  BODY_MALFORMED: {
    meaning: '请求体不是 JSON 对象。',
    advice: '发送一个 UTF-8 编码的 JSON 对象。',
  },
  ACTIVITY_UNKNOWN: {
    meaning: '缺少字段 activity，或者它不是该接入点所用指南里的接口。',
    advice: '检查卖家中心里的生产地址对应的接入点，其 guide 是否正确。',
  },
  FIELD_MISSING: {
    meaning: '必选字段缺失或为空。',
    advice: '补上消息里指出的字段。',
  },
  FIELD_WRONG: {
    meaning: '某个字段类型不对，或者无法解析。',
    advice: '按指南的说明填写消息里指出的字段。',
  },
  SECRET_UNREADABLE: {
    meaning: '联营应用的 clientSecret 无法解密。',
    advice: '检查 koobridge.yaml 中的 linkedKit.privateKey 是否与应用凭证的公钥配对。',
  },
  STILL_IN_PROGRESS: {
    meaning: '工作仍在进行，而该指南没有表示“处理中”的应答。',
    advice: '无需处理：重复调用会得到结果；如果经常出现，请让插件更快。',
  },
  SERVER_TROUBLE: {
    meaning: '本服务器未能完成处理，多半是数据库的问题。',
    advice: '用调用编号查看对应的日志行；云商店会再次调用。',
  },
};

const ofCommands: Record<Exclude<FailureReason, RefusalReason>, Translation> = {
  INSTANCE_UNKNOWN: {
    meaning: '该接入点没有这个实例。',
    advice: '检查商品的生产地址，是否就是当初创建该实例的接入点的地址。',
  },
  INSTANCE_RELEASED: {
    meaning: '实例已经释放。',
    advice: '无需处理：释放不可撤销。',
  },
  ORDER_UNKNOWN: {
    meaning: '云商店查不到这个订单。',
    advice: '检查 marketplace.site，以及 AK/SK 是否属于销售该商品的商家。',
  },
  NOT_OFFERED: {
    meaning: '商品的插件没有提供这项功能。',
    advice: '在插件里补上对应的函数，或者不要售卖这个选项。',
  },
  PLUGIN_FAILED: {
    meaning: '插件多次执行都失败了。',
    advice: '修好插件并联系买家：此时云商店已经取消了订单。',
  },
  TIMED_OUT: {
    meaning: '没能在规定时间内得出应答。',
    advice: '让插件更快：买家看到的内容都是实时查询的。',
  },
};

const ofPlugins: Record<RefusalReason, Translation> = {
  NO_RESOURCE: {
    meaning: '插件没有可分配的实例资源。',
    advice: '扩充资源，并联系买家。',
  },
  PHONE_TAKEN: {
    meaning: '买家的手机号为空或已存在。',
    advice: '联系买家。',
  },
  EMAIL_TAKEN: {
    meaning: '买家的邮箱为空或已存在。',
    advice: '联系买家。',
  },
  ALREADY_PURCHASED: {
    meaning: '买家已购买过该商品，不能重复购买。',
    advice: '联系买家；订单会被退订。',
  },
  PRODUCT_ERROR: {
    meaning: '商品自身出错。',
    advice: '查看商品自己的日志。',
  },
  ALREADY_ENTITLED: {
    meaning: '该账号已有对应的权益。',
    advice: '联系买家。',
  },
  SOLD_OUT: {
    meaning: '商品已售罄。',
    advice: '补充库存，或者下架商品。',
  },
  EMAIL_DOMAIN_TAKEN: {
    meaning: '邮箱域名已存在。',
    advice: '联系买家。',
  },
  LICENSE_QUOTA_USED_UP: {
    meaning: '实例当前订单的 License 数量已用完。',
    advice: '无需处理：买家需要退回已有的 License，或者增购。',
  },
  LICENSE_OUTSIDE_PERIOD: {
    meaning: '申请 License 的时间不在当前订单的有效期内。',
    advice: '订单已到期则无需处理；否则请把订单的起止时间与插件的判断核对一遍。',
  },
  LICENSE_EXPIRY_MISSING: {
    meaning: '商品按周期售卖，但 License 申请没有给出失效时间。',
    advice: '在卖家中心核对商品的计费方式是否与插件的理解一致。',
  },
  FINGERPRINT_MISSING: {
    meaning: 'License 需要绑定设备，但申请里没有设备指纹或硬件码。',
    advice: '让客户端程序在申请 License 时带上设备指纹。',
  },
  CHANGE_NOT_POSSIBLE: {
    meaning: '无法变更到目标规格。',
    advice: '无需处理：买家会收到提示，原有规格保持不变。',
  },
  INVALID_REQUEST: {
    meaning: '插件认为订单数据不可用。',
    advice: '查看订单的参数和插件给出的消息。',
  },
  INTERNAL: {
    meaning: '插件因自身原因拒绝。',
    advice: '在调用记录里查看插件给出的消息。',
  },
};

const translations: Record<keyof typeof failures, Translation> = { ...ofCalls, ...ofCommands, ...ofPlugins };

/** The words of one page around its tables. */
interface Words {
  /** The first lines: title, link to the other language, how to read the page. */
  opening: string;
  calls: string;
  commands: string;
  plugins: string;
  heads: string[];
  /** What is said without a result code: a title, and a table. */
  httpTitle: string;
  httpHeads: string[];
  http: string[][];
  said(reason: keyof typeof failures): Translation;
}

const english: Words = {
  opening: `<!-- Made by \`npm run generate\` from handlers/failures.ts. Do not edit. -->

# Errors

English | [中文](errors.zh-CN.md)

KooGallery reads an answer's \`resultCode\` alone: every answer to a call is HTTP 200. The reason says more than the code.
It stands in front of the \`problem\` of the call in the journal (\`GET /api/v1/calls/{callId}\`) and in the log line of the
call. A scene that does not know a code answers \`000005\` in its place.`,
  calls: `## The call could not be taken

Nothing happened, and no plugin was asked; after \`SERVER_TROUBLE\` the work may go on as a job.`,
  commands: `## The command failed`,
  plugins: `## The plugin refused

The plugin said so with \`refuse(reason, message)\`; \`message\` becomes \`resultMsg\`. A refusal is final. Anything else a
plugin throws is tried again. See [plugins](plugins.md#refusing).`,
  heads: ['reason', 'result code', 'meaning', 'what to do'],
  httpTitle: '## Answers without a result code',
  httpHeads: ['HTTP', 'meaning'],
  http: [
    ['404', 'No endpoint has this path.'],
    ['405', "The endpoint's guide does not use this method."],
    ['413', 'The body is larger than 1 MiB.'],
    ['503', 'The server has all the calls it can take; `Retry-After` says when to come again.'],
    ['connection closed', 'The body did not arrive within 3 seconds, or was cut off.'],
  ],
  said: (reason) => failures[reason],
};

const chinese: Words = {
  opening: `<!-- 由 \`npm run generate\` 根据 handlers/failures.ts 生成，请勿手工修改。 -->

# 错误码

[English](errors.md) | 中文

云商店只看应答里的 \`resultCode\`：对调用的应答一律是 HTTP 200。原因比结果码更具体，它写在调用记录
（\`GET /api/v1/calls/{callId}\`）的 \`problem\` 开头，也写在该调用的日志行里。如果某个接口没有定义对应的结果码，则改为应答
\`000005\`。`,
  calls: `## 调用未被受理

什么都没有发生，也没有调用任何插件；只有 \`SERVER_TROUBLE\` 之后，工作可能仍以作业的形式继续。`,
  commands: `## 命令执行失败`,
  plugins: `## 插件拒绝

插件通过 \`refuse(reason, message)\` 拒绝，\`message\` 会成为 \`resultMsg\`。拒绝是最终结果；插件抛出的其他任何错误都会重试。参见[插件](plugins.zh-CN.md#拒绝)。`,
  heads: ['原因', '结果码', '含义', '处理办法'],
  httpTitle: '## 没有结果码的应答',
  httpHeads: ['HTTP', '含义'],
  http: [
    ['404', '没有接入点使用这个路径。'],
    ['405', '该接入点所用的指南不使用这个请求方法。'],
    ['413', '请求体超过 1 MiB。'],
    ['503', '正在处理的调用已达上限；`Retry-After` 给出多久之后再试。'],
    ['连接关闭', '请求体没有在 3 秒内到齐，或者中途断开。'],
  ],
  said: (reason) => translations[reason],
};

function page(words: Words): string {
  const parts = [
    words.opening,
    words.calls,
    table(ofCalls, words),
    words.commands,
    table(ofCommands, words),
    words.plugins,
    table(ofPlugins, words),
    words.httpTitle,
    markdownTable(words.httpHeads, words.http),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** In the order of `failures`. */
function table(section: Partial<Record<keyof typeof failures, Translation>>, words: Words): string {
  const reasons = Object.keys(failures) as (keyof typeof failures)[];
  const rows = reasons.filter((reason) => reason in section).map((reason) => row(reason, words));
  return markdownTable(words.heads, rows);
}

function row(reason: keyof typeof failures, words: Words): string[] {
  const { meaning, advice } = words.said(reason);
  return [`\`${reason}\``, failures[reason].resultCode, meaning, advice];
}
