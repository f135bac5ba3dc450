import { additive, breaking, everywhere, type Rule } from './rule.ts';

const refusedWithout = {
  'inbound request': breaking('a call without it is refused (000002), a saved or recorded one too'),
  'inbound answer': breaking('a plugin has to give it, since our own check refuses an answer without it'),
  'outbound request': breaking('it has to be sent, so who brings the call about has to give it'),
  'outbound answer': breaking('an answer without it is taken as faulty'),
  'own request': breaking('a client that leaves it out is refused'),
};

/** What may change about fields, parameters and headers, whatever they hold. */
export const fieldRules = {
  'optional field added': {
    says: (it) => `${it} is new, and optional`,
    verdicts: {
      'inbound request': additive(),
      'inbound answer': additive('a plugin may give it'),
      'outbound request': additive(),
      'outbound answer': additive(),
      'own request': additive('a client may send it'),
      'own answer': additive('a client passes over what it does not know'),
    },
  },
  'mandatory field added': {
    says: (it) => `${it} is new, and mandatory`,
    verdicts: { ...refusedWithout, 'own answer': additive('a client passes over what it does not know') },
  },
  'field removed': {
    says: (it) => `${it} is gone`,
    verdicts: {
      'inbound request': breaking(
        'a handler that reads it finds nothing, and a call that brings it is noted as drift',
      ),
      'inbound answer': breaking('what a plugin gives for it is no longer sent'),
      'outbound request': breaking('it can no longer be sent'),
      'outbound answer': breaking('what reads it finds nothing'),
      'own request': breaking('a client that sends it is refused'),
      'own answer': breaking('a client that reads it finds nothing'),
    },
  },
  'field renamed': {
    says: (it, { to }) => `${it} is now called ${to}`,
    verdicts: {
      'inbound request': breaking('a handler that reads the old name finds nothing'),
      'inbound answer': breaking('KooGallery finds nothing under the old name'),
      'outbound request': breaking('nobody reads the old name'),
      'outbound answer': breaking('what reads the old name finds nothing'),
      'own request': breaking('a client that sends the old name is refused'),
      'own answer': breaking('a client that reads the old name finds nothing'),
    },
  },
  'became mandatory': {
    says: (it) => `${it} is now mandatory`,
    verdicts: { ...refusedWithout, 'own answer': additive('a client may rely on it') },
  },
  'became optional': {
    says: (it) => `${it} is no longer mandatory`,
    verdicts: {
      'inbound request': breaking('a handler that relies on it must cope without'),
      'inbound answer': additive('a plugin may leave it out'),
      'outbound request': additive(),
      'outbound answer': breaking('what relies on it must cope without'),
      'own request': additive('a client may leave it out'),
      'own answer': breaking('a client that relies on it must cope without'),
    },
  },
  'mandatory with a result code': {
    says: (it, { what }) => `${it} is now mandatory with the result code ${what}`,
    verdicts: { 'inbound answer': refusedWithout['inbound answer'] },
  },
  'optional with a result code': {
    says: (it, { what }) => `${it} is no longer mandatory with the result code ${what}`,
    verdicts: { 'inbound answer': additive('a plugin may leave it out') },
  },
  'type changed': {
    says: (it, { from, to }) => `the type of ${it} was ${from} and is ${to}`,
    verdicts: {
      'inbound request': breaking('a call with the old type is refused, and a handler reads another type'),
      'inbound answer': breaking('our own check refuses what a plugin gives in the old type'),
      'outbound request': breaking('the old type is refused'),
      'outbound answer': breaking('what reads it must read the new type'),
      'own request': breaking('a client that sends the old type is refused'),
      'own answer': breaking('a client must read the new type'),
    },
  },
  'may be null': {
    says: (it) => `${it} may now be null`,
    verdicts: {
      'inbound request': additive('null counts as absent (R4)'),
      'inbound answer': additive(),
      'outbound request': additive(),
      'outbound answer': breaking('what reads it must cope with null'),
      'own request': additive(),
      'own answer': breaking('a client that reads it must cope with null'),
    },
  },
  'never null': {
    says: (it) => `${it} may no longer be null`,
    verdicts: {
      'inbound request': additive('null counts as absent (R4)'),
      'inbound answer': breaking('our own check refuses an answer with null'),
      'outbound request': breaking('null is refused'),
      'outbound answer': breaking('an answer with null is taken as faulty'),
      'own request': breaking('a client that sends null is refused'),
      'own answer': additive(),
    },
  },
  'other fields refused': {
    says: (it) => `${it} may hold no other fields than those named`,
    verdicts: {
      'inbound request': additive('other fields are noted as drift, as ever (R2)'),
      'inbound answer': breaking('our own check refuses what a plugin gives beside them'),
      'outbound request': breaking('others can no longer be sent'),
      'outbound answer': breaking('an answer with others is taken as faulty'),
      'own request': breaking('a client that sends others is refused'),
      'own answer': additive(),
    },
  },
  'other fields accepted': {
    says: (it) => `${it} may hold other fields than those named`,
    verdicts: everywhere(additive('who reads it passes over what he does not know')),
  },
} satisfies Record<string, Rule>;
