import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { pluginFunctions } from '../../server/plugins/plugin-functions.ts';
import { readPage } from './page.ts';

interface SchemaNode {
  default?: unknown;
  required?: string[];
  properties?: Record<string, SchemaNode>;
  items?: SchemaNode;
}

describe('the tables of the pages', () => {
  const requiredWords = ['required', '必填', '必选'];
  const optionalWords = ['optional', '可选'];

  for (const path of ['docs/configuration.md', 'docs/configuration.zh-CN.md']) {
    it(`name every key of koobridge.yaml with its default in ${path}`, () => {
      const schema = JSON.parse(readFileSync('generated/koobridge.schema.json', 'utf8')) as SchemaNode;
      const told = rowsOf(path)
        .filter(([key]) => key !== undefined && /^`[a-z]+(\[\]|\.|`$)/.test(key))
        .map(
          ([key, value = '']) => `${bare(key)} = ${requiredWords.includes(value) ? 'required' : bare(value)}`,
        );
      expect(told.sort()).to.deep.equal(keysOf(schema, '').sort());
    });
  }

  for (const path of ['docs/plugins.md', 'docs/plugins.zh-CN.md']) {
    it(`name every function of each product type in ${path}`, () => {
      const told = rowsOf(path)
        .filter((row) => row.length === 5 && row[0]?.startsWith('`'))
        .map(([name, ...needs]) => [bare(name), ...needs.slice(0, 3).map(needOf)]);
      const names = [
        ...new Set(Object.values(pluginFunctions).flatMap((functions) => Object.keys(functions))),
      ];
      const types = ['saas', 'cycle-billed', 'license'] as const;
      const real = names.map((name) => [name, ...types.map((type) => pluginFunctions[type][name] ?? '-')]);
      expect(told.sort()).to.deep.equal(real.sort());
    });
  }

  function needOf(word: string): string {
    if (requiredWords.includes(word)) return 'required';
    return optionalWords.includes(word) ? 'optional' : word;
  }
});

function rowsOf(path: string): string[][] {
  const lines = readPage(path).text.split('\n');
  const rows = lines.filter((line) => line.startsWith('| '));
  return rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

function bare(cell = ''): string {
  return cell.replaceAll('`', '');
}

/** `server.port = 8080`, `endpoints[].name = required`, `server.host = -` ... of all keys that hold a value. */
function keysOf(node: SchemaNode, path: string): string[] {
  return Object.entries(node.properties ?? {}).flatMap(([name, child]) => {
    const key = path === '' ? name : `${path}.${name}`;
    if (child.properties) return keysOf(child, key);
    if (child.items?.properties) return keysOf(child.items, `${key}[]`);
    if (node.required?.includes(name)) return [`${key} = required`];
    const value = child.default;
    return [
      `${key} = ${value === undefined ? '-' : typeof value === 'object' ? JSON.stringify(value) : String(value)}`,
    ];
  });
}
