import { fieldsOf, isText, type Rule } from './rule.ts';

/** Every field says what it is, and shows it. Objects, lists and alternatives are shown by their parts. */
export const fieldDescribed: Rule = () => ({
  Schema(schema, context) {
    for (const { name, facts, location } of fieldsOf(schema, context)) {
      if (!isText(facts.description)) {
        context.report({ message: `${name} needs a description in our own words`, location });
      }
      const simple = typeof facts.type === 'string' && !['object', 'array'].includes(facts.type);
      if (simple && facts.example === undefined) {
        context.report({ message: `${name} needs an example`, location });
      }
    }
  },
});
