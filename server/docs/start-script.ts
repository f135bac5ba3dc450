/**
 * Starts Swagger UI in the browser. A text, because the page's policy allows scripts from files of this server only and
 * the build has nothing but TypeScript to copy. Extensions become sentences, since Swagger UI shows their raw objects.
 * Swagger UI takes itself for the whole page; a page has one `main`, so its own becomes a group. `validatorUrl` is off: it
 * would send the spec to a stranger.
 */
export const startScript = `'use strict';
const place = document.getElementById('swagger-ui');
const isTriable = 'triable' in place.dataset;

function sentence(value) {
  if (value === null || typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return value.map(sentence).join(', ');
  return Object.entries(value).map(([name, part]) => name + ': ' + sentence(part)).join(', ');
}

const extensions = ['x-extensible-enum', 'x-result-codes', 'x-ruling', 'x-scene', 'x-source'];

// Swagger UI sends the examples of optional filters unless one clears them, and finds nothing.
function withoutFilling(parameter) {
  const { example, ...rest } = parameter;
  return { ...rest, description: parameter.description + ' For example: ' + sentence(example) };
}

function readable(name, value) {
  if (isTriable && value?.in === 'query' && 'example' in value) return withoutFilling(value);
  return extensions.includes(name) ? sentence(value) : value;
}

async function start() {
  const response = await fetch(place.dataset.spec);
  if (!response.ok) throw new Error(place.dataset.spec + ' answered ' + response.status);
  window.SwaggerUIBundle({
    spec: JSON.parse(await response.text(), readable),
    domNode: place,
    validatorUrl: 'none',
    queryConfigEnabled: false,
    deepLinking: true,
    docExpansion: 'list',
    defaultModelsExpandDepth: 0,
    showExtensions: true,
    showCommonExtensions: true,
    supportedSubmitMethods: isTriable ? ['get'] : [],
    presets: [window.SwaggerUIBundle.presets.apis],
  });
}

new MutationObserver((_changes, observer) => {
  const main = place.querySelector('main');
  if (main === null) return;
  main.setAttribute('role', 'group');
  observer.disconnect();
}).observe(place, { childList: true, subtree: true });

start().catch((error) => {
  place.textContent = error.message;
});
`;
