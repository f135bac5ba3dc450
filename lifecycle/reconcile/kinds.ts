/** A sentence in both languages. */
export interface Advice {
  en: string;
  zh: string;
}

/** What can differ, and what to do about it. */
export const findingKinds = {
  'instance-missing': {
    en: 'A paid order line has no instance here. It is created by the reconciler; the repeated call of KooGallery gets the same instance.',
    zh: '已付款的订单行在本系统没有实例。对账会创建它；云商店再次调用时得到同一个实例。',
  },
  'purchase-too-old': {
    en: 'A paid order line has no instance, and KooGallery calls no more: it unsubscribes such orders after 3 hours. Look the order up in the seller console; if it still stands, restart the call there (production interface messages).',
    zh: '已付款的订单行没有实例，而云商店已不再调用：这样的订单在 3 小时后会被退订。请在卖家中心查看订单；如果仍然有效，请在生产接口消息中重新发起调用。',
  },
  'order-not-noted': {
    en: 'A paid order was never notified. The reconciler tells the plugin of it.',
    zh: '已付款的订单没有通知到。对账会把它告诉插件。',
  },
  'renewal-missing': {
    en: 'A renewal was paid and the call about it never came. The reconciler sets the new end as the order has it; KooGallery calls it an estimate, so compare it in the seller console.',
    zh: '续费已付款，但对应的调用没有到来。对账按订单设置新的到期时间；云商店称其仅供参考，请在卖家中心核对。',
  },
  'change-missing': {
    en: 'A change of the specification was paid and the call about it never came. The reconciler has the plugin change it.',
    zh: '规格变更已付款，但对应的调用没有到来。对账会让插件执行变更。',
  },
  'instance-unclear': {
    en: 'An order belongs to one of several instances of the buyer, and nothing says to which. Find it in the seller console (production interface messages) and restart the call there.',
    zh: '订单属于该买家多个实例中的一个，但无法判断是哪一个。请在卖家中心的生产接口消息中找到它，并在那里重新发起调用。',
  },
  'instance-not-found': {
    en: 'An order about an existing instance fits no instance here. Look it up in the seller console (production interface messages), and restart the calls of the first purchase too.',
    zh: '订单涉及一个已有实例，但本系统没有匹配的实例。请在卖家中心的生产接口消息中查看，并把首次购买的调用也重新发起。',
  },
  'end-unknown': {
    en: 'A renewal was paid, its call never came, and the order tells no later end than the one we hold. Restart the call in the seller console (production interface messages).',
    zh: '续费已付款，调用没有到来，而订单也没有给出更晚的到期时间。请在卖家中心的生产接口消息中重新发起调用。',
  },
  'release-missing': {
    en: 'The buyer unsubscribed from an order, or took a renewal back, and the instance is as it was. Nothing is released without KooGallery saying so: restart the call in the seller console (production interface messages).',
    zh: '买家已退订，或取消了续费，但实例没有变化。没有云商店的通知不会释放任何实例：请在卖家中心的生产接口消息中重新发起调用。',
  },
  'call-needed': {
    en: 'Under this guide the call itself tells the order, so nothing can be made without it: restart the call in the seller console (production interface messages).',
    zh: '该接入指南的订单信息由调用本身携带，没有调用就无法处理：请在卖家中心的生产接口消息中重新发起调用。',
  },
  'creation-failed': {
    en: 'The creation failed for good. KooGallery unsubscribes an order whose creation keeps failing: mend the cause that the instance names, then restart the call in the seller console.',
    zh: '创建已最终失败。持续失败的订单会被云商店退订：请排除实例上记录的原因，然后在卖家中心重新发起调用。',
  },
  'creation-stuck': {
    en: 'The creation has been going on for too long. Look at the plugin and its log; the job tries again by itself.',
    zh: '创建已进行过久。请检查插件及其日志；作业会自行重试。',
  },
  'expired-active': {
    en: 'The period is over, and neither a freeze nor a renewal came. Nothing is frozen by itself (R22): restart the call in the seller console (production interface messages), or name the renewal order to the reconciler.',
    zh: '周期已结束，但既没有冻结也没有续费的调用。本系统不会自行冻结（R22）：请在卖家中心的生产接口消息中重新发起调用，或把续费订单号告诉对账。',
  },
  'frozen-long': {
    en: 'The instance has been frozen for longer than KooGallery keeps it, and no release came. Restart the release in the seller console (production interface messages).',
    zh: '实例冻结的时间已超过云商店的保留期，但没有释放的调用。请在卖家中心的生产接口消息中重新发起释放。',
  },
  'product-changed': {
    en: 'KooGallery names another product for this order line than when it was bought. Compare the order in the seller console.',
    zh: '云商店对该订单行给出的商品与购买时不同。请在卖家中心核对订单。',
  },
  'order-unknown': {
    en: 'KooGallery does not know this order. Check the AK/SK and the site of koobridge.yaml, and the order id.',
    zh: '云商店不认识这个订单。请检查 koobridge.yaml 中的 AK/SK 和站点，以及订单号。',
  },
  'endpoint-unclear': {
    en: 'The order could belong to several endpoints. Say which with --endpoint.',
    zh: '订单可能属于多个接入点。请用 --endpoint 指明。',
  },
} as const satisfies Record<string, Advice>;

/** A kind of difference. */
export type FindingKind = keyof typeof findingKinds;
