import { StartError } from '../server/start-error.ts';
import { type Simulator, type SimulatorSettings, startSimulator } from '../simulator/start-simulator.ts';
import { simulatorPort } from './simulator-port.ts';

/** Starts the simulator on SIMULATOR_PORT. @throws StartError when the port cannot be had. */
export async function listeningSimulator(settings: Omit<SimulatorSettings, 'port'>): Promise<Simulator> {
  const port = simulatorPort();
  try {
    return await startSimulator({ ...settings, port });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    const message = `The simulator cannot listen on port ${port} (${code}); set SIMULATOR_PORT to a free one.`;
    throw new StartError(message, { cause: error });
  }
}
