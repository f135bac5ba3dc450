import { expect } from 'chai';
import fc from 'fast-check';
import { html } from '../../server/docs/html.ts';

describe('html', () => {
  it('lets no text that is put in become markup', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const inside = html`<p title="${text}">${[text, html`<b>${text}</b>`]}</p>`.html;
        expect(inside.replace(/<p title="[^"<>]*">[^<>]*<b>[^<>]*<\/b><\/p>/, '')).to.equal('');
      }),
    );
    expect(html`${`<a href='"&`}`.html).to.equal('&#60;a href=&#39;&#34;&#38;');
  });
});
