import type { Marketplace } from './marketplace.ts';

const longestWaitMs = 1000;

/** Lets a marketplace go with the real time: what becomes due is sent. Answers how to stop it. */
export function keepTicking(marketplace: Pick<Marketplace, 'now' | 'nextDue' | 'tick'>): () => Promise<void> {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();

  const plan = () => {
    if (stopped) return;
    const due = marketplace.nextDue();
    const wait = due === null ? longestWaitMs : Math.max(0, due - marketplace.now());
    timer = setTimeout(run, Math.min(wait, longestWaitMs));
  };
  const run = () => {
    running = marketplace.tick().finally(plan);
  };
  plan();
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await running;
  };
}
