import { type Guide, scenes } from '../../generated/scenes.ts';
import { parseFormQuery } from '../form-query.ts';
import type { TransportName } from './explanation.ts';
import { headerOf, jsonObject, pathOf, type RecordedCall, rawQueryOf } from './recorded-call.ts';

/** What kind of call it is, as far as it can be seen. */
export interface Recognised {
  transport: TransportName | null;
  guide: Guide | null;
  scene: string | null;
  /** The parameters of the query, decoded once. */
  query: Map<string, string>;
  /** The message: the JSON body, else the query; null when the body is no JSON object. */
  message: Record<string, unknown> | null;
}

/** All guides, in the order in which they are guessed: scenes of the same name are told apart by nothing else. */
export const guides: readonly Guide[] = [
  'saas-v2',
  'saas-v1',
  'license-online',
  'license-code',
  'license-v1',
  'order-notify',
  'linked-kit-v2',
  'linked-kit-v1',
];

interface SceneFacts {
  transport: TransportName;
  method: string;
  subPath: string | null;
  resultCodes: readonly string[];
}

/** The facts of a scene; null when the guide has no such scene. */
export function factsOf(guide: Guide | null, scene: string | null): SceneFacts | null {
  if (guide === null || scene === null || !Object.hasOwn(scenes[guide], scene)) return null;
  return (scenes[guide] as Record<string, SceneFacts>)[scene] ?? null;
}

/** Sees which guide's call this is: what proves it, where it goes, which activity it names. */
export function recogniseCall(call: RecordedCall, said?: Guide): Recognised {
  const query = parseFormQuery(rawQueryOf(call));
  const transport = transportOf(call, query, said);
  const message = transport === 'query' ? withoutToken(query) : jsonObject(call.body);
  const scene = sceneOf(call, transport, message);
  const guide =
    said ??
    guides.find((each) => factsOf(each, scene)?.transport === transport && transport !== null) ??
    null;
  return { transport, guide, scene, query, message };
}

function transportOf(
  { headers, body }: RecordedCall,
  query: Map<string, string>,
  said: Guide | undefined,
): TransportName | null {
  if (said !== undefined) return transportOfGuide(said);
  if (headerOf(headers, 'x-sign') !== null) return 'kit-v2';
  if (headerOf(headers, 'authToken') !== null) return 'kit-v1';
  if (query.has('authToken')) return 'query';
  if (query.has('signature')) return 'json-body';
  // Even without its proof a call can be told from others.
  if (headerOf(headers, 'x-nonce') !== null || headerOf(headers, 'x-timestamp') !== null) return 'kit-v2';
  if (query.has('nonce') || query.has('timestamp')) return 'json-body';
  if (query.has('activity')) return 'query';
  return typeof jsonObject(body)?.activity === 'string' ? 'json-body' : null;
}

function transportOfGuide(guide: Guide): TransportName | null {
  const [first] = Object.values(scenes[guide]) as SceneFacts[];
  return first?.transport ?? null;
}

function sceneOf(
  call: RecordedCall,
  transport: TransportName | null,
  message: Record<string, unknown> | null,
): string | null {
  if (transport === 'kit-v1' || transport === 'kit-v2')
    return /([A-Za-z]+)\/?$/.exec(pathOf(call))?.[1] ?? null;
  return typeof message?.activity === 'string' ? message.activity : null;
}

function withoutToken(query: Map<string, string>): Record<string, unknown> {
  return Object.fromEntries([...query].filter(([name]) => name !== 'authToken'));
}
