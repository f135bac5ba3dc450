import type { Request, Response } from 'express';
import { html } from '../docs/html.ts';
import { type Language, languageOf } from '../docs/language.ts';
import type { Login } from './login.ts';
import { type TroubleCode, troubleStatus } from './login-trouble.ts';
import { pageWords } from './page-words.ts';
import { startedIn } from './started.ts';
import { troubleWords } from './trouble-words.ts';

/** Says to the user, in Chinese or English, what happened and what to do. Nothing secret is on the page. */
export function sendTroublePage(
  login: Login,
  request: Request,
  response: Response,
  { code, reference }: { code: TroubleCode; reference: string },
): void {
  const language = languageOf(request);
  const again = mayTryAgain.includes(code) ? startAgain(login, request) : null;
  response.status(troubleStatus[code]).vary('Accept-Language').type('html');
  if (troubleStatus[code] === 503) response.set('Retry-After', '5');
  response.send(troublePage(language, { code, reference, again }));
}

/** Where going through it once more may help by itself. */
const mayTryAgain: readonly TroubleCode[] = [
  'return-refused',
  'start-missing',
  'state-missing',
  'declined',
  'code-refused',
  'service-unreachable',
  'service-slow',
  'service-failed',
  'ticket-refused',
  'busy',
  'server-trouble',
];

/** The same login once more, as far as it can be told what it was. */
function startAgain(login: Login, request: Request): string | null {
  const { state, tenant } = request.query;
  const started = startedIn(login, request).find((each) => each.state === state || each.tenantId === tenant);
  const tenantId = started?.tenantId ?? (typeof tenant === 'string' ? tenant : '');
  if (tenantId === '' && login.config.appId === undefined) return null;
  const query = new URLSearchParams(tenantId === '' ? {} : { tenant: tenantId });
  if (started) query.set('returnTo', started.returnTo);
  return `start?${query}`;
}

function troublePage(
  language: Language,
  about: { code: TroubleCode; reference: string; again: string | null },
): string {
  const { code, reference, again } = about;
  const words = pageWords[language];
  const { title, what, todo } = troubleWords[code][language];
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} – ${words.site}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="page.css">
</head>
<body>
<main>
<h1>${title}</h1>
<p class="lead">${what}</p>
<h2>${words.todo}</h2>
<ul>${todo.map((step) => html`<li>${step}</li>`)}</ul>
${again === null ? null : html`<p><a href="${again}">${words.again}</a></p>`}
<h2>${words.support}</h2>
<p>${words.supportHelp}</p>
<p><code>${code}</code> <code>${reference}</code></p>
</main>
</body>
</html>
`.html;
}
