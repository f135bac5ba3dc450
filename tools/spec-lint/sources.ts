import { fieldsOf, isRecord, isText, type Owner, ownerOf, type Rule } from './rule.ts';

/** Every field, parameter and scene of KooGallery's interfaces says which page it was read from, printed when. */
export const sourceNamed: Rule = () => {
  let owner: Owner = 'ours';
  return {
    Root(_, context) {
      owner = ownerOf(context);
    },
    Schema(schema, context) {
      if (owner === 'ours') return;
      for (const { name, facts, location } of fieldsOf(schema, context)) {
        const fault = faultOf(facts['x-source']);
        if (fault) context.report({ message: `${name}: ${fault}`, location });
      }
    },
    Parameter(parameter, context) {
      const fault = owner === 'ours' ? null : faultOf(parameter['x-source']);
      if (fault) context.report({ message: `${String(parameter.name)}: ${fault}` });
    },
    Operation(operation, context) {
      const fault = owner === 'ours' ? null : faultOf(operation['x-source']);
      if (fault) context.report({ message: `${String(operation.operationId)}: ${fault}` });
    },
  };
};

/** An example that was printed or recorded says where; one that is printed wrongly says what is wrong. */
export const exampleSourced: Rule = () => {
  let owner: Owner = 'ours';
  return {
    Root(_, context) {
      owner = ownerOf(context);
    },
    Example(example, context) {
      if (owner === 'ours') return;
      const { 'x-source': source, 'x-printed-wrong': wrong } = example;
      const foreign = /printed|recorded/.test(String(example.summary)) || wrong !== undefined;
      const fault = foreign || source !== undefined ? faultOf(source) : null;
      if (fault) context.report({ message: `a printed or recorded example: ${fault}` });
      if (wrong !== undefined && !isText(wrong)) {
        context.report({ message: 'x-printed-wrong says in words what is wrong' });
      }
    },
  };
};

// One source or several; the date is the one printed on the page.
function faultOf(source: unknown): string | null {
  const sources = Array.isArray(source) ? source : [source];
  const good = sources.every(
    (each) =>
      isRecord(each) && isText(each.page) && /^(\d{4}-\d{2}-\d{2}|not printed)$/.test(String(each.date)),
  );
  return good && sources.length > 0
    ? null
    : "needs x-source: { page, date }, the date as '2025-12-30' or 'not printed'";
}
