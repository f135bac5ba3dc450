import { expect } from 'chai';
import { specsWithoutEntry } from '../../../tools/spec-diff/changelog.ts';

const released = '## [0.1.0] 2026-01-01\n\n### Added\n\n- The guide (`saas-v2`).\n';
const old = `# Changelog\n\n## [Unreleased] 0.2.0\n\n### Added\n\n- The guide\n  SaaS V1.0 (\`saas-v1\`).\n\n${released}`;
const withEntry = (entry: string) => old.replace('### Added\n\n', `### Added\n\n${entry}\n`);

describe('the changelog of a breaking change', () => {
  it('has a new entry under the unreleased heading that names the spec in backticks', () => {
    expect(
      specsWithoutEntry(['saas-v2'], old, withEntry('- `saas-v2`: expireTime may be missing.')),
    ).to.deep.equal([]);
    expect(
      specsWithoutEntry(['saas-v2'], old, withEntry('- expireTime\n  of `saas-v2` may be missing.')),
    ).to.deep.equal([]);
    const both = withEntry('- `saas-v2` and `koogallery`: both.');
    expect(specsWithoutEntry(['saas-v2', 'koogallery'], old, both)).to.deep.equal([]);
  });

  it('lacks it when nothing was written, or about another spec', () => {
    expect(specsWithoutEntry(['saas-v2', 'saas-v2'], old, old)).to.deep.equal(['saas-v2']);
    expect(specsWithoutEntry(['saas-v2'], old, withEntry('- `saas-v1`: something.'))).to.deep.equal([
      'saas-v2',
    ]);
    expect(specsWithoutEntry(['saas-v2'], old, withEntry('- saas-v2 changed.'))).to.deep.equal(['saas-v2']);
    expect(specsWithoutEntry(['saas-v2'], old, withEntry('- `saas-v2x` changed.'))).to.deep.equal([
      'saas-v2',
    ]);
    expect(specsWithoutEntry(['saas-v2'], old, withEntry('`saas-v2` in no entry.\n'))).to.deep.equal([
      'saas-v2',
    ]);
  });

  it('is not an old entry, also when its lines are broken anew or it was released since', () => {
    const broken = old.replace('The guide\n  SaaS V1.0', 'The guide SaaS V1.0');
    expect(specsWithoutEntry(['saas-v1'], old, broken)).to.deep.equal(['saas-v1']);
    const reopened = `# Changelog\n\n## [Unreleased]\n\n- The guide SaaS V1.0 (\`saas-v1\`).\n\n${released}`;
    expect(specsWithoutEntry(['saas-v1'], old, reopened)).to.deep.equal(['saas-v1']);
  });

  it('is not written under a version that is out', () => {
    const late = `${old}- \`saas-v2\`: expireTime may be missing.\n`;
    expect(specsWithoutEntry(['saas-v2'], old, late)).to.deep.equal(['saas-v2']);
  });

  it('may be the first there is', () => {
    const first = '# Changelog\n\n## [Unreleased]\n\n- `saas-v2`: expireTime may be missing.\n';
    expect(specsWithoutEntry(['saas-v2'], '', first)).to.deep.equal([]);
    expect(specsWithoutEntry(['saas-v2'], '', '')).to.deep.equal(['saas-v2']);
  });
});
