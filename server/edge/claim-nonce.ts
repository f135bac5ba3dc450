import { Conflict } from '../../storage/changes.ts';
import type { Committer } from '../../storage/committer.ts';
import { nonceKey } from '../../storage/keys.ts';
import { Fault } from './fault.ts';
import type { InboundCall } from './inbound-call.ts';
import type { Proof } from './transports/transport.ts';

/**
 * Uses the nonce of a call up, where its guide has one, for all processes on the database (R7). Written without waiting for the disk: a nonce matters only
 * while its timestamp is current, which a power cut outlasts.
 * @throws Fault when it was used before.
 */
export async function claimNonce(committer: Committer, call: InboundCall, proof: Proof): Promise<void> {
  if (proof.nonce === null) return;
  const nonce_key = nonceKey(proof.accessKey, proof.nonce);
  const expires_at = call.receivedAt + 2 * call.endpoint.clockToleranceMs;
  try {
    await committer.commit({ nonces: [{ nonce_key, expires_at }] }, 'relaxed');
    call.verification.push({ step: 'nonce', ok: true, detail: 'new' });
  } catch (error) {
    if (!(error instanceof Conflict)) throw error;
    call.verification.push({ step: 'nonce', ok: false, detail: 'used before' });
    throw new Fault('NONCE_REPLAYED', 'the nonce was used before; each try needs a new one', error);
  }
}
