import type { components } from '../generated/types/koogallery.ts';
import { orderQueryAnswer, type ValidationError } from '../generated/validators.ts';

/** KooGallery's answer to the order query. */
export type OrderQueryAnswer = components['schemas']['OrderQueryAnswer'];

/** An answer that can be used, with what had to be bent for it; or why it cannot. Values are never told (R23). */
export type ReadAnswer =
  | { ok: true; answer: OrderQueryAnswer; drift: string[] }
  | { ok: false; problem: string };

/**
 * Holds an answer against the contract. A value of another type than documented must not stop an order (R2): numbers
 * become text and the other way round, anything else optional counts as absent. What is mandatory must be there.
 */
export function readOrderAnswer(value: unknown): ReadAnswer {
  if (orderQueryAnswer(value)) return { ok: true, answer: value as OrderQueryAnswer, drift: [] };
  const errors = orderQueryAnswer.errors ?? [];
  const bent = structuredClone(value);
  for (const error of errors) if (error.keyword === 'type') bend(bent, error);
  if (orderQueryAnswer(bent))
    return { ok: true, answer: bent as OrderQueryAnswer, drift: errors.map(inWords) };
  return { ok: false, problem: (orderQueryAnswer.errors ?? errors).map(inWords).join('; ') };
}

function bend(root: unknown, { instancePath, params }: ValidationError): void {
  const path = instancePath.split('/').slice(1);
  const name = path.pop();
  const parent = path.reduce<unknown>(
    (value, part) => (value as Record<string, unknown> | null)?.[part],
    root,
  );
  if (name === undefined || typeof parent !== 'object' || parent === null) return;
  const fields = parent as Record<string, unknown>;
  fields[name] = asType(fields[name], String(params.type));
}

function asType(value: unknown, type: string): unknown {
  if (type === 'string' && typeof value === 'number') return String(value);
  if (type === 'number' && typeof value === 'string' && value.trim() !== '' && !Number.isNaN(Number(value))) {
    return Number(value);
  }
  return null;
}

function inWords({ instancePath, message, keyword }: ValidationError): string {
  return `${instancePath || 'the answer'} ${message ?? keyword}`;
}
