/** The plugin was still at it when its time was up. */
export class PluginTimeout extends Error {
  constructor(name: string) {
    super(`the plugin's ${name}() did not end in time; make it quicker, or honour its signal`);
    this.name = 'PluginTimeout';
  }
}

/**
 * Waits for a plugin's function, but not beyond its signal: a plugin that ignores the signal must not hold the work.
 * @throws PluginTimeout when the signal aborts first; else whatever the plugin throws.
 */
export async function runPlugin<Result>(
  name: string,
  signal: AbortSignal,
  run: () => Promise<Result>,
): Promise<Result> {
  if (signal.aborted) throw new PluginTimeout(name);
  let stopWaiting = () => {};
  const timeUp = new Promise<never>((_, reject) => {
    const onAbort = () => reject(new PluginTimeout(name));
    signal.addEventListener('abort', onAbort, { once: true });
    stopWaiting = () => signal.removeEventListener('abort', onAbort);
  });
  try {
    return await Promise.race([run(), timeUp]);
  } finally {
    stopWaiting();
  }
}
