import { basename } from 'node:path';
import { isInbound, isRecord, isText, type Rule } from './rule.ts';

/** Every operation of a guide says which scene it stands for, and which result codes the scene may answer. */
export const sceneMarks: Rule = () => {
  let guide = '';
  return {
    Root(_, context) {
      guide = isInbound(context) ? basename(context.location.source.absoluteRef, '.yaml') : '';
    },
    Operation(operation, context) {
      if (guide === '') return;
      const mark = isRecord(operation['x-scene']) ? operation['x-scene'] : {};
      for (const name of ['guide', 'activity', 'method', 'transport']) {
        if (!isText(mark[name])) context.report({ message: `x-scene needs ${name}` });
      }
      if (isText(mark.guide) && mark.guide !== guide) {
        context.report({ message: `x-scene.guide is ${mark.guide}, the file is ${guide}.yaml` });
      }
      if (isText(mark.activity) && mark.activity !== operation.operationId) {
        context.report({ message: `operationId is the activity, ${mark.activity}` });
      }
      const codes = operation['x-result-codes'];
      if (
        !Array.isArray(codes) ||
        codes.length === 0 ||
        codes.some((code) => !/^[0-9]{6}$/.test(String(code)))
      ) {
        context.report({ message: 'x-result-codes lists the codes the scene may answer, six digits each' });
      }
    },
  };
};
