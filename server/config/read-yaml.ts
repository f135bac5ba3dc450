import { isAlias, isScalar, LineCounter, parseDocument } from 'yaml';
import { ConfigError } from './config-error.ts';
import { type Environment, substituteEnvironment } from './substitute-environment.ts';
import { type Locate, locator, nodeAt } from './yaml-position.ts';
import { yamlProblems } from './yaml-problem.ts';

/** A YAML file with its values, and a way back from each to its place. */
export interface YamlFile {
  /** As a person would write it. */
  name: string;
  value: unknown;
  locate: Locate;
  /** The text of a scalar as it stands in the file: of a substituted one the `${NAME}`, never what came for it. */
  written(path: readonly PropertyKey[]): string | null;
  /** Whether the value came, in part or whole, from the environment. */
  isSubstituted(path: readonly PropertyKey[]): boolean;
}

/** Reads YAML text and fills in the environment. @throws ConfigError with every fault of the text. */
export function readYaml(name: string, source: string, env: Environment): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const faults = yamlProblems(document, lines);
  if (faults.length > 0) throw inFile(name, faults);
  if (document.contents === null || (isScalar(document.contents) && document.contents.value === null)) {
    throw inFile(name, [
      {
        line: 1,
        column: 1,
        message: 'The file is empty.',
        advice: 'Copy examples/demo.koobridge.yaml and change it.',
      },
    ]);
  }
  const { written, problems } = substituteEnvironment(document, source, lines, env);
  if (problems.length > 0) throw inFile(name, problems);
  return {
    name,
    value: document.toJS(),
    locate: locator(document, lines),
    written(path) {
      const node = nodeAt(document, path);
      if (isAlias(node)) return `*${node.source}`;
      if (!isScalar(node)) return null;
      return written.get(node) ?? String(node.value);
    },
    isSubstituted(path) {
      const node = nodeAt(document, path);
      return isScalar(node) && written.has(node);
    },
  };
}

function inFile(
  file: string,
  faults: { line: number; column: number; message: string; advice: string }[],
): ConfigError {
  return new ConfigError(faults.map((fault) => ({ file, path: '', ...fault })));
}
