// Loaded into each measured process ahead of its program: tells the parent what the process has used, records a CPU
// profile on demand, and ends the process when the parent is gone. Plain JavaScript, since the built server loads it.
import { writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';

const session = new Session();

async function answerTo(message) {
  if (message.meter === 'usage') {
    const { user, system } = process.cpuUsage();
    return { cpuUs: user + system, rssBytes: process.memoryUsage.rss() };
  }
  if (message.meter === 'profile-begin') {
    session.connect();
    await session.post('Profiler.enable');
    await session.post('Profiler.setSamplingInterval', { interval: 200 });
    await session.post('Profiler.start');
    return { profiling: true };
  }
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  writeFileSync(message.file, JSON.stringify(profile));
  return { profiling: false };
}

process.on('message', async (message) => {
  if (typeof message !== 'object' || message === null || !('meter' in message)) return;
  process.send({ meter: message.meter, ...(await answerTo(message)) });
});
process.on('disconnect', () => process.exit(1));
