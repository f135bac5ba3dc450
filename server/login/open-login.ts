import type { Router } from 'express';
import type { Clock, LifecycleLog } from '../../lifecycle/ports.ts';
import { createLoginServices } from '../../outbound/login/login-service.ts';
import type { Config } from '../config/schema.ts';
import type { Storage } from '../open-storage.ts';
import { loginCallRow } from './journal-login.ts';
import { createLogin } from './login.ts';

const timeoutMs = 5_000;

/** The linked login of a configuration. `ownUrl` tells where the server listens, once it does. */
export function openLogin(
  config: Config,
  storage: Storage,
  { clock, log, ownUrl }: { clock: Clock; log: LifecycleLog; ownUrl: () => string },
): { router: Router; close(): Promise<void> } {
  const services = createLoginServices({
    now: clock.now,
    timeoutMs,
    onCall: (call) => storage.journal.add(loginCallRow(call)),
  });
  const endpoints = config.endpoints.flatMap(({ name, linkedKit }) =>
    linkedKit?.login === undefined ? [] : [{ name, login: linkedKit.login }],
  );
  const router = createLogin({
    endpoints,
    services,
    tenants: storage.loginTenants,
    sessions: storage.loginSessions,
    reader: storage.reader,
    sealer: storage.sealer,
    now: clock.now,
    log,
    publicUrl: () => config.server.publicUrl ?? ownUrl(),
  });
  return { router, close: () => services.close() };
}
