import { type DestinationStream, type Logger, pino } from 'pino';
import pretty from 'pino-pretty';
import { withoutSecrets } from './without-secrets.ts';

/** How the log is written. */
export interface LogOptions {
  /** Text for people in place of JSON lines. */
  pretty?: boolean;
  /** Where it goes; stdout unless said. */
  stream?: DestinationStream;
}

/** The log of a process. `level` is one of pino's, or `silent`. */
export function createLog(level: string, options: LogOptions = {}): Logger {
  const destination = options.stream ?? pino.destination({ dest: 1, sync: true });
  const settings = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    // pino's own redaction costs thirteen times the rest of a line.
    formatters: { log: withoutSecrets },
  };
  const log = pino(
    settings,
    options.pretty ? pretty({ colorize: true, destination: 1, sync: true }) : destination,
  );
  return withCleanChildren(log);
}

/** pino has no formatter for the facts of a child; its children inherit this from their parent. */
function withCleanChildren(log: Logger): Logger {
  const { child } = log;
  log.child = function cleanChild(this: Logger, facts: Record<string, unknown>, ...rest: []) {
    return child.call(this, withoutSecrets(facts), ...rest);
  } as typeof log.child;
  return log;
}
