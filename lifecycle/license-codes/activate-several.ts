import { type ActivationParts, activateCode, activateOnce, lookUp } from './activate-code.ts';
import { type ActivationFate, fateOf } from './activation-fate.ts';
import { eachOf } from './each-of.ts';
import { refusalOf } from './refusal.ts';

const mostAtOnce = 4;

/**
 * Activates several codes, with one request where nothing stands against it. Its answer tells nothing of the single
 * code, and nobody says what becomes of the others when one is bad: each is asked for, or tried alone (R28).
 * @param isRepeated whether an earlier attempt may have activated some
 */
export async function activateSeveral(
  parts: ActivationParts,
  codes: readonly string[],
  isRepeated: 'repeated' | 'first',
): Promise<Map<string, ActivationFate>> {
  const fates = new Map<string, ActivationFate>();
  const keep = (code: string, fate: ActivationFate | null) => {
    if (fate) fates.set(code, fate);
  };
  const left = () => codes.filter((code) => !fates.has(code));

  if (isRepeated === 'repeated')
    await eachOf(codes, mostAtOnce, async (code) => keep(code, await lookUp(parts, code)));
  const together = left();
  if (together.length < 2) {
    for (const code of together) keep(code, await activateCode(parts, code));
    return fates;
  }
  const told = await parts.marketplace.activateAll(together, parts.effectiveAt, parts.about);
  if (told.kind === 'done' || refusalOf(told) !== null)
    await eachOf(together, mostAtOnce, async (code) => keep(code, await activateOnce(parts, code)));
  else for (const code of together) keep(code, fateOf(told));
  return fates;
}
