import { expect } from 'chai';
import { configErrorOf, loadText, rightYaml } from './koobridge-yaml.ts';

interface Row {
  fault: string;
  /** What of the right file is replaced by what. */
  spoil: [string | RegExp, string];
  /** The whole message. */
  says: string | RegExp;
}

const rows: Row[] = [
  {
    fault: 'an unknown guide',
    spoil: ['guide: saas-v2', 'guide: saas-v3'],
    says: 'koobridge.yaml:12:12 endpoints[0].guide: "saas-v3" is not a guide. Write one of: saas-v1, saas-v2, license-v1, license-online, license-code, order-notify.',
  },
  {
    fault: 'a misspelt key',
    spoil: ['    plugin:', '    plugn:'],
    says: /koobridge\.yaml:13:5 endpoints\[0\]\.plugn: There is no such key\. Did you mean "plugin"\?/,
  },
  {
    fault: 'a key from nowhere',
    spoil: ['  site: cn', '  site: cn\n  colour: red'],
    says: 'koobridge.yaml:8:3 marketplace.colour: There is no such key. Write one of: site, baseUrl, fallbackUrl, ak, sk, timeoutMs, breakerPauseMs.',
  },
  {
    fault: 'a missing key',
    spoil: ['  sk: SKSAMPLE\n', ''],
    says: 'koobridge.yaml:7:3 marketplace.sk: It is missing. What belongs here: secret access key (SK) that belongs to ak.',
  },
  {
    fault: 'a key without a value',
    spoil: ['sk: SKSAMPLE', 'sk:'],
    says: 'koobridge.yaml:9:3 marketplace.sk: It is missing. What belongs here: secret access key (SK) that belongs to ak.',
  },
  {
    fault: 'a missing choice',
    spoil: ['  site: cn\n', ''],
    says: 'koobridge.yaml:7:3 marketplace.site: It is missing. Write one of: cn, intl, eu, custom.',
  },
  {
    fault: 'a missing part',
    spoil: [/marketplace:\n(.*\n){3}/, ''],
    says: 'koobridge.yaml:1:1 marketplace: It is missing. What belongs here: KooGallery, as we call it.',
  },
  {
    fault: 'text for a number',
    spoil: ['9000', 'eighty'],
    says: /^koobridge\.yaml:2:9 server\.port: It must be a number\. What belongs here: TCP port;/,
  },
  {
    fault: 'a number out of range',
    spoil: ['9000', '90000'],
    says: /^koobridge\.yaml:2:9 server\.port: It must be at most 65535\./,
  },
  {
    fault: 'a number for a key',
    spoil: ['"first-key"', '12345'],
    says: /^koobridge\.yaml:15:15 endpoints\[0\]\.keys\.basic\[0\]: It must be text; put it in quotes when it looks like a number\./,
  },
  {
    fault: 'a key with a blank that was copied along',
    spoil: ['"second-key"', '"second-key "'],
    says: /^koobridge\.yaml:15:28 endpoints\[0\]\.keys\.basic\[1\]: It must not be empty, nor begin or end with white space\./,
  },
  {
    fault: 'no key at all',
    spoil: ['["first-key", "second-key"]', '[]'],
    says: /^koobridge\.yaml:15:14 endpoints\[0\]\.keys\.basic: It must have at least 1 entry\./,
  },
  {
    fault: 'a name that cannot be a path',
    spoil: ['name: my-saas', 'name: My SaaS'],
    says: /^koobridge\.yaml:11:11 endpoints\[0\]\.name: It must consist of small letters/,
  },
  {
    fault: 'a plugin outside its folder',
    spoil: ['plugin: my-saas', 'plugin: ../secrets'],
    says: /^koobridge\.yaml:13:13 endpoints\[0\]\.plugin: It must be the name of a folder or of an npm package/,
  },
  {
    fault: 'a path that climbs',
    spoil: ['    guide:', '    path: /produce/../api\n    guide:'],
    says: /^koobridge\.yaml:12:11 endpoints\[0\]\.path: It must start with "\/"/,
  },
  {
    fault: 'a path of the server itself',
    spoil: ['    guide:', '    path: /api/v1/shop\n    guide:'],
    says: 'koobridge.yaml:12:11 endpoints[0].path: Paths below /api belong to the server itself. Write a path like /produce/my-saas.',
  },
  {
    fault: 'a custom site without an address',
    spoil: ['site: cn', 'site: custom'],
    says: 'koobridge.yaml:7:3 marketplace.baseUrl: It is missing, and site is custom. Write the address, or one of the sites cn, intl, eu.',
  },
  {
    fault: 'an address for a site that has one',
    spoil: ['site: cn', 'site: eu\n  baseUrl: https://mkt.example.com'],
    says: 'koobridge.yaml:8:12 marketplace.baseUrl: Site eu has the address https://mkt.myhuaweicloud.eu. Remove baseUrl, or write site: custom.',
  },
  {
    fault: 'plain http to another machine',
    spoil: ['site: cn', 'site: custom\n  baseUrl: http://mkt.example.com'],
    says: /^koobridge\.yaml:8:12 marketplace\.baseUrl: Plain http would let anybody on the way read and change orders\./,
  },
  {
    fault: 'something that is no address',
    spoil: ['https://isv.example.com/', 'isv.example.com'],
    says: /^koobridge\.yaml:3:14 server\.publicUrl: It must be an address like https:\/\/isv\.example\.com\./,
  },
  {
    fault: 'an unknown database',
    spoil: ['sqlite:./data/shop.db', 'oracle://scott:tiger@db/shop'],
    says: /^koobridge\.yaml:5:8 database\.url: It must begin with sqlite: and a file, postgres:\/\/ or mysql:\/\//,
  },
  {
    fault: 'a database that forgets',
    spoil: ['sqlite:./data/shop.db', '"sqlite::memory:"'],
    says: /^koobridge\.yaml:5:8 database\.url: It must begin with sqlite: and a file/,
  },
  {
    fault: 'a demo key outside the demo',
    spoil: ['second-key', 'demo-access-key-0001'],
    says: 'koobridge.yaml:15:28 endpoints[0].keys.basic[1]: This is a published value of the demo, known to everybody. Write your own, or demo: true when this is only for trying out.',
  },
  {
    fault: 'a variable that is not set',
    spoil: ['ak: AKSAMPLE', `ak: "x-\${KOO_AK}"`],
    says: 'koobridge.yaml:8:10 marketplace.ak: The environment variable KOO_AK is not set. Set it, or write the value here.',
  },
  {
    fault: 'a variable without a name',
    spoil: ['"second-key"', `"\${KOO KEY}"`],
    says: `koobridge.yaml:15:29 endpoints[0].keys.basic[1]: "\${" begins the name of an environment variable, and none follows. Write \${NAME}, or $\${ for the signs themselves.`,
  },
  {
    fault: 'a tab as indentation',
    spoil: ['  site: cn', '\tsite: cn'],
    says: /^koobridge\.yaml:7:1: A tab is used as indentation\. Indent with blanks\./,
  },
  {
    fault: 'a key written twice',
    spoil: ['  sk: SKSAMPLE', '  ak: SKSAMPLE'],
    says: 'koobridge.yaml:9:3: This key was written before. Keep one of the two.',
  },
  {
    fault: 'a secret that YAML takes for an alias',
    spoil: ['SKSAMPLE', '*SKSAMPLE'],
    says: 'koobridge.yaml:9:7: "*" begins an alias here, and there is no anchor of that name. Put the value in quotes when it is meant as text.',
  },
  {
    fault: 'a secret that YAML takes for a tag',
    spoil: ['SKSAMPLE', '!SKSAMPLE'],
    says: 'koobridge.yaml:9:7: "!" begins a tag here, and no such tag is known. Put the value in quotes when it is meant as text.',
  },
  {
    fault: 'a value with a colon',
    spoil: ['SKSAMPLE', 'SK: SAMPLE'],
    says: /^koobridge\.yaml:9:\d+: There is a second ": " in this line\./,
  },
  {
    fault: 'a quote that does not end',
    spoil: ['"second-key"]', '"second-key]'],
    says: /^koobridge\.yaml:1[56]:\d+: A sign is missing/,
  },
];

describe('a broken koobridge.yaml', () => {
  for (const { fault, spoil, says } of rows) {
    it(`with ${fault} is refused with its place and what to do`, () => {
      const yaml = rightYaml.replace(...spoil);
      expect(yaml, 'the row spoils nothing').to.not.equal(rightYaml);
      const { message } = configErrorOf(() => loadText(yaml));
      if (typeof says === 'string') expect(message).to.equal(says);
      else expect(message).to.match(says);
    });
  }

  it('tells all faults at once, in the order of the file', () => {
    const yaml = rightYaml.replace('9000', 'x').replace('saas-v2', 'saas').replace('site: cn', 'sight: cn');
    const { problems } = configErrorOf(() => loadText(yaml));
    expect(problems.map(({ line, path }) => [line, path])).to.deep.equal([
      [2, 'server.port'],
      [7, 'marketplace.site'],
      [7, 'marketplace.sight'],
      [12, 'endpoints[0].guide'],
    ]);
  });

  it('is refused when it is empty or not a map', () => {
    expect(configErrorOf(() => loadText('# nothing\n')).message).to.match(
      /^koobridge\.yaml:1:1: The file is empty\./,
    );
    expect(configErrorOf(() => loadText('just text\n')).message).to.match(
      /^koobridge\.yaml:1:1: It must be a map/,
    );
  });

  it('may not have two endpoints of one name, nor two on one path', () => {
    const second = (name: string, path: string) =>
      `${rightYaml}  - {name: ${name}, guide: saas-v2, plugin: p, path: ${path}, keys: {basic: [k]}}\n`;
    expect(configErrorOf(() => loadText(second('my-saas', '/x'))).message).to.equal(
      'koobridge.yaml:16:12 endpoints[1].name: endpoints[0] has the name "my-saas" too. Give each endpoint its own name.',
    );
    for (const path of ['/produce/my-saas', '/produce/my-saas/produceAPI', '/produce']) {
      expect(configErrorOf(() => loadText(second('other', path))).message).to.equal(
        `koobridge.yaml:16:52 endpoints[1].path: The path ${path} and the path /produce/my-saas of endpoints[0] overlap. Give each endpoint its own path.`,
      );
    }
    expect(loadText(second('other', '/produce/my-saas-2')).config.endpoints).to.have.length(2);
  });

  it('never shows a secret, wherever it stands and whatever is wrong with it', () => {
    const secret = 'S3CR3T-VALUE';
    const spoils = [
      rightYaml.replace('SKSAMPLE', `"${secret} "`),
      rightYaml.replace('SKSAMPLE', `*${secret}`),
      rightYaml.replace('SKSAMPLE', `!${secret}`),
      rightYaml.replace('SKSAMPLE', `"${secret}`),
      rightYaml.replace('SKSAMPLE', `${secret}: x`),
      rightYaml.replace('SKSAMPLE', `@${secret}`),
      rightYaml.replace('SKSAMPLE', `"\\q${secret}"`),
      rightYaml.replace('"first-key"', `{a: ${secret}}`),
      rightYaml.replace('sqlite:./data/shop.db', `postgress://shop:${secret}@db/shop`),
      rightYaml.replace('guide: saas-v2', `guide: \${SECRET}`),
      rightYaml.replace('site: cn', `site: \${SECRET}`),
      rightYaml.replace('SKSAMPLE', `"\${SECRET} "`),
      `${rightYaml}demo: \${SECRET}\n`,
    ];
    for (const yaml of spoils) {
      const error = configErrorOf(() => loadText(yaml, { SECRET: secret }));
      expect(JSON.stringify(error.problems) + error.message).to.not.contain(secret);
    }
  });
});
