import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { nearestWord } from '../config/nearest-word.ts';

/** One thing that is wrong with an endpoint's settings; tells the rule, never the value. */
export interface SettingsProblem {
  /** Below `settings`. */
  path: PropertyKey[];
  message: string;
  advice: string;
}

/** Checks an endpoint's settings. */
export type SettingsCheck = (settings: Record<string, unknown>) => {
  /** The settings with the schema's defaults; text from the environment made numbers where the schema wants them. */
  settings: Record<string, unknown>;
  problems: SettingsProblem[];
};

const options = {
  allErrors: true,
  coerceTypes: true,
  useDefaults: true,
  strict: false,
  validateFormats: false,
  logger: false,
  verbose: true,
} as const;

/**
 * Compiles a plugin's `settingsSchema` (JSON Schema, draft-07 or 2020-12); without one anything goes.
 * @throws Error for a schema that is none.
 */
export function settingsCheck(schema: Record<string, unknown> | undefined): SettingsCheck {
  if (schema === undefined) return (settings) => ({ settings, problems: [] });
  const isNew = String(schema.$schema).includes('draft/20');
  const validate: ValidateFunction = new (isNew ? Ajv2020 : Ajv)(options).compile(schema);
  return (given) => {
    const settings = structuredClone(given);
    validate(settings);
    return { settings, problems: (validate.errors ?? []).map(problemOf) };
  };
}

function problemOf({ instancePath, keyword, params, message, parentSchema }: ErrorObject): SettingsProblem {
  const around = instancePath.split('/').slice(1).map(pathPart);
  if (keyword === 'additionalProperties') {
    const name = String(params.additionalProperty);
    const near = nearestWord(name, Object.keys(parentSchema?.properties ?? {}));
    const advice = near ? `Did you mean "${near}"?` : 'Remove it.';
    return { path: [...around, name], message: 'The plugin has no such setting.', advice };
  }
  if (keyword === 'required') {
    const path = [...around, String(params.missingProperty)];
    return { path, message: 'It is missing.', advice: 'The plugin needs it.' };
  }
  const allowed: unknown = params.allowedValues;
  const advice = Array.isArray(allowed)
    ? `Write one of: ${allowed.join(', ')}.`
    : "See the plugin's settingsSchema.";
  return { path: around, message: `It ${message ?? 'does not fit the schema'}.`, advice };
}

function pathPart(part: string): PropertyKey {
  const text = part.replaceAll('~1', '/').replaceAll('~0', '~');
  return /^\d+$/.test(text) ? Number(text) : text;
}
