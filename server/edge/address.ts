import { type Guide, scenes } from '../../generated/scenes.ts';
import type { EdgeEndpoint } from './inbound-call.ts';
import { type Transport, type TransportName, transports } from './transports/transports.ts';

/** One path that KooGallery calls: a production address, or one of the linked kit's sub-paths below it. */
export interface Address {
  endpoint: EdgeEndpoint;
  guide: Guide;
  /** The scene, where the path alone tells it; null where the message does. */
  activity: string | null;
  /** Each is valid (R10). Empty when the endpoint has no key of this kind: then every call is refused. */
  accessKeys: string[];
  transport: Transport;
  /** The HTTP methods that KooGallery uses here. */
  methods: string[];
}

/** What the generated table says of a scene, as far as paths go. */
interface SceneFacts {
  activity: string;
  method: string;
  transport: TransportName;
  subPath: string | null;
}

/** Every path of some endpoints, with what is called there. */
export function addressesOf(endpoints: EdgeEndpoint[]): Map<string, Address> {
  return new Map(endpoints.flatMap((endpoint) => [ownAddress(endpoint), ...kitAddresses(endpoint)]));
}

function ownAddress(endpoint: EdgeEndpoint): [string, Address] {
  const { guide, path, accessKeys } = endpoint;
  const [first, ...others] = factsOf(guide);
  if (!first) throw new Error(`guide ${guide} has no scenes`);
  const methods = [...new Set([first, ...others].map(({ method }) => method))];
  return [
    path,
    { endpoint, guide, activity: null, accessKeys, transport: transports[first.transport], methods },
  ];
}

/** KooGallery appends the kit's sub-paths itself, so each production address has them, for both generations. */
function kitAddresses(endpoint: EdgeEndpoint): [string, Address][] {
  const guides = (Object.keys(scenes) as Guide[]).filter((guide) =>
    factsOf(guide).some(({ subPath }) => subPath !== null),
  );
  return guides.flatMap((guide) =>
    factsOf(guide).map(({ subPath, activity, method, transport }): [string, Address] => [
      `${endpoint.path}${subPath ?? ''}`,
      {
        endpoint,
        guide,
        activity,
        accessKeys: endpoint.kitKeys,
        transport: transports[transport],
        methods: [method],
      },
    ]),
  );
}

function factsOf(guide: Guide): SceneFacts[] {
  return Object.values(scenes[guide] as Record<string, SceneFacts>);
}
