import type { Bundle } from '../../../tools/generate/bundle.ts';
import type { Document } from '../../../tools/generate/document.ts';
import type { Direction } from '../../../tools/generate/spec-files.ts';
import type { Side } from '../../../tools/spec-diff/side.ts';

type Node = Record<string, unknown>;

/** A contract of one spec with one operation, and handles to the parts that tests change. */
export interface TinySpec {
  bundles: Bundle[];
  root: Node;
  paths: Record<string, Node>;
  operation: Node;
  scene: Node;
  request: { parameters: Node[] };
  responses: Record<string, Node>;
  /** Of the message on the chosen side: its forms by media type, its schema, and its field `value`. */
  content: Record<string, Node>;
  message: Node & { required: string[]; properties: Record<string, Node> };
  field: Node;
}

/** The path of the operation. */
export const tinyPath = '/tiny/act';

/** What `act` takes or answers on one side, with a field `value` that says little; the other side has nothing of interest. */
export function tinySpec(side: Side): TinySpec {
  const [direction, part] = side.split(' ') as [Direction, 'request' | 'answer'];
  const field: Node = { type: 'string', description: 'A value.', example: 'a' };
  const message = {
    type: 'object',
    required: [] as string[],
    properties: { value: field } as Record<string, Node>,
  };
  const content: Record<string, Node> = { 'application/json': { schema: message } };
  const quiet = { 'application/json': { schema: { type: 'object' } } };
  const scene: Node = { guide: 'tiny', activity: 'act', method: 'POST', transport: 'json-body' };
  const responses: Record<string, Node> = {
    '200': { description: 'Done.', content: part === 'answer' ? content : quiet },
  };
  const request = { parameters: [] as Node[] };
  const operation: Node = {
    operationId: 'act',
    summary: 'Act',
    ...(direction === 'inbound' ? { 'x-scene': scene, 'x-result-codes': ['000000', '000005'] } : {}),
    ...(direction === 'outbound'
      ? { 'x-error-codes': { E1: { httpStatus: 500, retry: 'never', meaning: 'No.' } } }
      : {}),
    parameters: request.parameters,
    requestBody: { required: true, content: part === 'request' ? content : quiet },
    responses,
  };
  const paths: Record<string, Node> = { [tinyPath]: { post: operation } };
  const root: Node = {
    openapi: '3.0.3',
    info: { title: 'Tiny', version: '1' },
    security: [],
    servers: [{ url: '/' }],
    paths,
  };
  const document = root as unknown as Document;
  const bundles: Bundle[] = [{ name: 'tiny', path: `openapi/${direction}/tiny.yaml`, direction, document }];
  return { bundles, root, paths, operation, scene, request, responses, content, message, field };
}
