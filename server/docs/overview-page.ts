import { type Html, html } from './html.ts';
import { type Frame, page, sentence, specLink } from './page.ts';
import type { Spec } from './spec-catalog.ts';
import type { Direction } from './spec-facts.ts';
import { wording } from './wording.ts';

const directions: readonly Direction[] = ['inbound', 'outbound', 'own'];

/** The list of all specs; `notice` says why it is shown instead of what was asked for. */
export function overviewPage(frame: Frame, notice: string | null = null): string {
  const words = wording[frame.language];
  return page(
    frame,
    html`<h1>${words.site}</h1>
${notice ? html`<p class="notice" role="status">${notice}</p>` : html`<p class="lead">${words.introduction}</p>`}
${words.specLanguage ? html`<p>${words.specLanguage}</p>` : null}
${directions.map((direction) => section(frame, direction))}`,
  );
}

function section(frame: Frame, direction: Direction): Html | null {
  const specs = frame.specs.filter((spec) => spec.direction === direction);
  if (specs.length === 0) return null;
  const words = wording[frame.language];
  return html`<section aria-labelledby="${direction}">
<h2 id="${direction}">${words.directions[direction]}</h2>
<p>${sentence(words.directionHelp[direction])}</p>
<ul class="cards">
${specs.map((spec) => card(frame, spec))}</ul>
</section>
`;
}

function card(frame: Frame, spec: Spec): Html {
  const words = wording[frame.language];
  return html`<li><a href="${specLink(frame, spec)}">${spec.title[frame.language]}</a>
<span>${words.version} ${spec.version} · ${words.operations} ${spec.operations}</span></li>
`;
}
