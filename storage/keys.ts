import { createHash, createHmac } from 'node:crypto';

/** Key of an instance, 43 characters. */
export function instanceKey(endpoint: string, sandbox: boolean, instanceId: string): string {
  return keyOf('instance', endpoint, mode(sandbox), instanceId);
}

/** Key of an order, 43 characters. */
export function orderKey(endpoint: string, sandbox: boolean, orderId: string): string {
  return keyOf('order', endpoint, mode(sandbox), orderId);
}

/** Key of what was answered to a command, 43 characters; `parts` tell the command's repetitions from other commands. */
export function ledgerKey(endpoint: string, sandbox: boolean, command: string, ...parts: string[]): string {
  return keyOf('ledger', endpoint, mode(sandbox), command, ...parts);
}

/** Key of a license, 43 characters; `eventId` is null for the one that came with the order. */
export function licenseKey(instanceKey: string, eventId: string | null, fingerprint: string | null): string {
  return keyOf('license', instanceKey, JSON.stringify([eventId, fingerprint]));
}

/** Key of a plugin's value, 43 characters. */
export function pluginValueKey(plugin: string, sandbox: boolean, name: string): string {
  return keyOf('plugin value', plugin, mode(sandbox), name);
}

/** Key of drift of one kind at one place, 43 characters; `value` tells unknown values of one field apart. */
export function driftKey(
  guide: string,
  sandbox: boolean,
  scene: string,
  kind: string,
  path: string,
  value: string,
): string {
  return keyOf('drift', guide, mode(sandbox), scene, kind, path, value);
}

/** What belongs to an enterprise of the linked kit: it is bound to one instance, or to none yet. */
export interface TenantPlace {
  endpoint: string;
  sandbox: boolean;
  instanceId: string | null;
  tenantId: string;
}

/** Key of an enterprise, or of something of it, 43 characters; `parts` are the ids below it (page zh-cn_topic_0070649433). */
export function syncKey(place: TenantPlace, kind: string, ...parts: string[]): string {
  const { endpoint, sandbox, instanceId, tenantId } = place;
  return keyOf('sync', kind, endpoint, mode(sandbox), instanceId ?? '', tenantId, ...parts);
}

/** Key of a usage event, 43 characters. */
export function usageEventKey(endpoint: string, sandbox: boolean, eventId: string): string {
  return keyOf('usage event', endpoint, mode(sandbox), eventId);
}

/** Key of what is counted together, 43 characters; `packageInstanceId` is null outside packages that stop before excess. */
export function usageSeriesKey(instanceKey: string, meter: string, packageInstanceId: string | null): string {
  return keyOf('usage series', instanceKey, JSON.stringify([meter, packageInstanceId]));
}

/** The `metering_sn` of a usage record, 43 characters: the same series, window and revision have the same (R26). */
export function meteringSn(seriesKey: string, beginAt: number, endAt: number, revision: number): string {
  return keyOf('usage record', seriesKey, JSON.stringify([beginAt, endAt, revision]));
}

/** Key of an authorization code, 43 characters. */
export function licenseCodeKey(endpoint: string, sandbox: boolean, code: string): string {
  return keyOf('license code', endpoint, mode(sandbox), code);
}

/** Key of a client of an authorization code on a day, 43 characters. */
export function licenseClientKey(codeKey: string, day: number, client: string): string {
  return keyOf('license client', codeKey, JSON.stringify([day, client]));
}

/** Key of a session of the linked login, 43 characters; the session id cannot be read from it. */
export function loginSessionKey(sessionId: string): string {
  return keyOf('login session', sessionId);
}

/** Key of a difference that the reconciler found, 43 characters. */
export function findingKey(kind: string, endpoint: string, ...parts: (string | null)[]): string {
  return keyOf('finding', kind, endpoint, JSON.stringify(parts));
}

/** Key of a message of the outbox, 43 characters; `parts` are what makes it the same message. */
export function messageKey(kind: string, ...parts: string[]): string {
  return keyOf('message', kind, ...parts);
}

/** Key of a nonce that was used with an access key, 43 characters; the access key cannot be read from it. */
export function nonceKey(accessKey: string, nonce: string): string {
  return createHmac('sha256', accessKey)
    .update(JSON.stringify(['nonce', nonce]))
    .digest('base64url');
}

function mode(sandbox: boolean): string {
  return sandbox ? 'sandbox' : 'production';
}

/** A JSON list keeps its parts apart whatever they hold; joined with any character, two lists could look the same. */
function keyOf(...parts: string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
}
