import type { Rule, Visit } from './rule.ts';

/** `x-ruling` names one ruling or several: R1, or [R1, R17]. */
export const rulingNamed: Rule = () => {
  const check: Visit = (node, context) => {
    const ruling = node['x-ruling'];
    if (ruling === undefined) return;
    const rulings = Array.isArray(ruling) ? ruling : [ruling];
    if (rulings.length === 0 || rulings.some((each) => !/^R[1-9][0-9]?$/.test(String(each)))) {
      context.report({
        message: 'x-ruling is a ruling such as R17, or a list of them',
        location: context.location.child('x-ruling'),
      });
    }
  };
  return { Schema: check, Operation: check, Parameter: check, Header: check };
};
