import type { Schema } from './document.ts';
import { banner, quoted, typeName, union } from './naming.ts';
import { type GuideScenes, resultCodeMeanings, type Scene } from './scene-list.ts';

/** `generated/scenes.ts`: every scene with its facts and its types. */
export function sceneTable(guides: GuideScenes[]): string {
  const imports = guides.map(
    ({ guide }) => `import type { components as ${typeName(guide)} } from './types/${guide}.ts';`,
  );
  const perGuide = (row: (guide: GuideScenes, scene: Scene) => string) =>
    guides
      .map((guide) => {
        const rows = guide.scenes.map((scene) => `    ${quoted(scene.activity)}: ${row(guide, scene)};`);
        return `  ${quoted(guide.guide)}: {\n${rows.join('\n')}\n  };`;
      })
      .join('\n');
  return `${banner}
${imports.join('\n')}

/** Every scene by guide and activity: how it is called, what its bodies are named in the contract, what it may answer. */
export const scenes = {
${guides.map(tableOf).join('\n')}
} as const;

/** What each result code means, by guide. */
export const resultCodeMeanings = {
${guides.map(meaningsOf).join('\n')}
} as const;

/** A guide whose scenes we serve. */
export type Guide = keyof typeof scenes;

/** The scenes of a guide. */
export type Activity<G extends Guide> = keyof SceneRequests[G] & string;

/** What KooGallery sends in a scene. */
export type SceneRequest<G extends Guide, A extends Activity<G>> = SceneRequests[G][A];

/** What we may answer in a scene. */
export type SceneAnswer<G extends Guide, A extends Activity<G>> = A extends keyof SceneAnswers[G] ? SceneAnswers[G][A] : never;

/** The result codes of a scene. */
export type ResultCode<G extends Guide, A extends Activity<G>> = A extends keyof ResultCodes[G] ? ResultCodes[G][A] : never;

/** What KooGallery sends, by guide and activity. */
interface SceneRequests {
${perGuide(({ guide }, scene) => schemaType(guide, scene.requestSchema))}
}

/** What we may answer, by guide and activity. */
export interface SceneAnswers {
${perGuide(({ guide, document }, scene) => answerType(guide, scene, document.components?.schemas ?? {}))}
}

/** The result codes, by guide and activity. */
interface ResultCodes {
${perGuide((_, scene) => union(scene.resultCodes))}
}

/** An answer with one of some codes, and the fields that are mandatory with them. */
type Answer<Schema, Code, Field extends keyof Schema> = Omit<Schema, 'resultCode' | Field> & { resultCode: Code } & {
  [F in Field]-?: Exclude<Schema[F], undefined>;
};
`;
}

function tableOf({ guide, scenes }: GuideScenes): string {
  const rows = scenes.map((scene) => {
    const facts = Object.entries(factsOf(scene)).map(([name, value]) => `      ${name}: ${value},`);
    return `    ${quoted(scene.activity)}: {\n${facts.join('\n')}\n    },`;
  });
  return `  ${quoted(guide)}: {\n${rows.join('\n')}\n  },`;
}

function factsOf(scene: Scene): Record<string, string> {
  return {
    guide: quoted(scene.guide),
    activity: quoted(scene.activity),
    path: quoted(scene.path),
    method: quoted(scene.method),
    transport: quoted(scene.transport),
    subPath: scene.subPath === undefined ? 'null' : quoted(scene.subPath),
    operationId: quoted(scene.operationId),
    requestSchema: quoted(scene.requestSchema),
    answerSchema: quoted(scene.answerSchema),
    resultCodes: `[${scene.resultCodes.map(quoted).join(', ')}]`,
  };
}

function meaningsOf({ guide, document }: GuideScenes): string {
  const rows = Object.entries(resultCodeMeanings(document)).map(
    ([code, meaning]) => `    ${quoted(code)}: ${quoted(meaning)},`,
  );
  return `  ${quoted(guide)}: {\n${rows.join('\n')}\n  },`;
}

function schemaType(guide: string, name: string): string {
  return `${typeName(guide)}['schemas'][${quoted(name)}]`;
}

// One alternative for each set of fields that are mandatory with a code.
function answerType(guide: string, scene: Scene, schemas: Record<string, Schema>): string {
  const companions = schemas[scene.answerSchema]?.['x-required-with-code'] ?? {};
  const codesByFields = new Map<string, string[]>();
  for (const code of scene.resultCodes) {
    const fields = union(companions[code] ?? []);
    codesByFields.set(fields, [...(codesByFields.get(fields) ?? []), code]);
  }
  const schema = schemaType(guide, scene.answerSchema);
  return [...codesByFields]
    .map(([fields, codes]) => `Answer<${schema}, ${union(codes)}, ${fields}>`)
    .join(' | ');
}
