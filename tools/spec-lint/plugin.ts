import { extensibleValues } from './extensible-values.ts';
import { fieldDescribed } from './field-described.ts';
import { mandatoryStated } from './mandatory-stated.ts';
import type { Rule } from './rule.ts';
import { rulingNamed } from './rulings.ts';
import { sceneMarks } from './scene-marks.ts';
import { exampleSourced, sourceNamed } from './sources.ts';
import { textLength } from './text-length.ts';

/** Our conventions of the contract, as rules of redocly. */
const rules: Record<string, Rule> = {
  'field-described': fieldDescribed,
  'source-named': sourceNamed,
  'example-sourced': exampleSourced,
  'mandatory-stated': mandatoryStated,
  'text-length': textLength,
  'extensible-values': extensibleValues,
  'scene-marks': sceneMarks,
  'ruling-named': rulingNamed,
};

/** The plugin that `redocly.yaml` names. */
export default function koobridge(): { id: string; rules: { oas3: Record<string, Rule> } } {
  return { id: 'koobridge', rules: { oas3: rules } };
}
