/** Who calls whom: KooGallery us, we KooGallery, or people and programs us. */
export type Direction = 'inbound' | 'outbound' | 'own';

/** What a spec does not say about itself. */
export interface SpecFacts {
  direction: Direction;
  chineseTitle: string;
}

/** By the name of the spec. One that is missing here is shown too, under its English title. */
export const specFacts: Readonly<Record<string, SpecFacts>> = {
  'saas-v1': { direction: 'inbound', chineseTitle: 'SaaS 类商品接入指南 V1.0' },
  'saas-v2': { direction: 'inbound', chineseTitle: 'SaaS 类商品接入指南 V2.0' },
  'license-v1': { direction: 'inbound', chineseTitle: '联营License类商品接入指南（1.0）' },
  'license-online': { direction: 'inbound', chineseTitle: '在线开通License接入指南' },
  'license-code': { direction: 'inbound', chineseTitle: '联营License类授权码商品接入指南' },
  'order-notify': { direction: 'inbound', chineseTitle: '订单通知接口' },
  'linked-kit-v1': { direction: 'inbound', chineseTitle: '联营 SaaS 同步接口 V1.0' },
  'linked-kit-v2': { direction: 'inbound', chineseTitle: '联营 SaaS 同步接口 V2.0' },
  koogallery: { direction: 'outbound', chineseTitle: '云商店开放接口' },
  'linked-login': { direction: 'outbound', chineseTitle: '联营账号登录' },
  management: { direction: 'own', chineseTitle: '管理接口' },
  simulator: { direction: 'own', chineseTitle: '模拟器接口' },
};
