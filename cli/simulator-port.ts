import { StartError } from '../server/start-error.ts';

const defaultPort = 8090;

/** SIMULATOR_PORT, else 8090. @throws StartError when it is no port. */
export function simulatorPort(env: NodeJS.ProcessEnv = process.env): number {
  const text = env.SIMULATOR_PORT;
  if (text === undefined || text === '') return defaultPort;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new StartError(`SIMULATOR_PORT is "${text}"; set it to a port between 0 and 65535`);
}
