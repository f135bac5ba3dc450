import { checkedSchema } from './checked-schema.ts';
import type { Document, Schema } from './document.ts';
import type { Scene } from './scene-list.ts';

/** What a scene's call has to look like. Fields, values and lengths the contract does not know are errors of their own keywords. */
export function requestSchema(document: Document, scene: Scene): Schema {
  return checkedSchema(document, component(scene.requestSchema), 'closed');
}

/** What we may answer to a scene: its own result codes only, and with each code what has to come with it. */
export function answerSchema(document: Document, scene: Scene): Schema {
  const schema = checkedSchema(document, component(scene.answerSchema), 'closed');
  const resultCode = { ...schema.properties?.resultCode, enum: scene.resultCodes };
  const companions = document.components?.schemas?.[scene.answerSchema]?.['x-required-with-code'];
  return {
    ...schema,
    properties: { ...schema.properties, resultCode },
    ...(companions ? requiredWithCode(companions, scene.resultCodes) : {}),
  };
}

/** What we send to somebody else: nothing but what the contract has. */
export function ourRequestSchema(document: Document, name: string): Schema {
  return checkedSchema(document, component(name), 'closed');
}

/** An answer of somebody else: what he may add later passes. */
export function othersAnswerSchema(document: Document, name: string): Schema {
  return checkedSchema(document, component(name), 'open');
}

// One alternative per set of companions, chosen by the code, so that only the chosen one complains.
function requiredWithCode(companions: Record<string, string[]>, codes: string[]): Schema {
  const codesBySet = new Map<string, string[]>();
  for (const code of codes) {
    const set = JSON.stringify(companions[code] ?? []);
    codesBySet.set(set, [...(codesBySet.get(set) ?? []), code]);
  }
  const oneOf = [...codesBySet].map(([set, codesOfSet]) => ({
    properties: { resultCode: { enum: codesOfSet } },
    required: ['resultCode', ...(JSON.parse(set) as string[])],
  }));
  return { discriminator: { propertyName: 'resultCode' }, oneOf };
}

function component(name: string): Schema {
  return { $ref: `#/components/schemas/${name}` };
}
