import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Child, startChild } from './children/child.ts';
import { accessKey, producePath, startKoobridge } from './koobridge.ts';
import type { Load } from './load/load-process.ts';
import type { Recipe } from './load/message.ts';
import type { Listening } from './servers/listening.ts';

/** What can be measured under load. */
export const loadCases = ['echo', 'echo-hmac', 'queryInstance', 'newInstance', 'insert'] as const;

/** One of them. */
export type LoadCase = (typeof loadCases)[number];

/** A server that runs, and how to load it. */
export interface Subject {
  name: LoadCase;
  server: Child;
  recipe: Recipe;
  /** Ends the server and whatever it needs. */
  stop(): Promise<void>;
}

/** Where a case may put files, and who sends its first call. */
export interface Surroundings {
  folder: string;
  load: Load;
}

const startsWithinMs = 20_000;
const connections = 50;

/** Starts the server of a case. */
export async function startCase(name: LoadCase, { folder, load }: Surroundings): Promise<Subject> {
  const own = join(folder, name);
  switch (name) {
    case 'echo':
      return withServer(name, await startServer('echo'), { answer: 'echo' });
    case 'echo-hmac':
      return withServer(name, await startServer('echo-hmac', accessKey), { answer: 'echo' });
    case 'queryInstance':
      return queryInstance(own, load);
    case 'newInstance':
      return newInstance(own);
    case 'insert':
      return insert(own, load);
  }
}

/** Runs one thing on the built server with the order query beside it. */
async function newInstance(folder: string): Promise<Subject> {
  const orderQuery = await startServer('order-query');
  const koobridge = await startKoobridge(folder, orderQuery.port);
  return {
    ...withServer('newInstance', koobridge, { scene: 'newInstance', answer: 'signed' }),
    async stop() {
      await koobridge.stop();
      await orderQuery.server.stop();
    },
  };
}

async function queryInstance(folder: string, load: Load): Promise<Subject> {
  const subject = await newInstance(folder);
  const instanceId = await createOne(subject, load);
  return {
    ...subject,
    name: 'queryInstance',
    recipe: { ...subject.recipe, scene: 'queryInstance', instanceId },
  };
}

/** The same rows as a creation: one is made, the server ends, and its rows are the pattern. */
async function insert(folder: string, load: Load): Promise<Subject> {
  const subject = await newInstance(folder);
  await createOne(subject, load);
  await subject.stop();
  const template = join(folder, 'koobridge.db');
  const server = await startServer('durable-insert', template, join(folder, 'insert.db'));
  return withServer('insert', server, { scene: 'newInstance', answer: 'unsigned' });
}

async function createOne({ recipe }: Subject, load: Load): Promise<string> {
  const instanceId = await load.prepare({ ...recipe, connections: 1 }, 1);
  const { calls, firstError } = await load.run(10);
  if (calls !== 1) throw new Error(`the instance was not created: ${firstError}`);
  return instanceId;
}

function withServer(
  name: LoadCase,
  { server, port }: { server: Child; port: number },
  wish: Pick<Recipe, 'answer'> & Partial<Recipe>,
): Subject {
  const recipe: Recipe = {
    port,
    path: producePath,
    accessKey,
    scene: 'queryInstance',
    instanceId: '10e758d0-31ad-4c4b-8f1b-81d03469a10e',
    connections,
    repeatable: wish.answer === 'echo',
    ...wish,
  };
  return { name, server, recipe, stop: () => server.stop() };
}

/** Starts one of the bench's own servers. */
async function startServer(name: string, ...args: string[]): Promise<{ server: Child; port: number }> {
  const file = fileURLToPath(new URL(`./servers/${name}.ts`, import.meta.url));
  const server = startChild({ file, args, typescript: true });
  const { listening } = await server.hear<Listening>('listening', startsWithinMs);
  return { server, port: listening };
}
