import { existsSync } from 'node:fs';
import type { Context } from 'mocha';
import { type Browser, chromium } from 'playwright-core';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** A browser; where none is installed the tests are skipped, and say so. `CHROMIUM` names one elsewhere. */
export async function launchChromium(context: Context): Promise<Browser> {
  const asked = process.env.CHROMIUM;
  const executablePath = asked ?? places.find((place) => existsSync(place));
  if (executablePath === undefined) {
    console.warn(`    skipped: no browser in ${places.join(', ')}; install chromium, or set CHROMIUM to one`);
    context.skip();
  }
  return chromium.launch({ executablePath, args: ['--no-sandbox'] });
}
