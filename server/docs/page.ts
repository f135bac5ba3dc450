import { type Html, html } from './html.ts';
import { type Language, languages } from './language.ts';
import type { Spec } from './spec-catalog.ts';
import { wording } from './wording.ts';

/** Where a page is, and what stands around its content. */
export interface Frame {
  language: Language;
  specs: Spec[];
  /** The spec that is shown; null on the overview. */
  current: Spec | null;
  /** What leads from the page to the folder of the pages: `docs/`, or nothing inside it. */
  base: string;
}

/** A whole page. Its links are relative, so a proxy may put the server under any path. */
export function page(frame: Frame, content: Html, scripts: Html | null = null): string {
  const { language, current, base } = frame;
  const words = wording[language];
  const title = current ? `${current.title[language]} – ${words.site}` : words.site;
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="${base}assets/favicon-32x32.png">
${current ? html`<link rel="stylesheet" href="${base}assets/swagger-ui.css">` : null}
<link rel="stylesheet" href="${base}assets/docs.css">
</head>
<body>
<a class="skip" href="#content">${words.skip}</a>
<header>
<p class="site">${words.site}</p>
<nav class="languages" aria-label="${words.languages}"><ul>${languages.map((other) => languageLink(frame, other))}</ul></nav>
<nav class="specs" aria-label="${words.specs}"><ul>
${navigationLink(`${overviewOf(base)}?lang=${language}`, words.overview, current === null)}
${frame.specs.map((spec) => navigationLink(specLink(frame, spec), spec.title[language], spec === current))}
</ul></nav>
</header>
<main id="content" tabindex="-1">
${content}
</main>
${scripts}
</body>
</html>
`.html;
}

/** The address of a spec's page, in the language of this one. */
export function specLink({ base, language }: Frame, spec: Spec): string {
  return `${base}${spec.name}?lang=${language}`;
}

/** A sentence, its code between backticks. */
export function sentence(text: string): Html[] {
  return text.split('`').map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : html`${part}`));
}

function overviewOf(base: string): string {
  return base === '' ? '../docs' : '';
}

function languageLink(frame: Frame, other: Language): Html {
  const name = wording[other].languageName;
  if (other === frame.language) return html`<li><span aria-current="true">${name}</span></li>`;
  return html`<li><a href="?lang=${other}" lang="${other}" hreflang="${other}">${name}</a></li>`;
}

function navigationLink(href: string, text: string, isCurrent: boolean): Html {
  return html`<li><a href="${href}"${isCurrent ? html` aria-current="page"` : null}>${text}</a></li>
`;
}
