import type { Direction } from '../../generate/spec-files.ts';
import { compareAnswers } from './compare-answers.ts';
import { compareErrorCodes, compareResultCodes } from './compare-codes.ts';
import { type Comparers, compareKeys } from './compare-keys.ts';
import { compareRequests } from './compare-requests.ts';
import { type Finding, found, type Place } from './finding.ts';
import { differingKeys, shown, type Tree, treeOf } from './tree.ts';

/** An operation with what stands around it in the document. */
export interface WholeOperation {
  /** How it is found again in the other version. */
  id: string;
  path: string;
  method: string;
  /** As written, with the parameters of its path. */
  operation: Tree;
  /** What has to prove who calls, in words. */
  authentication: string;
}

/** Compares two versions of one operation. @param place its request side, as the scene itself */
export function compareOperations(before: WholeOperation, after: WholeOperation, place: Place): Finding[] {
  const [old, young] = [before.operation, after.operation];
  const answers: Place = { ...place, side: `${place.direction} answer` };
  const parts = () => compareRequests(old, young, place);
  const keys: Comparers = {
    operationId: () => [found('operation renamed', place, { from: before.id })],
    parameters: parts,
    requestBody: () => (differingKeys(old, young).includes('parameters') ? [] : parts()),
    responses: () => compareAnswers(treeOf(old.responses), treeOf(young.responses), answers),
    security: () => [],
    ...extensionsOf[place.direction](old, young, place, answers),
  };
  return [...compareWay(before, after, place), ...compareKeys(old, young, place, keys)];
}

type Extensions = (before: Tree, after: Tree, place: Place, answers: Place) => Comparers;

const extensionsOf: Record<Direction, Extensions> = {
  inbound: (before, after, place, answers) => ({
    'x-scene': () => compareMarks(treeOf(before['x-scene']), treeOf(after['x-scene']), place),
    'x-result-codes': () => compareResultCodes(before['x-result-codes'], after['x-result-codes'], answers),
  }),
  outbound: (before, after, _, answers) => {
    const codes = (key: string) => () => compareErrorCodes(before[key], after[key], answers);
    return {
      'x-error-codes': codes('x-error-codes'),
      'x-gateway-error-codes': codes('x-gateway-error-codes'),
      'x-record-codes': codes('x-record-codes'),
    };
  },
  own: () => ({}),
};

/** How a call is sent; of a scene its mark says it, and the path is only a place in the document. */
function compareWay(before: WholeOperation, after: WholeOperation, place: Place): Finding[] {
  const ways = [
    { what: 'the path', from: before.path, to: after.path },
    { what: 'the HTTP method', from: before.method.toUpperCase(), to: after.method.toUpperCase() },
  ];
  const changed = ways.filter(({ from, to }) => from !== to);
  const scene = place.direction === 'inbound';
  const { authentication: from } = before;
  const { authentication: to } = after;
  return [
    ...changed.map((way) =>
      found(scene && way.what === 'the path' ? 'virtual path changed' : 'call changed', place, way),
    ),
    ...(from === to ? [] : [found('authentication changed', place, { from, to })]),
  ];
}

const markWords: Record<string, string> = {
  guide: 'the guide',
  activity: 'the activity',
  method: 'the HTTP method',
  transport: 'the transport',
  subPath: 'the sub-path',
};

function compareMarks(before: Tree, after: Tree, place: Place): Finding[] {
  return differingKeys(before, after).map((key) =>
    found('call changed', place, {
      what: markWords[key] ?? `x-scene.${key}`,
      from: shown(before[key]),
      to: shown(after[key]),
    }),
  );
}
