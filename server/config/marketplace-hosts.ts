import type { Site } from './marketplace-schema.ts';

/** Addresses of a site of KooGallery. */
export interface SiteHosts {
  baseUrl: string;
  /** Asked when no connection to the first can be made; null for none. */
  fallbackUrl: string | null;
}

/**
 * The documented hosts (page zh-cn_topic_0070649350 and its copies). The International page names the Chinese fallback
 * too; that another site would know the order is doubtful, so only China falls back by default (R24).
 */
export const marketplaceHosts: Record<Exclude<Site, 'custom'>, SiteHosts> = {
  cn: { baseUrl: 'https://mkt.myhuaweicloud.com', fallbackUrl: 'https://mkt.myhuaweicloud.cn' },
  intl: { baseUrl: 'https://mkt-intl.myhuaweicloud.com', fallbackUrl: null },
  eu: { baseUrl: 'https://mkt.myhuaweicloud.eu', fallbackUrl: null },
};
