import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project, with a slash at its end. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Who calls whom: KooGallery us, we others, or people and programs us. */
export type Direction = 'inbound' | 'outbound' | 'own';

/** One whole spec. */
export interface SpecFile {
  /** Base name without `.yaml`; names the generated files. */
  name: string;
  /** Relative to the project's folder, with forward slashes. */
  path: string;
  direction: Direction;
}

/** Every whole spec of `openapi/`: adding a file is all it takes. Shared parts (`components/`) are none. */
export function specFiles(): SpecFile[] {
  const folders: [string, Direction][] = [
    ['openapi/inbound', 'inbound'],
    ['openapi/outbound', 'outbound'],
    ['openapi', 'own'],
  ];
  return folders.flatMap(([folder, direction]) =>
    readdirSync(join(root, folder))
      .filter((file) => file.endsWith('.yaml'))
      .sort()
      .map((file) => ({ name: basename(file, '.yaml'), path: `${folder}/${file}`, direction })),
  );
}
