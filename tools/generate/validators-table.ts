import { banner, identifier, quoted } from './naming.ts';
import type { GuideScenes } from './scene-list.ts';

/** `generated/validators.ts`: the typed table of every validator. */
export function validatorsTable(guides: GuideScenes[], outbound: string[]): string {
  const imports = guides.map(
    ({ guide }) => `import * as ${identifier(guide)} from './validators/${guide}.ts';`,
  );
  const tables = guides.map(({ guide, scenes }) => {
    const rows = scenes.map(({ activity }) => {
      const of = `${identifier(guide)}.${identifier(activity)}`;
      return `    ${quoted(activity)}: { request: ${of}Request, answer: ${of}Answer },`;
    });
    return `  ${quoted(guide)}: {\n${rows.join('\n')}\n  },`;
  });
  return `${banner}
import type { Activity, Guide } from './scenes.ts';
import * as koogallery from './validators/koogallery.ts';
${imports.join('\n')}

/** One thing that is wrong with a message. */
export interface ValidationError {
  /** Where, as a JSON pointer; of a missing or unknown field the object it is missing or unknown in. */
  instancePath: string;
  /** The rule that was broken, as a JSON pointer into the schema. */
  schemaPath: string;
  /** The kind of rule: \`required\`, \`type\`, \`additionalProperties\`, \`enum\`, \`maxLength\` ... */
  keyword: string;
  /** What the rule says: \`missingProperty\`, \`additionalProperty\`, \`allowedValues\`, \`limit\` ... */
  params: Record<string, unknown>;
  message?: string;
}

/** Says whether a message is as the contract has it; what is wrong stands in \`errors\` until the next call. */
export type Validate = ((data: unknown) => boolean) & { errors?: ValidationError[] | null };

/** The validators of a scene: of what KooGallery sends, and of what we answer. */
export interface SceneValidators {
  /** Unknown fields and values and over-long texts are errors too: \`additionalProperties\`, \`enum\`, \`maxLength\`. */
  request: Validate;
  /** Strict in everything: this is what we send. */
  answer: Validate;
}

/** Every scene's validators, compiled beforehand. */
export const validators: { [G in Guide]: { [A in Activity<G>]: SceneValidators } } = {
${tables.join('\n')}
};

/**
 * What we exchange with KooGallery's open interface. Requests are ours and strict. Of answers, fields and values that KooGallery
 * may add pass, and so do nulls in optional fields.
 */
${outbound.map((name) => `export const ${name}: Validate = koogallery.${name};`).join('\n')}
`;
}
