import type { DriftSighting } from '../../storage/drift-row.ts';
import type { DriftTally } from '../../storage/drift-tally.ts';
import { isFieldName } from './drift-sample.ts';
import type { Drift, InboundCall } from './inbound-call.ts';
import { namesIn, pointerName } from './pointer.ts';

/** In characters. */
const longestPath = 500;

/** Counts the drift of a call. Only a call that was proved genuine has any, so strangers cannot fill the table. */
export function noteDrift(tally: DriftTally, call: InboundCall): void {
  const { scene, drift } = call;
  if (call.accessKey === null || scene === null || drift.length === 0) return;
  tally.add(drift.map((one) => sightingOf(call, scene, one)));
}

function sightingOf(call: InboundCall, scene: string, drift: Drift): DriftSighting {
  return {
    guide: call.address.guide,
    scene,
    sandbox: call.sandbox,
    kind: drift.kind,
    path: placeOf(drift.path),
    length: drift.length,
    sample: drift.sample,
    at: call.receivedAt,
    endpoint: call.endpoint.name,
    callId: call.callId,
  };
}

/** A path that is the same for each element of a list. A name that no guide would give to a field may be a person's. */
function placeOf(path: string): string {
  let place = '';
  for (const name of namesIn(path)) {
    const step = isFieldName(name) ? `/${pointerName(name)}` : '/*';
    if (place.length + step.length > longestPath) return `${place}/…`;
    place += step;
  }
  return place;
}
