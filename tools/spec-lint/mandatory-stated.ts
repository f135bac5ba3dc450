import { isRecord, isText, type Owner, ownerOf, type Rule } from './rule.ts';

/** Every object of KooGallery's interfaces says what of it is mandatory, or why nothing is: silence could be an oversight. */
export const mandatoryStated: Rule = () => {
  let owner: Owner = 'ours';
  return {
    Root(_, context) {
      owner = ownerOf(context);
    },
    Schema(schema, context) {
      if (owner === 'ours' || !isRecord(schema.properties)) return;
      const { required, 'x-nothing-mandatory': reason } = schema;
      if (!Array.isArray(required) && !isText(reason)) {
        context.report({ message: 'an object needs required, or x-nothing-mandatory with the reason' });
      }
    },
  };
};
