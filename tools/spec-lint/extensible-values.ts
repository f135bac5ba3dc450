import { type Owner, ownerOf, type Rule } from './rule.ts';

/** Values that KooGallery owns are `x-extensible-enum`: it may add one any day. Only `activity`, which names the scene, is fixed (R2). */
export const extensibleValues: Rule = () => {
  let owner: Owner = 'ours';
  return {
    Root(_, context) {
      owner = ownerOf(context);
    },
    Schema(schema, context) {
      if (owner === 'ours') return;
      const values = schema.enum;
      const fixed = context.key === 'activity' && Array.isArray(values) && values.length === 1;
      if (values === undefined || fixed) return;
      context.report({
        message: `${context.key}: the values are KooGallery's, write x-extensible-enum`,
        location: context.location.child('enum'),
      });
    },
  };
};
