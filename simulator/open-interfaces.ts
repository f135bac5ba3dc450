import { outbound } from '../generated/outbound.ts';

/** The interfaces that KooGallery opens to the merchant, by the names of the contract; `login` is the login provider. */
export const openInterfaces = [
  'queryOrder',
  'pushUsage',
  'pushUsageOld',
  'uploadLicense',
  'activateLicense',
  'activateLicenses',
  'queryLicense',
  'queryLicenses',
  'reportSoftwareUsage',
  'login',
] as const;

/** One of them. */
export type OpenInterface = (typeof openInterfaces)[number];

/** What is known of a code. */
export interface KnownCode {
  code: string;
  httpStatus: number;
  meaning: string;
  /** The gateway says it, which stands in front and looks at the signature. */
  ofGateway: boolean;
}

interface Operation {
  path: string;
  errorCodes?: Record<string, Pick<KnownCode, 'httpStatus' | 'meaning'>>;
  gatewayErrorCodes?: Operation['errorCodes'];
}

const specs: Record<string, Record<string, Operation>> = outbound;

/** The path of an interface of KooGallery. @throws RangeError when the contract has none of this name. */
export function pathOf(name: Exclude<OpenInterface, 'login'>): string {
  const path = specs.koogallery?.[name]?.path;
  if (path === undefined) throw new RangeError(`the contract has no operation ${name}`);
  return path;
}

/** What the contract says of a code of an interface; null when it is none of its table nor of the gateway's. */
export function knownCode(name: OpenInterface, code: string): KnownCode | null {
  const found = operationsOf(name).flatMap(({ errorCodes = {}, gatewayErrorCodes = {} }): KnownCode[] => {
    const [own, ofGateway] = [errorCodes[code], gatewayErrorCodes[code]];
    if (own !== undefined) return [{ ...own, code, ofGateway: false }];
    return ofGateway === undefined ? [] : [{ ...ofGateway, code, ofGateway: true }];
  });
  // The login sends some of its codes by way of the browser, too, with a redirection.
  return found.find(({ httpStatus }) => httpStatus < 300 || httpStatus >= 400) ?? found[0] ?? null;
}

/** The codes that an interface may answer, the gateway's among them. */
export function codesOf(name: OpenInterface): string[] {
  const all = operationsOf(name).flatMap(({ errorCodes = {}, gatewayErrorCodes = {} }) => [
    ...Object.keys(errorCodes),
    ...Object.keys(gatewayErrorCodes),
  ]);
  return [...new Set(all)];
}

function operationsOf(name: OpenInterface): Operation[] {
  if (name === 'login') return Object.values(specs['linked-login'] ?? {});
  const operation = specs.koogallery?.[name];
  return operation === undefined ? [] : [operation];
}
