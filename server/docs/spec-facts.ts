/** Who calls whom: KooGallery us, we KooGallery, or people and programs us. */
export type Direction = 'inbound' | 'outbound' | 'own';

/** What a spec does not say about itself. */
export interface SpecFacts {
  direction: Direction;
  chineseTitle: string;
}

/** By the name of the spec. One that is missing here is shown too, under its English title. */
export const specFacts: Readonly<Record<string, SpecFacts>> = {
  'saas-v2': { direction: 'inbound', chineseTitle: 'SaaS 类商品接入指南 V2.0' },
  koogallery: { direction: 'outbound', chineseTitle: '云商店开放接口' },
  management: { direction: 'own', chineseTitle: '管理接口' },
  simulator: { direction: 'own', chineseTitle: '模拟器接口' },
};
