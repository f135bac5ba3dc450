import type { Bundle } from './bundle.ts';
import {
  type Document,
  type MediaType,
  type Operation,
  operationsOf,
  type SceneMark,
  schemaName,
} from './document.ts';

/** One scene of a guide, as its operation in the contract describes it. */
export interface Scene extends SceneMark {
  path: string;
  operationId: string;
  requestSchema: string;
  answerSchema: string;
  resultCodes: string[];
}

/** A guide and its scenes. */
export interface GuideScenes {
  guide: string;
  document: Document;
  scenes: Scene[];
}

/**
 * The scenes of every inbound spec, guide by guide, in the order of the spec.
 * @throws Error when an operation lacks what a scene needs.
 */
export function sceneList(bundles: Bundle[]): GuideScenes[] {
  return bundles
    .filter((bundle) => bundle.direction === 'inbound')
    .map(({ name, document }) => ({ guide: name, document, scenes: scenesOf(name, document) }));
}

function scenesOf(guide: string, document: Document): Scene[] {
  return operationsOf(document).map(({ path, operation }) => {
    const where = `${guide} ${path}`;
    const mark = operation['x-scene'];
    if (!mark) throw new Error(`${where}: x-scene is missing`);
    if (mark.guide !== guide)
      throw new Error(`${where}: x-scene.guide is ${mark.guide}, the file is ${guide}`);
    const resultCodes = operation['x-result-codes'] ?? [];
    const nameless = resultCodes.filter((code) => !(code in resultCodeMeanings(document)));
    if (nameless.length > 0) {
      throw new Error(
        `${where}: x-result-codes has ${nameless.join(', ')}, which ResultCode gives no meaning`,
      );
    }
    return {
      ...mark,
      path,
      operationId: operation.operationId ?? mark.activity,
      requestSchema: requestSchemaOf(operation, where),
      answerSchema: bodySchema(operation.responses['200']?.content, `${where} answer`),
      resultCodes,
    };
  });
}

/** What each result code of a guide means. */
export function resultCodeMeanings(document: Document): Record<string, string> {
  return document.components?.schemas?.ResultCode?.['x-result-code-meanings'] ?? {};
}

/** What a call carries: its body, or of a call without one the query, which is one exploded object. */
function requestSchemaOf({ parameters = [], requestBody }: Operation, where: string): string {
  const query = parameters.find(({ style, explode }) => style === 'form' && explode === true);
  if (query?.schema?.$ref) return schemaName(query.schema.$ref);
  return bodySchema(requestBody?.content, `${where} request`);
}

function bodySchema(content: Record<string, MediaType> | undefined, where: string): string {
  const ref = content?.['application/json']?.schema?.$ref;
  if (!ref) throw new Error(`${where}: the body is application/json with a $ref to a named schema`);
  return schemaName(ref);
}
