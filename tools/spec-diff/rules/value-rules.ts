import { additive, breaking, everywhere, type Rule } from './rule.ts';

// Narrower: what is still allowed was allowed before, so readers are safe and writers are not, and the checks of what
// others send refuse more. Wider: the other way round.
const narrower = {
  'inbound request': breaking('a call outside of it is refused (000002)'),
  'inbound answer': breaking('our own check refuses what a plugin gives outside of it'),
  'outbound request': breaking('what is outside of it can no longer be sent'),
  'outbound answer': breaking('an answer outside of it is taken as faulty'),
  'own request': breaking('a client that sends something else is refused'),
  'own answer': additive(),
};
const wider = {
  'inbound request': breaking('a handler or plugin that relies on the old form meets another'),
  'inbound answer': additive(),
  'outbound request': additive(),
  'outbound answer': breaking('what relies on the old form meets another'),
  'own request': additive(),
  'own answer': breaking('a client that relies on the old form meets another'),
};

// Unknown values of KooGallery's never make a call fail.
const drift = additive('anything else is noted as drift and goes on (R2)');

/** What may change about the values that a field, parameter or header may have. */
export const valueRules = {
  'length lowered': {
    says: (it, { from, to }) => `the greatest length of ${it} was ${from} and is ${to}`,
    verdicts: {
      'inbound request': additive('a longer value is noted as drift and goes on (R2)'),
      'inbound answer': breaking('our own check refuses a longer value of a plugin'),
      'outbound request': breaking('a longer value can no longer be sent'),
      'outbound answer': additive('a longer value is still taken'),
      'own request': breaking('a client that sends a longer value is refused'),
      'own answer': additive(),
    },
  },
  'length raised': {
    says: (it, { from, to }) => `the greatest length of ${it} was ${from} and is ${to}`,
    verdicts: {
      'inbound request': breaking('a handler or plugin that keeps it needs the room'),
      'inbound answer': additive('a plugin may give more'),
      'outbound request': additive(),
      'outbound answer': breaking('what keeps it needs the room'),
      'own request': additive('a client may send more'),
      'own answer': breaking('a client that keeps it needs the room'),
    },
  },
  'bound narrowed': {
    says: (it, { what, from, to }) => `${what} of ${it} was ${from} and is ${to}, which allows less`,
    verdicts: narrower,
  },
  'bound widened': {
    says: (it, { what, from, to }) => `${what} of ${it} was ${from} and is ${to}, which allows more`,
    verdicts: wider,
  },
  'form demanded': {
    says: (it, { what, to }) => `${it} must now have the ${what} ${to}`,
    verdicts: narrower,
  },
  'form given up': {
    says: (it, { what, from }) => `${it} need no longer have the ${what} ${from}`,
    verdicts: wider,
  },
  'form changed': {
    says: (it, { what, from, to }) => `the ${what} of ${it} was ${from} and is ${to}`,
    verdicts: { ...narrower, 'own answer': wider['own answer'] },
  },
  'known value added': {
    says: (it, { what }) => `${what} is a new known value of ${it}`,
    verdicts: { ...everywhere(additive()), 'inbound request': additive('it came as drift before') },
  },
  'known value removed': {
    says: (it, { what }) => `${what} is no longer a known value of ${it}`,
    verdicts: {
      ...narrower,
      'inbound request': additive('when it comes it is noted as drift (R2)'),
      'outbound answer': additive(),
    },
  },
  'value added': {
    says: (it, { what }) => `${it} may now be ${what}`,
    verdicts: wider,
  },
  'value removed': {
    says: (it, { what }) => `${it} may no longer be ${what}`,
    verdicts: { ...narrower, 'inbound request': drift },
  },
  'values closed': {
    says: (it, { to }) => `${it} may be nothing but ${to}`,
    verdicts: { ...narrower, 'inbound request': drift },
  },
  'values opened': {
    says: (it, { from }) => `${it} may be something else than ${from}`,
    verdicts: wider,
  },
  'alternative added': {
    says: (it, { what }) => `${it} may now be ${what}`,
    verdicts: wider,
  },
  'alternative removed': {
    says: (it, { what }) => `${it} may no longer be ${what}`,
    verdicts: narrower,
  },
  'default changed': {
    says: (it, { from, to }) => `left out, ${it} meant ${from} and means ${to}`,
    verdicts: everywhere(breaking('who leaves it out, or reads that it was left out, means something else')),
  },
} satisfies Record<string, Rule>;
