import { codeTables } from './code-tables.ts';
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
  'code-tables': codeTables,
};

/** What redocly knows of the kinds of nodes, by their names; only what we add to. */
type NodeTypes = Record<string, { properties: Record<string, unknown> }>;

/** `x-content-schema` is the schema of the JSON that a text holds, as `contentSchema` is in OpenAPI 3.1. */
function withContentSchema(types: NodeTypes): NodeTypes {
  const { Schema: schema } = types;
  const properties = { ...schema?.properties, 'x-content-schema': 'Schema' };
  return { ...types, Schema: { ...schema, properties } };
}

/** Our plugin, as redocly takes it. */
interface Plugin {
  id: string;
  rules: { oas3: Record<string, Rule> };
  typeExtension: { oas3: (types: NodeTypes) => NodeTypes };
}

/** The plugin that `redocly.yaml` names. */
export default function koobridge(): Plugin {
  return { id: 'koobridge', rules: { oas3: rules }, typeExtension: { oas3: withContentSchema } };
}
