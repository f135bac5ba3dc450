import { readFileSync } from 'node:fs';

/** One owner of CPU time: a file of ours, a package, or Node itself. */
export interface ProfileLine {
  owner: string;
  /** Part of the time the process was not idle. */
  part: number;
}

interface CpuProfile {
  nodes: ProfileNode[];
  samples: number[];
  timeDeltas: number[];
}

interface ProfileNode {
  id: number;
  callFrame: { functionName: string; url: string };
  children?: number[];
}

const node = 'Node: HTTP, sockets, timers';
const inUse = (name: string) => !['(idle)', '(root)'].includes(name);

/**
 * Reads a V8 CPU profile: each sample belongs to the innermost frame that is a file of dist/ or a package. What those
 * call in Node or V8 (JSON, crypto, writing to a socket) is theirs, too.
 */
export function readProfile(file: string): ProfileLine[] {
  const { nodes, samples, timeDeltas } = JSON.parse(readFileSync(file, 'utf8')) as CpuProfile;
  const owners = ownersOf(nodes);
  const times = new Map<string, number>();
  samples.forEach((id, index) => {
    const owner = owners.get(id);
    if (owner !== undefined) times.set(owner, (times.get(owner) ?? 0) + (timeDeltas[index] ?? 0));
  });
  const all = [...times.values()].reduce((sum, time) => sum + time, 0);
  return [...times]
    .map(([owner, time]) => ({ owner, part: time / all }))
    .sort((one, other) => other.part - one.part);
}

function ownersOf(nodes: ProfileNode[]): Map<number, string> {
  const byId = new Map(nodes.map((one) => [one.id, one]));
  const owners = new Map<number, string>();
  function visit(id: number, inherited: string): void {
    const found = byId.get(id);
    if (!found) return;
    const { functionName, url } = found.callFrame;
    const owner = ownerOf(functionName, url) ?? inherited;
    if (inUse(functionName)) owners.set(id, owner);
    for (const child of found.children ?? []) visit(child, owner);
  }
  const [root] = nodes;
  if (root) visit(root.id, node);
  return owners;
}

function ownerOf(functionName: string, url: string): string | null {
  if (functionName === '(garbage collector)') return 'garbage collector';
  if (functionName === '(program)') return 'V8 and the operating system';
  const ours = /\/dist\/(.+)\.js$/.exec(url)?.[1];
  if (ours !== undefined && !url.includes('/node_modules/')) return ours;
  const inside = url.split('/node_modules/').at(-1);
  if (inside === undefined || inside === url) return null;
  return /^(@[^/]+\/)?[^/]+/.exec(inside)?.[0] ?? null;
}
