import { playWeeks } from '../test/fixtures/usage-weeks.ts';

// Weeks of usage instead of the days that the suite plays; the seed may be given.
const seed = Number(process.argv[2] ?? Date.now() % 1_000_000);
process.stdout.write(`three weeks of fifty instances, seed ${seed} ...\n`);
const played = await playWeeks({ hours: 3 * 7 * 24, instances: 50, seed, kills: 30, outages: 20 });
process.stdout.write(`billed to the last decimal: ${JSON.stringify(played)}\n`);
