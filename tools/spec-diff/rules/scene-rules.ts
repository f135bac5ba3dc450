import { additive, breaking, docs, everywhere, type Rule } from './rule.ts';

/** What may change about specs, scenes and the way a call takes. */
export const sceneRules = {
  'spec added': {
    says: (_, { what }) => `a new spec, with ${what}`,
    verdicts: { 'inbound request': additive(), 'outbound request': additive(), 'own request': additive() },
  },
  'spec removed': {
    says: (_, { what }) => `the spec is gone, with ${what}`,
    verdicts: {
      'inbound request': breaking('endpoints that follow the guide can no longer be served'),
      'outbound request': breaking('nothing of it is called any more'),
      'own request': breaking('its clients have nobody to call'),
    },
  },
  'scene added': {
    says: (it) => `${it} is new`,
    verdicts: {
      'inbound request': additive('it asks nothing of a plugin that does not offer it'),
      'outbound request': additive(),
      'own request': additive(),
    },
  },
  'scene removed': {
    says: (it) => `${it} is gone`,
    verdicts: {
      'inbound request': breaking('a call of it is refused'),
      'outbound request': breaking('what relies on its answer gets none'),
      'own request': breaking('a client that calls it is refused'),
    },
  },
  'operation renamed': {
    says: (it, { from }) => `${it} was named ${from} before`,
    verdicts: {
      'inbound request': breaking('a call of the old name is refused'),
      'outbound request': additive('what is sent stays the same'),
      'own request': breaking('a generated client has it under the new name only'),
    },
  },
  'call changed': {
    says: (_, { what, from, to }) => `${what} was ${from} and is ${to}`,
    verdicts: {
      'inbound request': breaking('a call sent the old way is no longer understood'),
      'outbound request': breaking('what lets through or imitates the old call has to follow'),
      'own request': breaking('a client that calls the old way is refused'),
    },
  },
  'virtual path changed': {
    says: (_, { from, to }) => `the virtual path was ${from} and is ${to}, which is never sent`,
    verdicts: { 'inbound request': docs },
  },
  'authentication changed': {
    says: (it, { from, to }) => `the authentication of ${it} was ${from} and is ${to}`,
    verdicts: {
      'inbound request': breaking('a call that proves itself the old way is refused'),
      'outbound request': breaking('other keys may be needed'),
      'own request': breaking('a client that proves itself the old way may be refused'),
    },
  },
  'addresses changed': {
    says: (_, { from, to }) => `the addresses were ${from} and are ${to}`,
    verdicts: {
      'inbound request': docs,
      'outbound request': breaking('a firewall that lets out to the old ones only has to be opened'),
      'own request': breaking('a client that calls an old one finds nobody'),
    },
  },
  'status added': {
    says: (_, { what }) => `an answer may have the HTTP status ${what}, too`,
    verdicts: {
      'inbound answer': additive(),
      'outbound answer': additive(),
      'own answer': additive('a client takes a status that it does not know by its hundred'),
    },
  },
  'status removed': {
    says: (_, { what }) => `no answer has the HTTP status ${what} any more`,
    verdicts: {
      'inbound answer': breaking('what counts or watches such answers sees none'),
      'outbound answer': breaking('such an answer is taken as an unknown one'),
      'own answer': breaking('a client that waits for it waits in vain'),
    },
  },
  'result code added': {
    says: (_, { what }) => `the result code ${what} may be answered, too`,
    verdicts: { 'inbound answer': additive('a refusal that has it reaches KooGallery under this code') },
  },
  'result code removed': {
    says: (_, { what }) => `the result code ${what} is no longer answered`,
    verdicts: { 'inbound answer': breaking('a refusal that has it is answered 000005 in its place') },
  },
  'error code added': {
    says: (_, { what }) => `the error code ${what} is known`,
    verdicts: { 'outbound answer': additive() },
  },
  'error code removed': {
    says: (_, { what }) => `the error code ${what} is no longer known`,
    verdicts: { 'outbound answer': breaking('a call that ends with it is treated like any unknown failure') },
  },
  'error code treated otherwise': {
    says: (_, { what, from, to }) => `the error code ${what} meant ${from} and means ${to}`,
    verdicts: {
      'outbound answer': breaking('a call that ends with it is repeated at other times, or not at all'),
    },
  },
  'media type added': {
    says: (it, { what }) => `${it} may come as ${what}, too`,
    verdicts: everywhere(additive()),
  },
  'media type removed': {
    says: (it, { what }) => `${it} no longer comes as ${what}`,
    verdicts: {
      'inbound request': breaking('a call that comes so is refused'),
      'inbound answer': breaking('KooGallery has to read another form'),
      'outbound request': breaking('what imitates KooGallery has to read another form'),
      'outbound answer': breaking('an answer that comes so is taken as faulty'),
      'own request': breaking('a client that sends it so is refused'),
      'own answer': breaking('a client that asks for it so is refused'),
    },
  },
} satisfies Record<string, Rule>;
