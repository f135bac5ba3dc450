import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { readProfile } from '../../../bench/report/profile.ts';

describe('a CPU profile', () => {
  const folder = mkdtempSync(join(tmpdir(), 'koobridge-profile-'));
  after(() => rmSync(folder, { recursive: true }));

  it('gives the time in Node to the file or package of ours that called it, and leaves out idle time', () => {
    const file = join(folder, 'a.cpuprofile');
    const frame = (functionName: string, url = '') => ({ functionName, url });
    const profile = {
      nodes: [
        { id: 1, callFrame: frame('(root)'), children: [2, 3, 5, 7] },
        { id: 2, callFrame: frame('(idle)') },
        { id: 3, callFrame: frame('seal', 'file:///app/dist/server/edge/answer.js'), children: [4] },
        { id: 4, callFrame: frame('stringify', 'node:internal/json') },
        { id: 5, callFrame: frame('info', 'file:///app/node_modules/pino/lib/tools.js'), children: [6] },
        { id: 6, callFrame: frame('write') },
        { id: 7, callFrame: frame('parserOnIncoming', 'node:_http_server') },
      ],
      samples: [2, 3, 4, 6, 7],
      timeDeltas: [1000, 10, 30, 40, 20],
    };
    writeFileSync(file, JSON.stringify(profile));
    expect(readProfile(file)).to.deep.equal([
      { owner: 'server/edge/answer', part: 0.4 },
      { owner: 'pino', part: 0.4 },
      { owner: 'Node: HTTP, sockets, timers', part: 0.2 },
    ]);
  });
});
