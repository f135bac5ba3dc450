import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';

/** A process of the bench, with the meter in it. */
export interface Child {
  /** Sends a message to the program. */
  tell(message: object): void;
  /** The next message of the program that holds `name`. @throws Error when the process ends or stays silent. */
  hear<Message extends object>(name: string, withinMs: number): Promise<Message>;
  /** What the process has used since it began. */
  usage(): Promise<Usage>;
  /** Begins to record a CPU profile. */
  beginProfile(): Promise<void>;
  /** Ends the recording and writes it. */
  endProfile(file: string): Promise<void>;
  /** Rejects when the process ends by itself. */
  ended: Promise<never>;
  /** Asks the process to end, and ends it when it does not within 10 s. */
  stop(): Promise<void>;
}

/** CPU time of user and system in us; resident memory in bytes. */
export interface Usage {
  cpuUs: number;
  rssBytes: number;
}

/** How to start a process. */
export interface Program {
  file: string;
  args?: string[];
  /** Written in TypeScript: run with tsx. */
  typescript: boolean;
  /** Added to the environment. */
  env?: Record<string, string>;
  /** File descriptor for stdout; stderr stays that of the bench. */
  output?: number;
}

const answersWithinMs = 10_000;
const endsWithinMs = 10_000;
const meter = new URL('./meter.mjs', import.meta.url).href;
const running = new Set<ChildProcess>();

process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** Starts a process. It ends with the bench, whatever ends that. */
export function startChild(program: Program): Child {
  const loader = program.typescript ? ['--import', import.meta.resolve('tsx')] : [];
  const child = fork(program.file, program.args ?? [], {
    execArgv: [...loader, '--import', meter],
    env: { ...process.env, ...program.env },
    stdio: ['ignore', program.output ?? 'ignore', 'inherit', 'ipc'],
  });
  running.add(child);
  const gone = once(child, 'exit').then(([code, signal]) => {
    running.delete(child);
    return `${program.file} ended with ${signal ?? `exit code ${code}`}`;
  });
  const ended = gone.then((text): never => {
    throw new Error(text);
  });
  ended.catch(() => undefined);

  function tell(message: object): void {
    // Whoever waits for the answer is told by `ended` that the process is gone.
    child.send(message, () => undefined);
  }

  async function hear<Message extends object>(name: string, withinMs: number): Promise<Message> {
    const silence = new AbortController();
    const timer = setTimeout(() => silence.abort(), withinMs);
    try {
      return await Promise.race([nextMessage<Message>(child, name, silence.signal), ended]);
    } catch (error) {
      if (!silence.signal.aborted) throw error;
      throw new Error(`${program.file} did not say "${name}" within ${withinMs} ms`, { cause: error });
    } finally {
      clearTimeout(timer);
      silence.abort();
    }
  }

  async function ask<Answer extends object>(question: string, more: object = {}): Promise<Answer> {
    const answer = hear<Answer>('meter', answersWithinMs);
    tell({ meter: question, ...more });
    return answer;
  }

  return {
    tell,
    hear,
    ended,
    usage: () => ask<Usage>('usage'),
    async beginProfile() {
      await ask('profile-begin');
    },
    async endProfile(file) {
      await ask('profile-end', { file });
    },
    async stop() {
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), endsWithinMs);
      await gone;
      clearTimeout(timer);
    },
  };
}

function nextMessage<Message extends object>(
  child: ChildProcess,
  name: string,
  signal: AbortSignal,
): Promise<Message> {
  return new Promise((resolve, reject) => {
    function look(message: unknown): void {
      if (typeof message !== 'object' || message === null || !(name in message)) return;
      child.off('message', look);
      resolve(message as Message);
    }
    child.on('message', look);
    signal.addEventListener('abort', () => {
      child.off('message', look);
      reject(new Error('silence'));
    });
  });
}
