/** The parts of an OpenAPI 3.0 document that the generation reads. */
export interface Document {
  openapi: string;
  info: { title: string; version: string };
  security?: Record<string, string[]>[];
  paths: Record<string, PathItem>;
  components?: { schemas?: Record<string, Schema> };
}

/** One path: its operations by lower-case method. */
export type PathItem = Partial<Record<Method, Operation>>;

/** The methods we know. */
const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;
type Method = (typeof methods)[number];

/** One operation, with the extensions of our contract. */
export interface Operation {
  operationId?: string;
  parameters?: Parameter[];
  requestBody?: { content: Record<string, MediaType> };
  responses: Record<string, Response>;
  security?: Record<string, string[]>[];
  'x-scene'?: SceneMark;
  'x-result-codes'?: string[];
  'x-error-codes'?: Record<string, ErrorCode>;
  'x-gateway-error-codes'?: Record<string, ErrorCode>;
  'x-record-codes'?: Record<string, RecordCode>;
  'x-mock-orders'?: Record<string, string>;
}

/** A parameter of an operation. An exploded form of an object stands for a whole query, one parameter for each property. */
export interface Parameter {
  name: string;
  in: string;
  style?: string;
  explode?: boolean;
  schema?: Schema;
}

/** An answer of an operation. */
export interface Response {
  content?: Record<string, MediaType>;
}

/** A body in one media type. */
export interface MediaType {
  schema?: Schema;
  example?: unknown;
  examples?: Record<string, Example>;
}

/** A named example. One that the guide prints wrongly says why and is not held to the schema. */
export interface Example {
  value: unknown;
  'x-printed-wrong'?: string;
}

/** What is really sent for an operation with a virtual path. */
export interface SceneMark {
  guide: string;
  activity: string;
  method: string;
  transport: string;
  /** What KooGallery appends to the production address for this scene; most scenes share the address itself. */
  subPath?: string;
}

/** A code that somebody else's answer may carry. */
export interface ErrorCode {
  httpStatus: number;
  /** Statuses that it comes with as well. */
  otherHttpStatuses?: number[];
  retry: string;
  /** How it is tried again when it comes with HTTP 500 or more, if that differs. */
  retryFrom500?: string;
  meaning: string;
}

/** A code that is given to one record of a request, later. */
export interface RecordCode {
  treatment: string;
  meaning: string;
}

/** A schema object; only what the generation touches is named. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  nullable?: boolean;
  enum?: unknown[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  additionalProperties?: boolean | Schema;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  example?: unknown;
  'x-extensible-enum'?: string[];
  'x-required-with-code'?: Record<string, string[]>;
  'x-result-code-meanings'?: Record<string, string>;
  [keyword: string]: unknown;
}

/** An operation and where it stands. */
export interface PlacedOperation {
  path: string;
  method: Method;
  operation: Operation;
}

/** Every operation of a document, in its order. */
export function operationsOf(document: Document): PlacedOperation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method];
      return operation ? [{ path, method, operation }] : [];
    }),
  );
}

/** The schema that a reference of the same document names, or the schema itself. */
export function resolve(document: Document, schema: Schema): Schema {
  if (!schema.$ref) return schema;
  const found = document.components?.schemas?.[schemaName(schema.$ref)];
  if (!found) throw new Error(`${document.info.title}: ${schema.$ref} names no schema of the bundle`);
  return resolve(document, found);
}

/** The name in `#/components/schemas/<name>`. */
export function schemaName(ref: string): string {
  const prefix = '#/components/schemas/';
  if (!ref.startsWith(prefix)) throw new Error(`${ref}: expected a reference to ${prefix}<name>`);
  return ref.slice(prefix.length);
}
