import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { type Request, type Response, Router } from 'express';
import { docsHeaders } from './docs-headers.ts';
import { languageOf } from './language.ts';
import { overviewPage } from './overview-page.ts';
import type { Frame } from './page.ts';
import { bundleFolder, readSpecs, type Spec } from './spec-catalog.ts';
import { specPage } from './spec-page.ts';
import { startScript } from './start-script.ts';
import { style } from './style.ts';
import { wording } from './wording.ts';

const swaggerFiles = ['swagger-ui.css', 'swagger-ui-bundle.js', 'favicon-32x32.png'];
const swaggerFolder = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));

/** The specs, readable in a browser, under `/docs`. Needs no token: it shows no more than the package holds. */
export function createDocs(): Router {
  // Relative links need to know where they are: `/docs` and `/docs/` are two places.
  const router = Router({ strict: true });
  const folder = bundleFolder();
  let read: Spec[] | undefined;
  const specs = () => (read ??= readSpecs(folder));

  router.use('/docs', docsHeaders);
  router.get('/docs/', (_request, response) => response.redirect(308, '../docs'));
  router.get('/docs', (request, response) => {
    sendPage(response, overviewPage(frameOf(request, specs(), null, 'docs/')));
  });
  router.get('/docs/assets/docs.css', (_request, response) => response.type('css').send(style));
  router.get('/docs/assets/start.js', (_request, response) => response.type('js').send(startScript));
  router.get('/docs/assets/:file', (request, response, next) => {
    const { file } = request.params;
    if (swaggerFiles.includes(file)) response.sendFile(file, { root: swaggerFolder, maxAge: '1h' });
    else next();
  });
  router.get('/docs/specs/:file', (request, response, next) => {
    const { file } = request.params;
    if (specs().some(({ name }) => `${name}.json` === file)) response.sendFile(file, { root: folder });
    else next();
  });
  router.get('/docs/:name', (request, response) => {
    const spec = specs().find(({ name }) => name === request.params.name) ?? null;
    const frame = frameOf(request, specs(), spec, '');
    if (spec) return sendPage(response, specPage(frame, spec));
    sendPage(response.status(404), overviewPage(frame, wording[frame.language].unknownSpec));
  });
  return router;
}

function frameOf(request: Request, specs: Spec[], current: Spec | null, base: string): Frame {
  return { language: languageOf(request), specs, current, base };
}

function sendPage(response: Response, page: string): void {
  response.set('Cache-Control', 'no-cache').vary('Accept-Language').type('html').send(page);
}
