import type { Request } from 'express';

/** The languages of the pages around the specs; the specs themselves are English. */
export const languages = ['en', 'zh-CN'] as const;

/** One of them, as `lang` in HTML. */
export type Language = (typeof languages)[number];

/** What `?lang=` says, else what the browser prefers, else English. */
export function languageOf(request: Request): Language {
  const asked = String(request.query.lang ?? '').toLowerCase();
  const known = languages.find((language) => asked !== '' && language.toLowerCase().startsWith(asked));
  return known ?? (request.acceptsLanguages('en', 'zh')?.toString().startsWith('zh') ? 'zh-CN' : 'en');
}
