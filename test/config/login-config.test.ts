import { expect } from 'chai';
import { kitKeys } from '../fixtures/kit-koobridge.ts';
import { configErrorOf, loadText, rightYaml } from './koobridge-yaml.ts';

const key = JSON.stringify(kitKeys.privateKey);
const handoverKey = '0123456789abcdef0123456789abcdef';

function withLogin(lines: string[], yaml = rightYaml): string {
  const login = lines.map((line) => `        ${line}\n`).join('');
  return `${yaml}    linkedKit:\n      privateKey: ${key}\n      login:\n${login}`;
}

const right = ['applicationUrl: https://app.example.com/login', `handoverKey: ${handoverKey}`];

describe('linkedKit.login in koobridge.yaml', () => {
  it('needs an application and a key, and has defaults for the rest', () => {
    const { config } = loadText(withLogin(right));
    expect(config.endpoints[0]?.linkedKit?.login).to.deep.equal({
      applicationUrl: 'https://app.example.com/login',
      handoverKey,
      requireGrant: true,
      pkce: 'auto',
      cas: false,
      unifiedLoginUrl: 'https://macroverse.huaweicloud.com/unified-login/',
    });
    const [problem] = configErrorOf(() => loadText(withLogin(['requireGrant: true']))).problems;
    expect(problem?.path).to.include('linkedKit.login');
  });

  it('says what is unsafe or missing, with what to write', () => {
    const withoutPublicUrl = rightYaml.replace(/ {2}publicUrl: .*\n/, '');
    const plainPublicUrl = rightYaml.replace('publicUrl: https:', 'publicUrl: http:');
    const cases: [string, RegExp][] = [
      [withLogin(right, withoutPublicUrl), /server\.publicUrl, which is missing/],
      [withLogin(right, plainPublicUrl), /session cookies would travel over plain http/],
      [withLogin(['applicationUrl: http://app.example.com', right[1] ?? '']), /log in as your users/],
      [withLogin([...right, 'unifiedLoginUrl: http://login.example.com']), /log in as your users/],
      [withLogin([right[0] ?? '', 'handoverKey: short']), /handoverKey/],
      [withLogin([...right, 'pkce: perhaps']), /pkce/],
    ];
    for (const [yaml, message] of cases) {
      const error = configErrorOf(() => loadText(yaml));
      expect(error.message).to.match(message);
      expect(error.message).to.not.include(handoverKey);
    }
    const local = ['applicationUrl: http://127.0.0.1:3000/login', right[1] ?? ''];
    expect(() => loadText(withLogin(local))).to.not.throw();
  });

  it('needs the private key beside it, without which no client secret can be read', () => {
    const yaml = withLogin(right).replace(/ {6}privateKey: .*\n/, '');
    expect(configErrorOf(() => loadText(yaml)).message).to.match(/names no key/);
  });

  it('keeps endpoints off its paths', () => {
    const yaml = rightYaml.replace('plugin: my-saas', 'plugin: my-saas\n    path: /login/my-saas');
    expect(configErrorOf(() => loadText(yaml)).message).to.match(/below \/login belong to the server/);
  });
});
