/** Where the simulator says what it does. No secrets go there. */
export interface SimulatorLog {
  info(facts: Record<string, unknown>, message: string): void;
}

/** Says nothing. */
export const silentLog: SimulatorLog = { info: () => {} };
