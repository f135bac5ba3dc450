import { expect } from 'chai';
import { failures } from '../../handlers/failures.ts';
import { errorsPage } from '../../tools/generate/errors-page.ts';
import { madePages, stalePages } from '../../tools/generate/pages.ts';

describe('the page of errors', () => {
  const { english, chinese } = errorsPage();

  it('is what the table of failures makes of it', () => {
    expect(stalePages()).to.deep.equal([]);
    expect([...madePages().values()]).to.include.members([english, chinese]);
  });

  it('has each failure once, in both languages, with its result code', () => {
    const reasons = Object.entries(failures).map(([reason, { resultCode }]) => `${reason} ${resultCode}`);
    for (const page of [english, chinese]) {
      const rows = [...page.matchAll(/^\| `([A-Z_]+)` +\| (\d{6}) +\| \S.+ \| \S.+ \|$/gm)];
      expect(rows.map(([, reason, code]) => `${reason} ${code}`).sort()).to.deep.equal(reasons.sort());
    }
  });
});
