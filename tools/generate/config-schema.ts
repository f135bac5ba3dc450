import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { root } from './spec-files.ts';

const source = 'server/config/schema.ts';

/**
 * JSON Schema of `koobridge.yaml`, for editors: what may be written, so defaults need not be. Null while the source
 * does not exist.
 */
export async function configSchema(): Promise<string | null> {
  const path = join(root, source);
  if (!existsSync(path)) {
    console.warn(`${source} does not exist: no JSON Schema of koobridge.yaml was made`);
    return null;
  }
  const module = (await import(pathToFileURL(path).href)) as { configSchema?: z.ZodType };
  if (!module.configSchema) throw new Error(`${source} does not export configSchema`);
  const schema = z.toJSONSchema(module.configSchema, { io: 'input', unrepresentable: 'any' });
  return `${JSON.stringify(schema, null, 2)}\n`;
}
