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

/** Key of a plugin's value, 43 characters. */
export function pluginValueKey(plugin: string, sandbox: boolean, name: string): string {
  return keyOf('plugin value', plugin, mode(sandbox), name);
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
