import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/**
 * Loads a database driver that only some installations have.
 * @throws Error that says which package to install.
 */
export function loadDriver<Driver>(packageName: string, server: string): Driver {
  try {
    return require(packageName) as Driver;
  } catch (cause) {
    throw new Error(
      `the database url names a ${server} server, but the package "${packageName}" cannot be loaded: run "npm install ${packageName}"`,
      { cause },
    );
  }
}
