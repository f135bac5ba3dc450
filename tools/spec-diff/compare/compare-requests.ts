import { compareContent } from './compare-content.ts';
import { compareKeys } from './compare-keys.ts';
import { compareParameters } from './compare-parameters.ts';
import { type Finding, found, type Place } from './finding.ts';
import { listOf, type Tree, treeOf } from './tree.ts';

/** Compares what is sent: parameters, and a body or a query that stands for one. */
export function compareRequests(before: Tree, after: Tree, place: Place): Finding[] {
  const [old, young] = [requestOf(before), requestOf(after)];
  const body = { ...place, noun: 'body' };
  return [
    ...compareParameters(old.parameters, young.parameters, place),
    ...compareContent(old.content, young.content, body),
    ...compareQueries(old.query, young.query, { ...place, noun: 'query' }),
    ...compareBodies(old.body, young.body, body),
  ];
}

interface Request {
  parameters: Tree[];
  /** By media type; of a query that stands for a body, its schema under a name of its own. */
  content: Tree;
  /** The parameter that is a whole query. */
  query: Tree;
  body: Tree;
}

// A scene without a body has one exploded object, each of whose properties is a parameter in the query: its fields.
function requestOf(operation: Tree): Request {
  const parameters = listOf(operation.parameters).map(treeOf);
  const query = parameters.find(({ style, explode }) => style === 'form' && explode === true);
  const body = treeOf(operation.requestBody);
  return {
    parameters: parameters.filter((each) => each !== query),
    content: { ...(query ? { 'a query string': { schema: query.schema } } : {}), ...treeOf(body.content) },
    query: query ?? {},
    body,
  };
}

/** What stands beside the fields of a whole query; its name is never sent. */
function compareQueries(before: Tree, after: Tree, place: Place): Finding[] {
  return compareKeys(before, after, place, {
    name: () => [found('note changed', place, { what: 'name' })],
    schema: () => [],
  });
}

function compareBodies(before: Tree, after: Tree, place: Place): Finding[] {
  return compareKeys(before, after, place, {
    content: () => [],
    required: () => [found(after.required === true ? 'became mandatory' : 'became optional', place)],
  });
}
