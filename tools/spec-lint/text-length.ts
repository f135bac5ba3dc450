import { type Owner, ownerOf, type Rule } from './rule.ts';

/** Every text in KooGallery's interfaces has a greatest length. */
export const textLength: Rule = () => {
  let owner: Owner = 'ours';
  return {
    Root(_, context) {
      owner = ownerOf(context);
    },
    Schema(schema, context) {
      if (owner === 'ours' || schema.type !== 'string') return;
      if (!Number.isInteger(schema.maxLength)) {
        context.report({ message: 'a string needs maxLength, in characters' });
      }
    },
  };
};
