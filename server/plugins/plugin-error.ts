/** One thing that is wrong with a plugin, or with the way an endpoint uses it. Never holds a secret. */
export interface PluginProblem {
  plugin: string;
  /** The plugin's file; null when it was not found. */
  file: string | null;
  /** What in koobridge.yaml brings the plugin in: a path into the configuration. */
  path: PropertyKey[];
  /** What is wrong, a sentence. */
  message: string;
  /** What to do, a sentence. */
  advice: string;
}

/** Plugins cannot be used as the configuration says. */
export class PluginError extends Error {
  readonly problems: PluginProblem[];

  constructor(problems: PluginProblem[], cause?: unknown) {
    super(problems.map(formatPluginProblem).join('\n'), { cause });
    this.name = 'PluginError';
    this.problems = problems;
  }
}

/** One line: `plugin "my-saas" (/srv/plugins/my-saas/index.ts): release() is missing. Add it: ...` */
export function formatPluginProblem({ plugin, file, message, advice }: PluginProblem): string {
  return `plugin "${plugin}"${file === null ? '' : ` (${file})`}: ${message} ${advice}`.trimEnd();
}
