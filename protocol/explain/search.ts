import type { Found } from './explanation.ts';
import { digestOf, type Signing } from './signing.ts';

/** A way to sign otherwise than we do, with what is told about it. */
export interface Variant<Model> extends Found {
  model: Model;
}

/** One kind of mistake: every form it takes of a way to sign; none where it would change nothing. */
export type Hypothesis<Model> = (model: Model) => Variant<Model>[];

/** The way to sign that gives the received signature. */
export interface Match {
  found: Found[];
  signing: Signing;
}

/** Bytes hashed in looking for pairs of mistakes; beyond it only single ones are looked for. */
const mostBytes = 400_000_000;

/**
 * Looks for the mistakes that lead from our way to sign to the received signature: none, one, then two together, the
 * likelier ones first. Null when no such way is known.
 */
export function searchCause<Model>(
  given: Buffer,
  start: Model,
  write: (model: Model) => Signing,
  hypotheses: readonly Hypothesis<Model>[],
): Match | null {
  const fits = (model: Model): Signing | null => {
    const signing = write(model);
    return digestOf(signing).equals(given) ? signing : null;
  };
  const ours = fits(start);
  if (ours !== null) return { found: [], signing: ours };

  const single = hypotheses.map((hypothesis) => hypothesis(start));
  for (const { model, ...found } of single.flat()) {
    const signing = fits(model);
    if (signing !== null) return { found: [found], signing };
  }
  const { message, body } = write(start);
  const attempts = single.flat().length ** 2;
  if (attempts * (message.length + (body?.length ?? 0)) > mostBytes) return null;
  return searchPairs(single, hypotheses, fits);
}

function searchPairs<Model>(
  single: readonly Variant<Model>[][],
  hypotheses: readonly Hypothesis<Model>[],
  fits: (model: Model) => Signing | null,
): Match | null {
  for (const [index, variants] of single.entries()) {
    // In both orders: a mistake may only show after the other one.
    for (const { model: first, ...found } of variants) {
      for (const { model, ...more } of hypotheses.flatMap((other, at) =>
        at === index ? [] : other(first),
      )) {
        const signing = fits(model);
        if (signing !== null) return { found: [found, more], signing };
      }
    }
  }
  return null;
}
