import { z } from 'zod';
import { configSchema } from './schema.ts';

interface SchemaNode {
  description?: string;
  properties?: Record<string, SchemaNode>;
  items?: SchemaNode;
}

/** What the schema says of a path, for messages; only made when there is something to complain about. */
export interface SchemaFacts {
  /** First sentence of the key's description; null for a key that has none. */
  meaning: string | null;
  /** Keys that may stand here; empty when any may. */
  keys: string[];
}

/** Looks a path up in the schema of koobridge.yaml. */
export function schemaFacts(path: readonly PropertyKey[]): SchemaFacts {
  let node: SchemaNode | undefined = z.toJSONSchema(configSchema, { io: 'input' }) as SchemaNode;
  for (const part of path) node = typeof part === 'number' ? node?.items : node?.properties?.[String(part)];
  return {
    meaning: node?.description?.replace(/\.( .*)?$/s, '.') ?? null,
    keys: Object.keys(node?.properties ?? {}),
  };
}
