import { type Document, isPair, isScalar, isSeq, type LineCounter, type Scalar, visit } from 'yaml';
import { formatPath } from './config-error.ts';
import type { YamlProblem } from './yaml-problem.ts';

/** Values of the environment by name. */
export type Environment = Record<string, string | undefined>;

/** What the substitution did. */
export interface Substitution {
  /** The texts as written, of each value that changed. */
  written: Map<Scalar, string>;
  problems: (YamlProblem & { path: string })[];
}

/** `${NAME}`, `${NAME:-used when NAME is not set}`, or `$${` for the signs themselves. */
const reference = /\$\$\{|\$\{([^}]*)\}?/g;
const inside = /^([A-Za-z_][A-Za-z0-9_]*)(?::-(.*))?$/s;

/** Puts values of the environment into the document's values, never into its keys. Changes the document. */
export function substituteEnvironment(
  document: Document,
  source: string,
  lines: LineCounter,
  env: Environment,
): Substitution {
  const written = new Map<Scalar, string>();
  const problems: Substitution['problems'] = [];
  visit(document, {
    Scalar(key, node, ancestors) {
      const text = node.value;
      if (key === 'key' || typeof text !== 'string' || !text.includes('$')) return;
      let from = node.range?.[0] ?? 0;
      node.value = text.replace(reference, (whole, content?: string) => {
        // The same signs stand in the source, unless somebody wrote them as escapes.
        const offset = Math.max(source.indexOf(whole, from), node.range?.[0] ?? 0);
        from = offset + whole.length;
        if (content === undefined) return whole.slice(1);
        const value = valueFor(whole, content, env);
        if (typeof value === 'string') return value;
        const { line, col } = lines.linePos(offset);
        problems.push({ line, column: col, path: pathOf(node, ancestors), ...value });
        return whole;
      });
      written.set(node, text);
    },
  });
  return { written, problems };
}

/** The keys and indices above a scalar. */
function pathOf(scalar: Scalar, ancestors: readonly unknown[]): string {
  const chain = [...ancestors, scalar];
  const path = chain.flatMap((node, index): (string | number)[] => {
    if (isPair(node)) return [isScalar(node.key) ? String(node.key.value) : String(node.key)];
    return isSeq(node) ? [node.items.indexOf(chain[index + 1])] : [];
  });
  return formatPath(path);
}

function valueFor(
  whole: string,
  content: string,
  env: Environment,
): string | { message: string; advice: string } {
  const [, name, otherwise] = inside.exec(content) ?? [];
  if (name === undefined || !whole.endsWith('}')) {
    return {
      message: `"\${" begins the name of an environment variable, and none follows.`,
      advice: `Write \${NAME}, or $\${ for the signs themselves.`,
    };
  }
  const value = env[name];
  if (value !== undefined && (value !== '' || otherwise === undefined)) return value;
  if (otherwise !== undefined) return otherwise;
  return {
    message: `The environment variable ${name} is not set.`,
    advice: 'Set it, or write the value here.',
  };
}
