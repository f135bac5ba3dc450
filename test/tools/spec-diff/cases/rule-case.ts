import type { RuleName } from '../../../../tools/spec-diff/rules/rules.ts';
import type { TinySpec } from '../tiny-spec.ts';

/** Changes a contract in place. */
export type Edit = (spec: TinySpec) => void;

/** A change that one rule is for. */
export interface RuleCase {
  rule: RuleName;
  what: string;
  /**
   * What is expected on each side: B breaking, A additive, D docs, - cannot happen. In the order inbound request and
   * answer, outbound request and answer, own request and answer.
   */
  judged: string;
  before: Edit;
  after: Edit;
}

/** A case: what is judged how when a contract edited in one way becomes one edited in another. */
export function rule(name: RuleName, judged: string, what: string, before: Edit, after: Edit): RuleCase {
  return { rule: name, what, judged, before, after };
}

/** No edit. */
export const unchanged: Edit = () => {};

/** Adds to the field `value`, or changes it. */
export function field(facts: Record<string, unknown>): Edit {
  return (spec) => {
    Object.assign(spec.field, facts);
  };
}

/** Adds to the schema of the message, or changes it. */
export function message(facts: Record<string, unknown>): Edit {
  return (spec) => {
    Object.assign(spec.message, facts);
  };
}

/** Adds to the operation, or changes it. */
export function operation(facts: Record<string, unknown>): Edit {
  return (spec) => {
    Object.assign(spec.operation, facts);
  };
}

/** Adds to the document, or changes it. */
export function root(facts: Record<string, unknown>): Edit {
  return (spec) => {
    Object.assign(spec.root, facts);
  };
}

/** A parameter more, optional and in the query unless it says otherwise. */
export function parameter(facts: Record<string, unknown>): Edit {
  return ({ request }) => {
    request.parameters.push({ name: 'p', in: 'query', required: false, schema: text, ...facts });
  };
}

/** The schema of a text. */
export const text = { type: 'string' };

/** The schema of a number. */
export const number = { type: 'number' };
