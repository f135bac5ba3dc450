import { type Html, html } from './html.ts';
import { type Frame, page, sentence } from './page.ts';
import type { SceneEntry, Spec } from './spec-catalog.ts';
import { type Wording, wording } from './wording.ts';

/** The one interface that this server answers under the paths of its spec, to the page's own origin. */
const triable = 'management';

/** One spec, drawn by Swagger UI; an access guide also says what its paths mean. */
export function specPage(frame: Frame, spec: Spec): string {
  const words = wording[frame.language];
  const file = `${frame.base}specs/${spec.name}.json`;
  const isTriable = spec.name === triable;
  const content = html`<h1>${spec.title[frame.language]}</h1>
<p>${words.version} ${spec.version} · <a href="${file}">${words.file}</a></p>
${words.specLanguage ? html`<p>${words.specLanguage}</p>` : null}
${spec.scenes.length > 0 ? virtualPaths(words, spec.scenes) : null}
<section aria-labelledby="interface">
<h2 id="interface">${words.interface}</h2>
${isTriable ? html`<p>${sentence(words.tryHelp)}</p>` : null}
<noscript><p class="notice">${words.withoutScript} <a href="${file}">${spec.name}.json</a></p></noscript>
<div id="swagger-ui" lang="en" data-spec="${file}"${isTriable ? html` data-triable` : null}></div>
</section>`;
  const scripts = html`<script src="${frame.base}assets/swagger-ui-bundle.js"></script>
<script src="${frame.base}assets/start.js"></script>`;
  return page(frame, content, scripts);
}

function virtualPaths(words: Wording, scenes: SceneEntry[]): Html {
  const { columns } = words;
  return html`<section class="virtual-paths" aria-labelledby="virtual-paths">
<h2 id="virtual-paths">${words.virtualPaths}</h2>
${words.virtualPathsHelp.map((text) => html`<p>${sentence(text)}</p>\n`)}
<div class="wide" role="region" aria-label="${words.scenes}" tabindex="0">
<table>
<caption>${words.scenes}</caption>
<thead><tr>${[columns.activity, columns.summary, columns.method, columns.transport, columns.path].map(
    (column) => html`<th scope="col">${column}</th>`,
  )}</tr></thead>
<tbody>
${scenes.map(sceneRow)}</tbody>
</table>
</div>
</section>
`;
}

function sceneRow({ activity, summary, method, transport, path }: SceneEntry): Html {
  return html`<tr><th scope="row"><code>${activity}</code></th><td lang="en">${summary}</td><td>${method}</td><td><code>${transport}</code></td><td><code>${path}</code></td></tr>
`;
}
